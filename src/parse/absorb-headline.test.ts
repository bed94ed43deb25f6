import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** The events of a page with this headline and text: `kind day who…`. */
function toldIn(headline: string, text: string) {
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\n${headline}\n\n${text}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.map(({ kind, day, participants }) => [kind, day ?? "-", ...participants.map(({ id }) => id).sort()].join(" ")).sort();
}

describe("a headline", () => {
  test.each([
    ["دمشق به سازمان ملل نامه نوشت", "وزارت خارجه سوریه دیروز در نامه‌ای به دبیرکل سازمان ملل این حمله را محکوم کرد.", "letter", "a capital above, its ministry below"],
    ["سفر وزیر خارجه بلژیک به تهران", "دیدیه ریندرز دیروز وارد تهران شد.", "visit", "a state above, below a man of whom nobody knows whose he is"],
    ["رئیس اتحادیه آفریقا نگرانی خود را با پوتین در میان گذاشت", "مکی سال دیروز در سوچی میهمان پوتین شد.", "meeting", "a body above, who leads it below"],
  ])("«%s» tells of no event of its own beside its text («%s»)", (headline, text, kind) => {
    expect(toldIn(headline, text).filter((event) => event.startsWith(`${kind} `))).toHaveLength(1);
  });

  test("has an event of its own where it names somebody of whom the text tells no such thing", () => {
    expect(toldIn("لاوروف راهی تهران شد", "فیدان دیروز به تهران سفر کرد.")).toEqual(["visit - lavrov tehran", "visit 2023-10-09 fidan tehran"]);
  });

  test("tells of its event alone where the text does not", () => {
    expect(toldIn("لاوروف با فیدان دیدار کرد", "جزئیات بیشتری منتشر نشده است.")).toEqual(["meeting - fidan lavrov"]);
  });
});
