import { describe, expect, test } from "vitest";
import { findDates } from "./find-dates.ts";

/** Published on Tuesday, 10 October 2023: دوشنبه ۱۸ مهر ۱۴۰۲ is the next row's Tuesday. */
const PUBLISHED = "2023-10-10";

function datesOf(text: string, published: string | null = PUBLISHED) {
  const { dates, problems } = findDates(text, [{ from: 0, to: text.length }], published);
  return { found: dates.map((date) => [text.slice(date.from, date.to), date.day]), problems: problems.map(({ code }) => code) };
}

describe("dates in the article", () => {
  test.each([
    ["امشب گفت‌وگو کرد.", "امشب", "2023-10-10"],
    ["شامگاه دیروز انجام شد.", "دیروز", "2023-10-09"],
    ["شب گذشته نیز گفت‌وگو کرده بود.", "شب گذشته", "2023-10-09"],
    ["پریروز آمد.", "پریروز", "2023-10-08"],
    ["فردا به دوحه می‌رود.", "فردا", "2023-10-11"],
    ["امروز (سه‌شنبه) در نشست", "امروز (سه‌شنبه)", "2023-10-10"],
    ["صبح شنبه ۱۵ مهر ماه و پس از آن", "شنبه ۱۵ مهر ماه", "2023-10-07"],
    ["جمعه شب ۱۴ مهر ماه نیز", "جمعه شب ۱۴ مهر ماه", "2023-10-06"],
    ["روز یکشنبه، ۹ مهرماه، پس از", "یکشنبه، ۹ مهرماه", "2023-10-01"],
    ["روز شنبه در حاشیه اجلاس", "شنبه", "2023-10-07"],
    ["در ۱۵ آذر ماه گذشته", "۱۵ آذر ماه", "2022-12-06"],
    ["نشست ۲۰ مهر برگزار خواهد شد", "۲۰ مهر", "2023-10-12"],
    ["هفدهم شهریور ۱۳۹۱", "هفدهم شهریور ۱۳۹۱", "2012-09-07"],
    ["۷ اکتبر آغاز شد", "۷ اکتبر", "2023-10-07"],
  ])("«%s»: «%s» is %s", (text, named, day) => {
    expect(datesOf(text).found).toEqual([[named, day]]);
  });

  test("the article's own «امشب» with a date settles what «امشب» is elsewhere", () => {
    const text = "وی امشب (یکشنبه) ۱۶ مهر ماه گفت‌وگو کرد. در تماس امشب تأکید شد.";
    expect(datesOf(text).found).toEqual([["امشب (یکشنبه) ۱۶ مهر ماه", "2023-10-08"], ["امشب", "2023-10-08"]]);
  });

  test("a weekday that the calendar contradicts is a problem, not a correction", () => {
    expect(datesOf("دوشنبه ۱۵ مهر ماه")).toEqual({ found: [["دوشنبه ۱۵ مهر ماه", "2023-10-07"]], problems: ["weekday-disagrees"] });
  });

  test("a day that the calendar lacks is a problem, and stays without a day", () => {
    expect(datesOf("در ۳۱ مهر ۱۴۰۲ رفت")).toEqual({ found: [["۳۱ مهر ۱۴۰۲", null]], problems: ["impossible-date"] });
    expect(datesOf("در ۳۰ رمضان ۱۴۴۴ رفت").problems).toEqual([]);
  });

  test("without a publication nothing is invented", () => {
    expect(datesOf("دیروز و ۱۵ مهر و ۱۵ مهر ۱۴۰۲", null).found).toEqual([["دیروز", null], ["۱۵ مهر", null], ["۱۵ مهر ۱۴۰۲", "2023-10-07"]]);
  });

  test.each(["میدان ۱۷ شهریور", "جمعه سیاه", "فردای آن روز", "تیر را به گوزن زد", "۱۲ ربیع‌الاول"])("«%s» gives no day", (text) => {
    expect(datesOf(text).found.filter(([, day]) => day !== null)).toEqual([]);
  });
});
