import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** The offices of a page, as «office → holder, reason». */
function officesOf(...lines: readonly string[]): string[] {
  const { offices } = parsePage({ id: "0", file: "page.txt", sha256: "", source: lines.join("\n\n"), encoding: "utf-8" });
  return offices.map(({ office, holder, reason }) => `${office} → ${holder?.id ?? "nobody"}, ${reason}`);
}

const IN_2021 = "تاریخ انتشار: ۱۰ دی ۱۴۰۰ - ۱۹:۰۸";
const IN_2022 = "تاریخ انتشار: ۱۰ مرداد ۱۴۰۱ - ۱۹:۰۸";
const IN_2024 = "تاریخ انتشار: ۱۰ دی ۱۴۰۳ - ۱۹:۰۸";
const END = "این خبر را یک مقام آگاه در گفت‌وگو با خبرنگاران داد و چیزی نیفزود.";

describe("a number before an office", () => {
  test("is a count, and nobody in particular", () => {
    expect(officesOf(IN_2022, "با حضور ۱۷ وزیر خارجه این نشست دیروز در دوحه برگزار شد و پایان یافت.", END)).toEqual([]);
  });

  test("may be the end of a day", () => {
    expect(officesOf("date 2022-08-01 وزیر خارجه روسیه این را دیروز گفت و به خبرنگاران پاسخی نداد.", END)).toEqual(["foreign-minister-of-russia → lavrov, held-that-day"]);
  });

  test("says nothing of another minister's counterpart", () => {
    expect(officesOf(IN_2022, "پیام علی محرابی وزیر نیروی ایران را دیروز به همتای تاجیک او رساند و رفت.", END)).toEqual([]);
  });
});

describe("a counterpart has the role of whose counterpart it is", () => {
  test.each([
    ["a president's is a president", "رئیس‌جمهور ایران با همتای عراقی خود تلفنی گفت‌وگو کرد و این را گفت.", "president-of-iraq → abdul-latif-rashid, held-that-day"],
    ["so is that of somebody who is president", "مسعود پزشکیان با همتای عراقی خود تلفنی گفت‌وگو کرد و این را گفت.", "president-of-iraq → abdul-latif-rashid, held-that-day"],
    ["a minister's is a minister", "عباس عراقچی با همتای عراقی خود تلفنی گفت‌وگو کرد و این را گفت.", "foreign-minister-of-iraq → fuad-hussein, held-that-day"],
    ["without anybody it is a foreign minister", "این پیام را همتای عراقی او پیش از این در نامه‌ای خواسته بود.", "foreign-minister-of-iraq → fuad-hussein, held-that-day"],
  ])("%s", (_, line, mark) => expect(officesOf(IN_2024, line, END)).toContain(mark));
});

describe("a bare office", () => {
  test("is that of the page's own country", () => {
    expect(officesOf(IN_2022, "وزیر خارجه این را در نشستی با خبرنگاران گفت و رفت.", END)).toEqual(["foreign-minister-of-iran → amirabdollahian, held-at-home"]);
    expect(officesOf("پنجشنبه ۲۱ اسد ۱۴۰۱ ساعت ۱۹:۰۵", "دیدار با سفیر در کابل", "وزیر خارجه این را در نشستی با خبرنگاران گفت و رفت.", END)).toEqual(["foreign-minister-of-afghanistan → muttaqi, held-at-home"]);
  });

  test("is that of the state last tied to it, on a page that does not speak of its own", () => {
    expect(officesOf(IN_2022, "وزیر خارجه قطر این را در نشستی با خبرنگاران گفت. وزیر خارجه سپس رفت.", END)).toEqual([
      "foreign-minister-of-qatar → mohammed-bin-abdulrahman, held-that-day",
      "foreign-minister-of-qatar → mohammed-bin-abdulrahman, held-that-day",
    ]);
    expect(officesOf(IN_2022, "وزیر خارجه قطر با وزیر خارجه کشورمان گفت‌وگو کرد. وزیر خارجه این را گفت.", END)[2]).toMatch(/^foreign-minister-of-iran/u);
  });

  test("is never a prime minister of Iran's, who is no more", () => {
    expect(officesOf(IN_2022, "عراق به این نامه پاسخ داد و نخست‌وزیر هم این را پذیرفت و گفت.", END)).toEqual(["prime-minister-of-iraq → kadhimi, held-that-day"]);
    expect(officesOf(IN_2022, "نخست‌وزیر این را در نشستی با خبرنگاران گفت و از آنجا رفت.", END)).toEqual([]);
  });

  test("of «this country» is that of the state named last", () => {
    expect(officesOf(IN_2022, "او در سوریه با وزیر خارجه این کشور دیدار و گفت‌وگو خواهد کرد.", END)).toEqual(["foreign-minister-of-syria → mekdad, held-that-day"]);
  });

  test("beside its holder is that of his state", () => {
    expect(officesOf(IN_2022, "«سرگئی لاوروف» وزیر خارجه به تهران می‌آید و با مقام‌ها دیدار می‌کند.", END)).toEqual(["foreign-minister-of-russia → lavrov, named-beside"]);
  });
});

describe("who is named beside an office is its holder", () => {
  test.each([
    ["before it, with a comma", "کاوه رادمهر، سخنگوی دولت، این را در نشستی گفت و چیزی نیفزود.", "government-spokesman-of-iran → x-kavhradmhr, named-beside"],
    ["before it, with «که … است»", "کاوه رادمهر که سخنگوی دولت است، این را در نشستی گفت و چیزی نیفزود.", "government-spokesman-of-iran → x-kavhradmhr, named-beside"],
    ["behind it, with an honorific", "وزیر خارجه قطر شیخ محمد بن عبدالرحمن آل ثانی این را گفت و رفت.", "foreign-minister-of-qatar → mohammed-bin-abdulrahman, named-beside"],
    ["of two offices", "محمد بن عبدالرحمن آل ثانی نخست‌وزیر و وزیر خارجه قطر این را گفت.", "prime-minister-of-qatar → mohammed-bin-abdulrahman, named-beside"],
  ])("%s", (_, line, mark) => expect(officesOf(IN_2024, line, END)).toContain(mark));

  test("unless he holds another", () => {
    expect(officesOf(IN_2022, "این نامه به وزیر خارجه قطر، لاوروف و دیگران فرستاده شده است.", END)).toEqual(["foreign-minister-of-qatar → mohammed-bin-abdulrahman, held-that-day"]);
  });
});

describe("an office stays unresolved", () => {
  test.each([
    ["on a day of handover", "تاریخ انتشار: ۳۱ مرداد ۱۴۰۳ - ۱۹:۰۸", "وزیر خارجه ایران این را در نشستی با خبرنگاران گفت و رفت.", "foreign-minister-of-iran → nobody, several-holders"],
    ["where several hold it", IN_2022, "سفیر ایران این را در نشستی با خبرنگاران گفت و رفت.", "ambassador-of-iran → nobody, several-holders"],
    ["where the file does not know an embassy", IN_2022, "سفیر ایران در دوحه این را در نشستی با خبرنگاران گفت و رفت.", "ambassador-of-iran-to-qatar → nobody, not-in-file"],
    ["where an ambassador is gone", IN_2022, "سفیر پیشین ایران در مسکو این را در نشستی با خبرنگاران گفت و رفت.", "ambassador-of-iran-to-russia → nobody, former"],
    ["where it stands in for an ambassador", IN_2022, "کاردار موقت سفارت سوئیس در تهران این را در نشستی با خبرنگاران گفت.", "charge-daffaires-of-switzerland-to-iran → nobody, not-in-file"],
    ["where the file knows nobody", IN_2022, "وزیر خارجه بوتان این را در نشستی با خبرنگاران گفت و رفت.", "foreign-minister-of-bhutan → nobody, not-in-file"],
    ["where its holder is gone", IN_2022, "وزیر خارجه پیشین قطر این را در نشستی با خبرنگاران گفت و رفت.", "foreign-minister-of-qatar → nobody, former"],
    ["without a day", "یک نشست خبری", "وزیر خارجه قطر این را در نشستی با خبرنگاران گفت و رفت.", "foreign-minister-of-qatar → nobody, no-day"],
  ])("%s", (_, day, line, mark) => expect(officesOf(day, line, END)).toEqual([mark]));
});

test.each([
  ["رئیس مجلس این را در نشستی با خبرنگاران گفت و رفت.", "speaker-of-iran → ghalibaf, held-at-home"],
  ["دبیر شورای عالی امنیت ملی این را در نشستی با خبرنگاران گفت.", "security-secretary-of-iran → shamkhani, held-that-day"],
  ["مشاور امنیت ملی آمریکا این را در نشستی با خبرنگاران گفت و رفت.", "security-secretary-of-united-states → sullivan, held-that-day"],
  ["وزیر دفاع روسیه این را در نشستی با خبرنگاران گفت و از آنجا رفت.", "defence-minister-of-russia → shoigu, held-that-day"],
  ["سخنگوی کاخ سفید این را در نشستی با خبرنگاران گفت و رفت.", "spokesman-of-white-house → jean-pierre, held-that-day"],
  ["سخنگوی کرملین این را در نشستی با خبرنگاران گفت و رفت.", "spokesman-of-kremlin → peskov, held-that-day"],
  ["سخنگوی وزارت خارجه آمریکا این را در نشستی گفت و رفت.", "foreign-ministry-spokesman-of-united-states → ned-price, held-that-day"],
  ["رئیس سازمان انرژی اتمی ایران این را در نشستی گفت و رفت.", "head-of-aeoi → eslami, held-that-day"],
  ["رئیس کمیسیون اروپا این را در نشستی با خبرنگاران گفت.", "head-of-european-commission → von-der-leyen, held-that-day"],
  ["دبیرکل ناتو این را در نشستی با خبرنگاران گفت و از آنجا رفت.", "secretary-general-of-nato → stoltenberg, held-that-day"],
  ["نماینده دائم ایران در سازمان ملل این را در نامه‌ای نوشت.", "un-representative-of-iran → takht-ravanchi, held-that-day"],
  ["رهبر انصارالله یمن این را در سخنانی گفت و از همه خواست.", "leader-of-ansarallah → abdul-malik-al-houthi, held-that-day"],
  ["فرمانده نیروی قدس سپاه این را در سخنانی گفت و رفت.", "commander-of-quds-force → ghaani, held-that-day"],
  ["ولیعهد عربستان این را در نشستی با خبرنگاران گفت و رفت.", "crown-prince-of-saudi-arabia → mohammed-bin-salman, held-that-day"],
])("«%s»: %s", (line, mark) => expect(officesOf(IN_2022, line, END)).toContain(mark));

describe("an envoy has his seat in his office", () => {
  test.each([
    ["سفیر روسیه در تهران این را در نشستی با خبرنگاران گفت و رفت.", "ambassador-of-russia-to-iran → dzhagaryan, held-that-day"],
    ["سفیر مسکو در ایران این را در نشستی با خبرنگاران گفت و رفت.", "ambassador-of-russia-to-iran → dzhagaryan, held-that-day"],
    ["سفیر کشورمان در عمان این را در نشستی با خبرنگاران گفت و رفت.", "ambassador-of-iran-to-oman → najafi-khoshroodi, held-that-day"],
    ["سفیر جمهوری اسلامی ایران مقیم کابل این را در نشستی گفت و رفت.", "ambassador-of-iran-to-afghanistan → bahadur-aminian, held-that-day"],
    ["نماینده ویژه آمریکا در امور ایران این را در نشستی گفت و رفت.", "special-envoy-of-united-states-to-iran → malley, held-that-day"],
    ["فرستاده ویژه دبیرکل سازمان ملل در امور سوریه این را گفت.", "special-envoy-of-united-nations-to-syria → pedersen, held-that-day"],
    ["فرستاده ویژه سازمان ملل در یمن این را در نشستی گفت و رفت.", "special-envoy-of-united-nations-to-yemen → grundberg, held-that-day"],
    ["نماینده روسیه نزد سازمان‌های بین‌المللی در وین این را گفت.", "ambassador-of-russia-to-iaea → ulyanov, held-that-day"],
    ["نماینده ایران در سازمان ملل این را در نامه‌ای نوشت و گفت.", "un-representative-of-iran → takht-ravanchi, held-that-day"],
    ["سفیر ایران در این نشست از همه خواست که در گفت‌وگو بمانند.", "ambassador-of-iran → nobody, several-holders"],
    ["سفیر ایران در نیویورک از همه خواست که در گفت‌وگو بمانند.", "ambassador-of-iran → nobody, several-holders"],
    ["کاوه رادمهر، سفیر ایران در آلماتی، این را در نشستی گفت و رفت.", "ambassador-of-iran-to-kazakhstan → x-kavhradmhr, named-beside"],
    ["سفیر ایران در برلین، کاوه رادمهر، این را در نشستی گفت و رفت.", "ambassador-of-iran-to-germany → x-kavhradmhr, named-beside"],
  ])("«%s»: %s", (line, mark) => expect(officesOf(IN_2021, line, END)).toContain(mark));

  test("who heads what stands for an embassy has an office of his own", () => {
    expect(officesOf("تاریخ انتشار: ۱۰ دی ۱۳۹۹ - ۱۹:۰۸", "رئیس دفتر حفاظت منافع ایران در قاهره این را در نشستی با خبرنگاران گفت.", END)).toEqual(["interests-section-head-of-iran-to-egypt → kanaani, held-that-day"]);
  });

  test("an ambassador without a seat is the one of whom the page names it, where that is one alone", () => {
    expect(officesOf(IN_2021, "سفیر ایران درباره این دیدار سخن گفت و از همه تشکر کرد.", "سفیر ایران در مسکو پیش از این به همتای خود نامه نوشته بود.", END)[0]).toBe("ambassador-of-iran-to-russia → kazem-jalali, held-that-day");
    expect(officesOf(IN_2021, "سفیر ایران در مسکو و سفیر ایران در کابل آمدند و سفیر ایران سخن گفت.", END)).toContain("ambassador-of-iran → nobody, several-holders");
  });
});
