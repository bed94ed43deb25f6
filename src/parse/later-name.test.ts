import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** Who takes part in the first event of a page with this text. */
function firstEvent(text: string): string {
  const source = `خبرهای سیاست خارجی در یک نگاه\n\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${text}\n`;
  const [event] = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" }).events;
  return event === undefined ? "none" : event.participants.map(({ name }) => name).sort().join("، ");
}

const ARRIVES = "وزیر خارجه استونی که دیروز به تهران رسید، امروز با حسین امیرعبداللهیان دیدار کرد.";

describe("an office of which nobody knows the holder is whose name opens a sentence behind it", () => {
  test.each([
    ["alone", "کاوه رادمهر در این دیدار گفت که بازار آماده است."],
    ["behind «به گفته»", "به گفته کاوه رادمهر بازار آماده است."],
    ["behind another sentence", "این دیدار دو ساعت طول کشید. کاوه رادمهر گفت که بازار آماده است."],
  ])("%s", (_, next) => {
    expect(firstEvent(`${ARRIVES}\n\n${next}`)).toBe("تهران، کاوه رادمهر");
  });
});

describe("an office stays its state's", () => {
  test.each([
    ["where the name has a title of its own", "کاوه رادمهر، کارشناس انرژی، گفت که بازار آماده است."],
    ["where somebody holds another office", "سرگئی لاوروف در مسکو گفت که بازار آماده است."],
    ["where the name opens no sentence", "در این دیدار کاوه رادمهر نیز از بازار سخن گفت."],
    ["where the name comes far behind", "این دیدار دو ساعت طول کشید. باران می‌بارید. هوا سرد بود. کاوه رادمهر گفت که بازار آماده است."],
  ])("%s", (_, next) => {
    expect(firstEvent(`${ARRIVES}\n\n${next}`)).toBe("استونی، تهران");
  });
});
