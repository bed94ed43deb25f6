import { describe, expect, test } from "vitest";
import { eventsToldIn as toldIn } from "./sample-encounters.ts";

describe("what somebody tells soon after", () => {
  test.each([
    ["عراقچی دیروز با هاکان فیدان دیدار کرد. چند ساعت بعد وزارت امور خارجه گفت سرگئی لاوروف به تهران آمده است.", "visit held 2023-10-09 lavrov tehran", "who has come by then came on that day"],
    ["عراقچی دیروز با هاکان فیدان دیدار کرد. همان عصر وزارت امور خارجه از حضور سرگئی لاوروف در تهران خبر داد.", "visit held 2023-10-09 lavrov tehran", "presence is a journey"],
  ])("«%s» tells of «%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });

  test("of a journey long over has no such day", () => {
    expect(toldIn("عراقچی دیروز با هاکان فیدان دیدار کرد. چند ساعت بعد وزارت امور خارجه گفت سرگئی لاوروف به تهران آمده بود.")).not.toContain("visit held 2023-10-09");
  });
});

describe("words that only look like those of an event", () => {
  test.each([
    ["لاوروف چند بسته دارو را وارد ایران کرد.", "visit", "goods are brought in"],
    ["ظریف ۱۵ مهر، یک روز مانده به دور تازه مذاکرات ایران و روسیه، پیامی منتشر کرد.", "meeting held 2023-10-07", "the day before talks is not theirs"],
    ["سرمربیان ایران و عراق پیش از نشست خبری احوال‌پرسی کردند.", "press-conference", "teams play"],
    ["روزنامه آمریکایی وال‌استریت ژورنال روز شنبه نوشته بود لاوروف بیمار است.", "statement", "a paper's words are no state's"],
    ["اشرف غنی از تصمیم خود برای گفت‌وگو با طالبان خبر داد.", "meeting", "a wish is no meeting"],
  ])("«%s» tells of no «%s»: %s", (text, told) => {
    expect(toldIn(text)).not.toContain(told);
  });

  test("a plan that was carried out is no plan any more", () => {
    expect(toldIn("ظریف در ۱۵ مهر با برنامه‌ریزی قبلی با لاوروف دیدار کرد.")).toContain("meeting held 2023-10-07");
  });
});

describe("two verbs that are one noun", () => {
  test("do not part a clause", () => {
    expect(toldIn("لاوروف با محوریت داد و ستد گندم با اردوغان دیدار کرد.")).toContain("meeting held - erdogan lavrov");
  });
});

describe("somebody whom the headline knows by his state alone", () => {
  test("is he who is named below, wherever the text calls him by it again", () => {
    const text = "H: ضمیر کابلوف در کابل با معاون نخست‌وزیر طالبان صحبت کرد ‖ ضمیر کابلوف با عبدالسلام حنفی گفت‌وگو کرد. ‖ این دیپلمات روز شنبه با معاون نخست‌وزیر طالبان ملاقات داشته است.";
    expect(toldIn(text).match(/meeting/gu)).toHaveLength(1);
  });
});
