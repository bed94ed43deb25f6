import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** Ids of the actors that a page with these lines names. */
function actorsOf(...lines: readonly string[]): string[] {
  const { mentions } = parsePage({ id: "0", file: "page.txt", sha256: "", source: lines.join("\n\n"), encoding: "utf-8" });
  return [...new Set(mentions.map(({ actor }) => actor))].sort();
}

const DATE = "تاریخ انتشار: ۲۸ آبان ۱۳۹۱ - ۱۹:۰۸";

describe("who is named", () => {
  test("a surname means whom the page names in full", () => {
    expect(actorsOf("علی باقری به دوحه رفت و با مقام‌های این کشور گفت‌وگو کرد.", "باقری در این سفر تنها نبود.")).toContain("bagheri");
  });

  test("a surname means who was in office that day, and nobody without a day", () => {
    expect(actorsOf(DATE, "تماس تلفنی صالحی با برخی مقام‌ها روز گذشته صورت گرفت.")).toEqual(["salehi"]);
    expect(actorsOf("تماس تلفنی صالحی با برخی مقام‌ها روز گذشته صورت گرفت.")).toEqual([]);
  });

  test("a surname means who held the office that the page names", () => {
    expect(actorsOf("سرپرست وزارت خارجه گفت باقری راهی سفر تازه‌ای به منطقه است.")).toEqual(["bagheri", "iran-foreign-ministry"]);
  });

  test.each([
    ["وزارت امور خارجه این خبر را تکذیب کرد و آن را نادرست خواند.", ["iran-foreign-ministry"]],
    ["وزارت خارجه روسیه این خبر را تکذیب کرد و آن را نادرست خواند.", ["russia", "russia-foreign-ministry"]],
    ["وزارت خارجه این کشور خبر را تکذیب کرد و آن را نادرست خواند.", []],
    ["نمایندگان مجلس همراه او به این سفر چند روزه خواهند رفت.", ["iran-parliament"]],
    ["رئیس مجلس ملی اسلوونی این خبر را در ساختمان مجلس تکذیب کرد و رفت.", ["slovenia", "x-mjlsmlyaslvvny"]],
    ["رئیس مجلس ملی اسلوونی این خبر را در مجلس شورای اسلامی تکذیب کرد.", ["iran-parliament", "slovenia", "x-mjlsmlyaslvvny"]],
    ["وی از همکاری گروه‌های دوستی دو مجلس در سال تازه خبر داد و رفت.", []],
    ["مشاور امنیت ملی افغانستان این خبر را امروز تکذیب کرد و نادرست خواند.", ["afghanistan"]],
    ["معاون امور مجلس این خبر را امروز تکذیب کرد و آن را نادرست خواند.", []],
    ["معاون ارتباطات دفتر رئیس‌جمهور این خبر را تکذیب کرد و نادرست خواند.", []],
    ["دفتر رئیس‌جمهور این خبر را امروز تکذیب کرد و آن را نادرست خواند.", ["iran-presidents-office"]],
    ["بازرسان آژانس فردا به این ساختمان می‌روند و دو روز می‌مانند.", ["iaea"]],
    ["حزب‌الله و امل این خبر را امروز تکذیب کردند و نادرست خواندند.", ["amal", "hezbollah"]],
    ["وی این حمله را نقض منشور ملل متحد و پیمان الیزه دانست و رفت.", []],
    ["مواضع پ.ک.ک در کوهستان بار دیگر بمباران شد و کسی کشته نشد.", ["pkk"]],
    ["گروه «پ ک ک» و پ‌ک‌ک و پکک و PKK یکی است و این را همه می‌دانند.", ["pkk"]],
    ["پرونده در FATF و IAEA همچنان باز است و کسی از آن خبر ندارد.", ["fatf", "iaea"]],
    ["او نوشت who are you و به نشانی info@nato.int فرستاد و دیگر هیچ.", []],
    ["در عراق رئیس شورای عالی قضایی در نشست بود و چیزی نگفت و رفت.", ["iraq", "iraq-high-judicial-council"]],
    ["رئیس شورای عالی قضایی در این نشست بود و چیزی نگفت و رفت.", ["x-shvrayaalyghzayy"]],
    ["نیکی هیلی به وین رفت. خانم هیلی پیش از سفر چیزی نگفته بود.", ["haley", "vienna"]],
    ["او از پیام روحانی، کشاورز و معلم روستا سخن گفت و رفت.", []],
    ["مجلس ترحیم آن مرحوم فردا در مسجد شهر برگزار خواهد شد.", []],
  ])("«%s» names %j", (line, actors) => {
    expect(actorsOf(line)).toEqual(actors);
  });

  test("a surname behind «ابو» is a part of another", () => {
    expect(actorsOf("در این دیدار کمال ابو عون و غازی حمد از رهبران جنبش نیز حضور داشتند.")).not.toContain("joseph-aoun");
  });

  test("an outlet that the page credits is nobody, wherever it stands", () => {
    expect(actorsOf("به گزارش روزنامه ایندیا تودی، کسی این را نمی‌داند.", "«ایندیا تودی» گفت که می‌آید.")).toEqual([]);
  });

  test("a name that the page shows to be somebody's at one place is his at every other", () => {
    const source = [DATE, "راه رسیدن به لورکو تاندبرگ دراز است و کسی آن را نرفته است.", "صالحی دیروز با لورکو تاندبرگ ملاقات کرد."].join("\n\n");
    const { mentions } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
    expect(mentions.filter(({ name }) => name === "لورکو تاندبرگ")).toHaveLength(2);
  });

  test("«آقای» makes a surname of an everyday word, also on a page without a day", () => {
    const zarifIn = (text: string) => parsePage({ id: "0", file: "page.txt", sha256: "", source: `گلایه نماینده مجلس از برجام\n\n${text}\n`, encoding: "utf-8" }).mentions.filter(({ actor }) => actor === "zarif");
    expect(zarifIn("آقای ظریف همه تخم‌مرغ‌ها را در یک سبد گذاشت و بازارها را به دیگران سپرد.")).toHaveLength(1);
    expect(zarifIn("او کاری ظریف کرد و همه تخم‌مرغ‌ها را در یک سبد گذاشت و رفت.")).toHaveLength(0);
  });

  test("a surname that is an everyday word means whoever was in office that day, beside people in a list", () => {
    expect(actorsOf("تاریخ انتشار: ۲۶ بهمن ۱۳۹۷ - ۱۹:۴۵", "پیش از این سفر، روحانی، پوتین و اردوغان در سوچی گرد هم آمدند.")).toEqual(["erdogan", "putin", "rouhani", "sochi"]);
  });

  test("somebody new gets an id from the letters of the name, in any spelling, and is reported", () => {
    const lines = ["علی‌اصغر نوری، سخنگوی گمرک، این را در نشستی در شهر گفت و رفت.", "آقای علیاصغر نوری پیش از این هم چنین سخنی گفته بود و باز گفت."];
    expect(actorsOf(...lines)).toEqual(["x-alyasghrnvry"]);
    const { problems } = parsePage({ id: "0", file: "page.txt", sha256: "", source: lines.join("\n\n"), encoding: "utf-8" });
    expect(problems.filter(({ code }) => code === "new-person")).toHaveLength(1);
  });

  test("a new person's surname alone means the same person, and no other with a given name before it", () => {
    const lines = ["هرالد لیندکویست، معاون وزیر خارجه سوئد، این را در نشستی گفت.", "لیندکویست افزود که برادرش، یوناس لیندکویست، این را نمی‌داند و نمی‌خواهد."];
    expect(actorsOf(...lines).filter((actor) => actor.startsWith("x-"))).toEqual(["x-hraldlyndkvyst", "x-yvnaslyndkvyst"]);
  });

  test("a surname behind a word that can only be a name is another bearer's", () => {
    const day = "تاریخ انتشار: ۳ آبان ۱۴۰۲";
    expect(actorsOf(day, "آیخان حاجی‌زاده، سخنگوی وزارت خارجه جمهوری آذربایجان، این را به خبرنگاران گفت.")).not.toContain("hajizadeh");
    expect(actorsOf(day, "سردار حاجی‌زاده این را در مراسمی به خبرنگاران گفت و رفت.")).toContain("hajizadeh");
  });

  test("a surname that the page gives a stranger means nobody known", () => {
    const day = "تاریخ انتشار: ۶ مهر ۱۳۹۳";
    const lines = ["علی اوسط هاشمی، استاندار سیستان و بلوچستان، با سرکنسول پاکستان دیدار کرد.", "هاشمی همچنین از سرکنسول خواست که پیگیر کار باشد."];
    expect(actorsOf(day, ...lines)).not.toContain("rafsanjani");
    expect(actorsOf(day, lines[1] ?? "")).toContain("rafsanjani");
  });

  test("a surname that is a word means its bearer in office where the grammar speaks of a person", () => {
    const day = "تاریخ انتشار: ۱۲ شهریور ۱۳۹۹ - ۲۱:۱۰";
    expect(actorsOf(day, "معاون ظریف درباره این سفر چند روزه با خبرنگاران گفت‌وگو کرد.")).toContain("zarif");
    expect(actorsOf(day, "این نکته ظریف را در گفت‌وگو با خبرنگاران هم باید به یاد داشت.")).not.toContain("zarif");
  });

  test("a surname that is a word means its only bearer out of office too, where the grammar speaks of a person", () => {
    expect(actorsOf("تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹", "گفت‌وگوی ظریف و موگرینی در روزهای گذشته بازتاب یافت.")).toContain("zarif");
  });

  test("a surname that is a word means its bearer where it opens a sentence as its subject", () => {
    expect(actorsOf("تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹", "ظریف روز شنبه با چند خبرنگار در تهران سخن گفت و رفت.")).toContain("zarif");
    expect(actorsOf("تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹", "این تار ظریف روز شنبه در بازار تهران فروخته شد.")).not.toContain("zarif");
  });

  test("«آژانس» is the atomic agency's where the page names it, «۱+۵» the six powers", () => {
    const agency = "مدیرکل آژانس بین‌المللی انرژی اتمی به تهران آمد و با مقام‌ها گفت‌وگو کرد.";
    expect(actorsOf(agency, "آژانس در این باره گزارش تازه‌ای برای اعضا نوشت و فرستاد.")).toEqual(["iaea", "tehran"]);
    expect(actorsOf("این آژانس مسافرتی و آژانس دیگری در شهر بسته شد و کسی نپرسید.")).toEqual([]);
    expect(actorsOf("گفت‌وگوها با ۱+۵ و سپس با ۴+۱ در روزهای آینده از سر گرفته خواهد شد.")).toEqual(["p4-plus-1", "p5-plus-1"]);
  });

  test("a bare ministry is Afghanistan's on a page dated in Afghan months", () => {
    expect(actorsOf("پنجشنبه ۲۱ دلو ۱۴۰۰ ساعت ۱۹:۰۵", "دیدار با سفیر در کابل", "در خبرنامه وزارت خارجه آمده که این دیدار روز گذشته انجام شده است.")).toContain("afghanistan-foreign-ministry");
  });

  test("a credit publishes, and is no actor", () => {
    expect(actorsOf("به گزارش دیپلماسی ایرانی، نشست منطقه‌ای در روزهای آینده برگزار خواهد شد.")).toEqual([]);
  });
});
