import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** The events of a page of Monday, 17 Mehr 1402 (9 October 2023) with this headline and text: `kind status day participants`. */
function toldIn(headline: string, text: string) {
  const source = `${headline}\n\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${text}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.map(({ kind, status, day, participants }) => `${kind} ${status} ${day} ${participants.map(({ name }) => name).sort().join("، ")}`);
}

describe("a headline that names nobody by name tells of the event below it", () => {
  test.each([
    ["دیدار سفیر با رئیس مجلس ملی اسلوونی", "کاظم شفیعی سفیر جمهوری اسلامی ایران در لیوبلیانا روز شنبه با خانم ماتیا کوزار رئیس مجلس ملی اسلوونی دیدار و گفتگو نمود.", "meeting held 2023-10-07 ماتیا کوزار، کاظم شفیعی"],
    ["ملاقات سفیر با رئیس مجلس ملی کنیا", "آقای جعفر برمکی سفیر جمهوری اسلامی ایران روز شنبه در محل پارلمان با آقای موزس وتانگولا رئیس مجلس ملی این کشور ملاقات نمود.", "meeting held 2023-10-07 جعفر برمکی، موزس وتانگولا"],
    ["سفر وزیر بازرگانی هند به تهران عقب افتاد", "سفر پیوش گویال به ایران که قرار بود سوم آبان انجام شود، به وقت دیگری موکول شد.", "visit postponed 2023-10-25 ایران، تهران، پیوش گویال"],
    ["وزیر بازرگانی هند به تهران می‌آید", "سفر پیوش گویال به ایران فردا آغاز می‌شود.", "visit announced 2023-10-10 ایران، تهران، پیوش گویال"],
  ])("«%s»", (headline, text, event) => {
    expect(toldIn(headline, text).filter((told) => told.startsWith(event.split(" ")[0] ?? ""))).toEqual([event]);
  });
});

describe("words that are no statement of their own", () => {
  test.each([
    ["متقی به رئیس یوناما: کمک‌های بشری نباید سیاسی شوند", "وزارت خارجه می‌گوید که امیرخان متقی و روزا اوتونبایوا امروز در کابل دیدار کرده‌اند.", "said at a meeting of which the ministry tells"],
    ["محبعلی: بایدن عجله‌ای برای برجام ندارد", "قاسم محبعلی می‌گوید دولت آینده به سراغ کرونا خواهد رفت.\n\nگفت‌وگوی ما با این دیپلمات بازنشسته را می‌خوانید.", "said to the newsroom"],
    ["محبعلی: بایدن عجله‌ای برای برجام ندارد", "قاسم محبعلی دیپلمات پیشین است.\n\nآشتی قطر و عربستان چه معنایی دارد؟\n\nاین آشتی بیشتر رو به واشنگتن بود.\n\nیعنی عمان کم‌اهمیت می‌شود؟\n\nعمان همیشه پستچی خوبی بوده است.", "said to the newsroom, which asks"],
    ["همدردی دبیرکل با زلزله‌زدگان", "سرویس سیاسی: آنتونیو گوترش دیروز در تماس تلفنی با رئیسی، درگذشت مردم را تسلیت گفت.", "said in a call, behind the name of a desk"],
  ])("«%s … %s»: %s", (headline, text) => {
    expect(toldIn(headline, text).filter((told) => told.startsWith("statement"))).toEqual([]);
  });
});

describe("behind who sends an item, nobody is quoted", () => {
  test.each(["هشت صبح، کابل", "گروه جهان", "سرویس سیاسی", "تهران - ایرنا"])("«%s: …»", (desk) => {
    expect(toldIn("خبرهای امروز", `${desk}: سرگئی لاوروف روز شنبه وارد تهران شد. وی با امیرعبداللهیان دیدار کرد.`)).toEqual([
      "visit held 2023-10-07 تهران، سرگئی لاوروف",
      "meeting held null حسین امیرعبداللهیان، سرگئی لاوروف",
    ]);
  });

  test("but behind who speaks he is", () => {
    expect(toldIn("خبرهای امروز", "لاوروف، وزیر خارجه روسیه: فردا به تهران می‌روم.")).toContain("visit announced 2023-10-10 تهران، سرگئی لاوروف");
  });
});

test("an aide by his matters goes, not whose aide he is", () => {
  expect(toldIn("خبرهای امروز", "سلطانیه از سفر معاون پادمانی آمانو به تهران خبر داد.").filter((told) => told.includes("آمانو"))).toEqual([]);
});
