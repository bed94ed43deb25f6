import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** A page of 17 Mehr 1402 (9 October 2023) with these paragraphs. */
function eventsOf(...paragraphs: readonly string[]) {
  const source = `تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${paragraphs.join("\n\n")}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.map(({ kind, status, day, participants }) => ({ kind, status, day, participants: participants.map(({ id }) => id).sort() }));
}

describe("events", () => {
  test.each([
    ["حسین امیرعبداللهیان امشب با «سرگئی لاوروف» تلفنی گفتوگو کرد.", "call", "held", "2023-10-09", ["amirabdollahian", "lavrov"]],
    ["امیرعبداللهیان شب گذشته در گفت‌وگوی تلفنی با فؤاد حسین رایزنی کرد.", "call", "held", "2023-10-08", ["amirabdollahian", "fuad-hussein"]],
    ["وزیر امور خارجه کشورمان با لاوروف در مسکو دیدار کرد.", "meeting", "held", null, ["amirabdollahian", "lavrov"]],
    ["یک مقام آگاه دیدار لاوروف و امیرعبداللهیان را تکذیب کرد.", "meeting", "denied", null, ["amirabdollahian", "lavrov"]],
    ["سفر امیرعبداللهیان به مسکو به تعویق افتاد.", "visit", "postponed", null, ["amirabdollahian", "moscow"]],
    ["امیرعبداللهیان گفت: این هفته به لبنان و سوریه سفر میکنم.", "visit", "announced", null, ["amirabdollahian", "lebanon", "syria"]],
    ["امیرعبداللهیان پیشنهاد کرد نشست اضطراری سازمان همکاری اسلامی برگزار شود.", "summit", "proposed", null, ["oic"]],
    ["ناصر کنعانی امروز در نشست هفتگی با خبرنگاران این را گفت.", "press-conference", "held", "2023-10-09", ["kanaani"]],
    ["امیرعبداللهیان نامه‌ای به سازمان ملل ارسال کرد.", "letter", "held", null, ["amirabdollahian", "united-nations"]],
    ["کنعانی در شبکه اجتماعی ایکس نوشت که راه روشن است.", "statement", "held", null, ["kanaani"]],
  ])("«%s» is a %s, %s", (text, kind, status, day, participants) => {
    expect(eventsOf(text)).toEqual([{ kind, status, day, participants }]);
  });

  test("told twice is one event, under the sentence that told it first", () => {
    expect(
      eventsOf("حسین امیرعبداللهیان امشب با سرگئی لاوروف تلفنی گفت‌وگو کرد.", "لاوروف در این گفت‌وگوی تلفنی ابراز ناامیدی کرد."),
    ).toEqual([{ kind: "call", status: "held", day: "2023-10-09", participants: ["amirabdollahian", "lavrov"] }]);
  });

  test("calls of two days are two, and the pair may be named by its office", () => {
    const days = eventsOf(
      "حسین امیرعبداللهیان امشب با سرگئی لاوروف تلفنی گفت‌وگو کرد.",
      "وزرای خارجه ۱۰ مهر ماه نیز تلفنی گفت‌وگو کرده بودند.",
    ).map(({ day, participants }) => [day, participants.length]);
    expect(days).toEqual([["2023-10-09", 2], ["2023-10-02", 2]]);
  });

  test.each(["فلسطین مسئله نخست جهان اسلام است.", "لاوروف از تلفن خود گفت.", "ایران و عمان همواره از فلسطین حمایت کرده‌اند."])(
    "«%s» tells of none",
    (text) => expect(eventsOf(text)).toEqual([]),
  );
});
