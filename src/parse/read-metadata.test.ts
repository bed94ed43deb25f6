import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { isBareCode, isCodeLabel, readCodeLine, readDateLine } from "./read-metadata.ts";


describe("date lines", () => {
  test.each([
    ["تاریخ انتشار: ۱۲ خرداد ۱۴۰۳ - ۱۱:۱۱", "2024-06-01", "11:11", "published"],
    ["8:00 - 12 خرداد 1403", "2024-06-01", "08:00", null],
    ["به روز شده در: ۰۴ آذر ۱۴۰۳ - ۰۱:۰۰", "2024-11-24", "01:00", "updated"],
    ["انتشار: ۱۹:۰۸ - ۲۸-۰۸-۱۳۹۱", "2012-11-18", "19:08", "published"],
    ["۱۷ / مهر / ۱۴۰۲ ۲۱:۱۹", "2023-10-09", "21:19", null],
    ["تاریخ انتشار: ۰۸:۴۱ - ۲۹ آبان ۱۴۰۲ - 2023 November 20", "2023-11-20", "08:41", "published"],
    ["تارخ انتشار: شنبه ۱۹ شهریور ۱۴۰۱ - ۱۲:۰۷", "2022-09-10", "12:07", "published"],
    ["7 ارديبهشت 1397 ساعت 23:32", "2018-04-27", "23:32", null],
    ["• پنجشنبه, 30 قوس 1402|14:09", "2023-12-21", "14:09", null],
    ["date 2025-09-14 2 ساعت پیش", "2025-09-14", null, "published"],
    ["۰۳ شهریور ۱۳۹۲ | ۱۵:۱۱ کد : ۱۹۲۰۱۱۷ گفتگو خاورمیانه", "2013-08-25", "15:11", null],
    ["۹۳/۰۸/۱۸ - ۱۲:۳۹", "2014-11-09", "12:39", null],
    ["18-08-93 12:39", "2014-11-09", "12:39", null],
    ["۱۳۹۷/۰۸/۲۳ ۱۰:۲۵:۴۱", "2018-11-14", "10:25", null],
    ["پنجشنبه ۱۲ آبان ۱۳۹۶ - ۱۰:۳۴:۲۱ | کد مطلب: 387412 | سیاست خارجی", "2017-11-03", "10:34", null],
    ["شناسه خبر: 1737405 - سیاست > سیاست خارجی - دوشنبه ۱۵ آبان ۱۳۹۱ - ۱۶:۲۲", "2012-11-05", "16:22", null],
    ["تاریخ انتشار: ۱۱ : ۰۸ - ۲۳ مهر ۱۴۰۲", "2023-10-15", "11:08", "published"],
    ["ارسال شده توسط: مدیر سایت در سیاسی ۱۲ آبان ۱۳۹۶ ۹:۴۰ ب.ظ", "2017-11-03", "21:40", "published"],
    ["یکشنبه ۱۴ مهر ۱۳۹۲ ـ شماره ۲۵۷۳۱", "2013-10-06", null, "published"],
    ["روزنامه صبح - شماره ۴۵۶۷ - ۱۳۹۸ دوشنبه ۷ بهمن", "2020-01-27", null, "published"],
    ["تاریخ انتشار ۱۲/۱۱/۲۰۲۳ - ۱۴:۲۳ گرینویچ+۱•به روز شده در ۱۵:۱۰", "2023-11-12", "14:23", "published"],
    ["14 دی 1395 - 18:07 | اخبار سیاسی | اخبار سیاست خارجی | نظرات", "2017-01-03", "18:07", null],
    ["٣٠ آذر ١٤٠٢، ٩:٠٥", "2023-12-21", "09:05", null],
  ])("«%s» is %s %s, labelled %s", (text, day, time, label) => {
    expect(readDateLine(readText(text))).toMatchObject({ day, time, label, proseFrom: null });
  });

  test("a stamp leaves the sentence behind it", () => {
    const text = " date 2025-11-17 عباس عراقچی، وزیر امور خارجه، ظهر امروز با همتای خود تلفنی صحبت کرد.";
    expect(text.slice(readDateLine(readText(text))?.proseFrom ?? 0)).toMatch(/^عباس عراقچی/);
  });

  test("a stamp may hold a clock", () => {
    const text = "2025-11-17 14:30 عباس عراقچی گفت که در دوحه با همتای قطری خود دیدار کرده است.";
    const stamp = readDateLine(readText(text));
    expect(stamp).toMatchObject({ day: "2025-11-17", time: "14:30" });
    expect(text.slice(stamp?.proseFrom ?? 0)).toMatch(/^عباس/);
  });

  test("a stamp is its own day, whatever days the prose names", () => {
    const text = "date 2025-11-17 عباس عراقچی گفت که شنبه ۱۲ مهر ۱۴۰۲ در دوحه با همتای خود دیدار کرده است.";
    expect(readDateLine(readText(text))).toMatchObject({ day: "2025-11-17", weekday: null, from: 5, to: 15 });
  });

  test.each(["وی امشب (دوشنبه) ۱۷ مهر ماه ۱۴۰۲ با همتای عمانی تلفنی گفت‌وگو کرد.", "۱۷ مهر ۱۴۰۲ بود که وزیر امور خارجه ایران به مسقط رفت.", "کد خبر ۲۴۲۱۱۹", "۱۷ مهر", "۲۱:۱۹", "۰۲/۰۸/۱۸", "نشست خبری سخنگو ساعت ۱۰:۳۰ روز ۱۲ آبان ۱۳۹۸ در ساختمان وزارت خارجه برگزار می‌شود"])(
    "«%s» is no date line",
    (text) => expect(readDateLine(readText(text))).toBeNull(),
  );
});

describe("news codes", () => {
  test.each([
    ["کد خبر 1608491", "1608491"],
    ["کد خبر: ۴۷۷۶۱۲۴", "4776124"],
    ["کدخبر: 2357972", "2357972"],
    ["کد ۲۴۲۱۱۹", "242119"],
    ["کد : ۱۹۲۰۱۱۷", "1920117"],
    ["کد مطلب: 607473", "607473"],
    ["شماره: 13930818000671", "13930818000671"],
    ["شناسه: 1234567", "1234567"],
    ["شناسه مطلب: ٧٤٥٦٤", "74564"],
    ["شناسهٔ خبر: 74564 - سرویس بین‌الملل", "74564"],
  ])("«%s» gives %s", (text, code) => {
    expect(readCodeLine(readText(text))?.value).toBe(code);
  });

  test.each(["شماره ۱۲۳۴۵", "شماره: ۲۵۷۳۱", "کد خبرنگار: 1831", "کد ملی", "رمزکد ۱۲۳۴", "کد خبر ۱۲"])("«%s» gives none", (text) => {
    expect(readCodeLine(readText(text))).toBeNull();
  });

  test("a label and its number may stand on two lines", () => {
    expect(isCodeLabel("کد خبر :")).toBe(true);
    expect(isBareCode("1292831")).toBe(true);
    expect(isBareCode("1403")).toBe(false);
  });
});
