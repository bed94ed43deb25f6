import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findActor } from "./actors.ts";
import { readText } from "../text/reading.ts";
import { findNames, type NameMatch } from "./find-names.ts";
import { HOME_INSTITUTIONS } from "./organizations.ts";
import { resolveShortForm } from "./resolve-short-form.ts";

/** What is found, as «words of the text» → who. */
function found(text: string): string[] {
  return findNames(readText(text)).map((match) => `${text.slice(match.from, match.to)} → ${who(match)}`);
}

function who(match: NameMatch): string {
  return match.basis === "short-form" ? match.candidates.map(({ actor }) => `${actor}?`).join("") : match.actor;
}

describe("a name is found", () => {
  test.each([
    ["in full", "حسین امیرعبداللهیان وارد شد", ["حسین امیرعبداللهیان → amirabdollahian"]],
    ["with its spaces otherwise", "شیخ محمد بن عبد الرحمن آل ثانی گفت", ["محمد بن عبد الرحمن آل ثانی → mohammed-bin-abdulrahman"]],
    ["with its half-space lost", "رامین مهمانپرست گفت", ["رامین مهمانپرست → mehmanparast"]],
    ["with its half-space become a space", "سازمان همکاری های اسلامی", ["سازمان همکاری های اسلامی → oic"]],
    ["with Arabic letters", "امير قطر و فؤاد حسين", ["قطر → qatar", "فؤاد حسين → fuad-hussein"]],
    ["with a stray mark behind", "عراقٰ، ترکیه", ["عراقٰ → iraq", "ترکیه → turkey"]],
    ["of an organ, and beside it the owner's", "نیروی قدس سپاه پاسداران انقلاب اسلامی", ["نیروی قدس → quds-force", "سپاه پاسداران انقلاب اسلامی → irgc"]],
    ["where a shorter name begins a longer one", "قدس شریف و نیروی قدس و قدس", ["قدس شریف → jerusalem", "نیروی قدس → quds-force", "قدس → jerusalem"]],
    ["of a ministry and its state", "سخنگوی وزارت خارجه روسیه", ["وزارت خارجه → russia-foreign-ministry", "روسیه → russia"]],
    ["as the longest of several", "شورای امنیت سازمان ملل متحد", ["شورای امنیت سازمان ملل متحد → un-security-council"]],
    ["in the ezafe", "آمریکای ترامپ", ["آمریکای → united-states", "ترامپ → trump?"]],
    ["in the ezafe whose half-space was lost", "دولت ترکیهی کنونی", ["ترکیهی → turkey"]],
    ["of a house of parliament and of the state that is called with it", "پارلمان ایران و مجلس شورای اسلامی ایران", ["پارلمان → iran-parliament", "ایران → iran", "مجلس شورای اسلامی → iran-parliament", "ایران → iran"]],
    ["of a city called by an everyday word, where one goes there or is there", "به کابل رفت، در کیف ماند و وارد آستانه شد", ["کابل → kabul", "کیف → kyiv", "آستانه → astana"]],
    ["of no city where the word means what it means every day", "کابل برق، کیف او، در کیف دستی و در آستانه سفر", []],
    ["of a state called by an everyday word, behind its offices and where one goes", "وزیر خارجه چک، رئیس‌جمهور مالت و سفیر گویان به مالی رفتند", ["چک → czechia", "مالت → malta", "گویان → guyana", "مالی → mali"]],
    ["of no state where the word means what it means every day", "به چک برگشتی، در چک و سفته، چک او، مالت نوشیدنی و پاسخ‌گویان", []],
    ["of states as Kabul's press spells them", "به بلجیم، هالند، جرمنی، هسپانیه، مالیزیا و کوریای جنوبی رفت", ["بلجیم → belgium", "هالند → netherlands", "جرمنی → germany", "هسپانیه → spain", "مالیزیا → malaysia", "کوریای جنوبی → south-korea"]],
    ["of a state as a newspaper has it", "تهاجم رژیم صهیونیستی به نوار غزه", ["رژیم صهیونیستی → israel", "نوار غزه → gaza"]],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe("a demonym stands for its state", () => {
  test.each([
    ["فلسطینیها", "palestine"],
    ["فلسطینی‌ها", "palestine"],
    ["فلسطینی های", "palestine"],
    ["ایرانیان", "iran"],
    ["عراقی", "iraq"],
    ["روس", "russia"],
    ["آمریکایی", "united-states"],
    ["همتای چینی", "china"],
    ["مقامات ترک", "turkey"],
    ["روس و ترک دیوار", "russia"],
    ["جان فلسطینی‌ها", "palestine"],
  ])("%s", (text, state) => expect(findNames(readText(text))).toEqual([expect.objectContaining({ basis: "demonym", actor: state })]));
});

describe("nothing is found", () => {
  test.each([
    ["in a word that only begins alike", "همان عمانیوم چینش ایرانشهر غزهای‌پور"],
    ["in «همان», one letter from «عمان»", "همان روز"],
    ["across punctuation", "سازمان. ملل، کرانه؛ باختری"],
    ["across a line's end", "سازمان\nملل"],
    ["in words that only join into a name", "ژن و سلول، لی بی‌تردید، سود ان‌شاءالله، با کو، اول‌اند، می‌هند"],
    ["in an everyday word", "المان شهدا و قصه‌گویان و منابع مالی و چینی شکسته و ظرف چینی و ترک دیوار"],
    ["in the names of outlets", "به گزارش دیپلماسی ایرانی، عصر ایران، صدای آمریکا، خبرگزاری فرانسه و روزنامه ایران"],
    ["in a phrase that means something else", "چهارشنبه‌سوری، روز جهانی قدس، آستان قدس رضوی، امام خمینی (قدس سره)، آذربایجان شرقی، چین و چروک"],
    ["in a month that is an outlet's name too", "هفدهم مهر ماه"],
    ["where the name is somebody else's", "محمود عباس‌زاده مشکینی، رستم قاسمی، ایوانکا ترامپ، محمدرضا صالحی، حمید سوری، قاسم کویتی‌پور"],
    ["in a ministry that may be any state's", HOME_INSTITUTIONS.map(({ phrase }) => phrase).join(" ")],
    ["in the acting minister's title", "سرپرست وزارت خارجه"],
    ["in a slice of a double given name", "محمد علی باقری"],
  ])("%s", (_, text) => expect(found(text)).toEqual([]));
});

describe("a state is found", () => {
  test.each([
    ["with its copula", "او رئیس‌جمهور آمریکاست و این کوباست", ["united-states", "cuba"]],
    ["by a short name that is a word, behind an office or a way", "وزیر خارجه مالی به غنا رفت و منابع مالی به غنای فرهنگ افزود", ["mali", "ghana"]],
    ["by a demonym in a list of officials'", "همتایان روس و ترک خود", ["russia", "turkey"]],
  ])("%s", (_, text, states) => expect(findNames(readText(text)).flatMap((match) => (match.basis === "short-form" ? [] : [match.actor]))).toEqual(states));
});

describe("a short form", () => {
  const resolve = (text: string, fullNames: readonly string[], day: string | null) =>
    findNames(readText(text)).flatMap((match) => (match.basis === "short-form" ? [resolveShortForm(match.candidates, { fullNamesOnPage: new Set(fullNames), day })] : []));

  test("means the bearer whom the page names in full", () => {
    expect(resolve("باقری گفت", ["bagheri"], "2024-06-01")).toEqual(["bagheri"]);
    expect(resolve("باقری گفت", ["mohammad-bagheri"], "2024-06-01")).toEqual(["mohammad-bagheri"]);
    expect(resolve("ظریف گفت", ["zarif"], "2016-01-16")).toEqual(["zarif"]);
    expect(resolve("کاسترو گفت", ["raul-castro", "fidel-castro"], "2016-03-21")).toEqual(["raul-castro"]);
  });

  test("means nobody where the page names two bearers in full", () => {
    expect(resolve("باقری گفت", ["bagheri", "mohammad-bagheri"], "2024-06-01")).toEqual([null]);
  });

  test("means by itself whom the press means by it", () => {
    expect(resolve("لاوروف و امیر عبداللهیان", [], null)).toEqual(["lavrov", "amirabdollahian"]);
  });

  test("means the only bearer in office that day", () => {
    expect(resolve("صالحی به غزه می‌رود", [], "2012-11-18")).toEqual(["salehi"]);
    expect(resolve("باقری گفت", [], "2024-06-01")).toEqual([null]); // two bearers in office
    expect(resolve("باقری گفت", [], "2018-06-01")).toEqual(["mohammad-bagheri"]);
    expect(resolve("صالحی گفت", [], "2024-06-01")).toEqual([null]);
    expect(resolve("صالحی گفت", [], null)).toEqual([null]);
  });

  test("that is an everyday word means a person only beside the full name", () => {
    expect(resolve("نکته ظریف این است", [], "2016-01-16")).toEqual([null]);
    expect(resolve("مشعل المپیک", [], "2012-11-18")).toEqual([null]);
  });

  test("that is a state's name too means the state unless the page names the person", () => {
    expect(resolve("سفر به کامرون", [], "2012-11-18")).toEqual(["cameroon"]);
    expect(resolve("کامرون گفت", ["cameron"], "2012-11-18")).toEqual(["cameron"]);
  });
});

/** What names alone tell in the articles of the seeds: lines from–to, day of publication, and whom the article names. */
const SEEDS = [
  { file: "000", lines: [3, 15], day: "2024-06-01", people: "علی باقری|حسین امیرعبداللهیان", states: "ایران|لبنان|سوریه|فلسطین", organizations: "حماس|سازمان همکاری اسلامی", places: "غزه|جده" },
  { file: "001", lines: [5, 35], day: "2024-06-01", people: "علی باقری|محمد بن عبدالرحمن آل ثانی|تمیم بن حمد آل ثانی", states: "ایران|قطر|فلسطین|اسرائیل", organizations: "سازمان همکاری اسلامی", places: "غزه|رفح|دوحه|تهران" },
  { file: "002", lines: [9, 26], day: "2012-11-18", people: "رامین مهمان‌پرست|علی‌اکبر صالحی|رمضان عبدالله|خالد مشعل", states: "ایران|سوریه|مصر|فلسطین|چین|روسیه|عراق|ترکیه|لبنان|برزیل|نیکاراگوئه|اسرائیل", organizations: "سازمان ملل|اتحادیه اروپا|اتحادیه عرب|سازمان همکاری اسلامی|اخوان‌المسلمین", places: "غزه|تهران|آفریقا" },
  { file: "003", lines: [4, 39], day: "2023-10-09", people: "حسین امیرعبداللهیان|بدر البوسعیدی|محمد الضیف|فؤاد حسین|ناصر کنعانی|پیتر سیارتو", states: "ایران|عمان|فلسطین|اسرائیل|عراق|ترکیه|مجارستان", organizations: "سازمان همکاری اسلامی|حماس|گردان‌های عزالدین القسام", places: "غزه|کرانه باختری|مسجدالاقصی|قدس" },
  { file: "004", lines: [3, 45], day: "2023-11-20", people: "حسین امیرعبداللهیان|سرگئی لاوروف", states: "ایران|روسیه|اسرائیل|آمریکا|فلسطین", organizations: "سازمان همکاری اسلامی|سازمان ملل|وزارت امور خارجه روسیه", places: "غزه|کرانه باختری|جده|نیویورک|ژنو" },
] as const;

test.each(SEEDS)("the article of seed $file names whom a careful reader finds", ({ file, lines, day, ...expected }) => {
  const name = readdirSync("seeds").find((seed) => seed.startsWith(file));
  const article = readFileSync(`seeds/${name}`, "utf8").split("\n").slice(lines[0] - 1, lines[1]).join("\n");
  const matches = findNames(readText(article));
  const fullNamesOnPage = new Set(matches.flatMap((match) => (match.basis === "name" ? [match.actor] : [])));
  const ids = matches.map((match) => (match.basis === "short-form" ? resolveShortForm(match.candidates, { fullNamesOnPage, day }) : match.actor));
  const actors = [...new Set(ids)].flatMap((id) => (id === null ? [] : [findActor(id)]));
  const names = (kind: string) => actors.flatMap((actor) => (actor?.kind === kind ? [actor.name] : [])).sort().join("|");
  const sorted = (list: string) => list.split("|").sort().join("|");
  expect(names("person")).toBe(sorted(expected.people));
  expect(names("state")).toBe(sorted(expected.states));
  expect(names("organization")).toBe(sorted(expected.organizations));
  expect(names("place")).toBe(sorted(expected.places));
});
