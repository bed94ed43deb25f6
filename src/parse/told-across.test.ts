import { describe, expect, test } from "vitest";
import { eventsToldIn as toldIn } from "./sample-encounters.ts";

describe("days that another sentence tells", () => {
  test.each([
    ["H: حماس: این گزارش بی‌پایه است ‖ جنبش حماس این گزارش را ساختگی خواند. ‖ در بیانیه‌ای که دوشنبه منتشر شد، آمده است که دفترش در دوحه باز است.", "statement held 2023-10-09 hamas", "on which a communiqué came out"],
    ["H: لاوروف: راه باز است ‖ لاوروف گفت راه گفت‌وگو باز است. این سخنان دیروز از تلویزیون پخش شد.", "statement held 2023-10-09 lavrov", "on which a speech was broadcast"],
    ["H: سفیر روسیه نزد رئیسی رفت ‖ کاظم جلالی دیروز نامه پوتین را تسلیم رئیسی کرد. ‖ جلالی در دیدار با رئیسی از همکاری‌ها گفت.", "letter held 2023-10-09 kazem-jalali putin raisi / meeting held 2023-10-09 kazem-jalali raisi", "on which a letter was handed over"],
    ["لاوروف که به تهران سفر کرده است، دیروز در تهران با رئیسی دیدار کرد.", "meeting held 2023-10-09 lavrov raisi / visit held 2023-10-09 lavrov tehran", "on which somebody was in a town"],
    ["سفر لاوروف دیروز از باکو آغاز شد.", "visit held 2023-10-09 lavrov", "on which a journey began"],
  ])("«%s» tells of «%s»: %s", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });

  test("what is to be done on a journey has no day of its own", () => {
    expect(toldIn("لاوروف فردا به تهران می‌آید. وی در این سفر با رئیسی دیدار خواهد کرد.")).toContain("meeting announced - lavrov raisi");
  });
});

describe("people whom another sentence names", () => {
  test.each([
    ["سخنگوی وزارت خارجه مالزی روز دوشنبه این خبر را بی‌پایه خواند. ‖ رحیم سلیمان گفت چنین سفری در کار نبوده است.", "x-rhymslyman", "who speaks by an office"],
    ["دور سوم مذاکرات ایران و آمریکا دیروز در مسقط برگزار شد. ریاست هیئت‌ها را علی باقری و رابرت مالی بر عهده داشتند.", "bagheri", "who leads a delegation"],
    ["فیدان دیروز در آنکارا از لاوروف استقبال کرد. ساعتی بعد اردوغان او را به حضور پذیرفت.", "meeting held 2023-10-09 erdogan lavrov", "whom «او» means beside one of the same state"],
    ["ضمیر کابلوف؛ نماینده ویژه روسیه دیروز با فیدان دیدار کرد.", "fidan kabulov", "behind whose name Kabul's newsrooms set «؛»"],
    ["H: سرکنسول عراق با استاندار کرمانشاه دیدار کرد ‖ بهرام نیکنام دیروز با سعدون الجمیلی، سرکنسول عراق در کرمانشاه، دیدار کرد.", "meeting held 2023-10-09 x-bhramnyknam x-sadvnaljmyly", "whose title says for which state he acts"],
    ["روز دوشنبه در شهر مینسک نشست سوم رایزنی‌های سیاسی تاجیکستان و بلاروس دایر گردید.", "meeting held 2023-10-09 belarus tajikistan", "behind the place of what they held"],
    ["کارل بیلت مهمان بعدی فیدان بود.", "fidan", "who comes next"],
  ])("«%s» names «%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });
});

describe("what others claim where the page denies it", () => {
  test.each([
    ["H: سفارت روسیه: این گزارش دروغ است ‖ روزنامه‌ای در آنکارا نوشته بود که لاوروف پنجشنبه با فیدان دیدار کرده است. سفارت روسیه آن را تکذیب کرد.", "meeting denied"],
    ["H: کاخ کرملین گزارش رسانه‌ها را رد کرد ‖ رسانه‌ها مدعی شده بودند که لاوروف نامه‌ای به فیدان فرستاده است. کاخ کرملین این گزارش را رد کرد.", "letter denied"],
  ])("«%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });

  test("is told where nobody denies it", () => {
    expect(toldIn("روزنامه‌ای در آنکارا نوشته بود که لاوروف پنجشنبه با فیدان دیدار کرده است.")).toContain("meeting held");
  });
});

describe("gatherings", () => {
  test.each([
    ["اجلاس روسیه و آفریقا فردا در مسکو گشایش می‌یابد.", "summit announced 2023-10-11 africa russia", "called by two sides"],
    ["H: لاوروف در نشست بریکس سخن می‌گوید ‖ این نشست فردا در مسکو برگزار می‌شود.", "summit announced 2023-10-11", "that the text only named before"],
  ])("«%s» tells of «%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });
});

test("a headline can name whose words a page prints, and no more", () => {
  expect(toldIn("H: بیانیه وزارت امور خارجه درباره زلزله هرات ‖ جان باختن شماری از مردم افغانستان همه را اندوهگین کرد.")).toBe("statement held - iran-foreign-ministry");
});

describe("what is spoken of", () => {
  test.each([
    "کنعانی محور مذاکرات روسیه و ترکیه را تجارت خواند.",
    "تهران، مسکو و آنکارا در تماس همیشگی هستند.",
    "لاوروف از ترکیه خواست اوکراین را پای میز مذاکره بیاورد.",
    "روسیه سود خود را در همراهی با ایران دیده است.",
    "لاوروف در آنکارا در جمع خبرنگاران حاضر شد.",
  ])("«%s» tells of no meeting, call or journey", (text) => {
    expect(toldIn(text)).not.toMatch(/meeting|call|visit/u);
  });
});
