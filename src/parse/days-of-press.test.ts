import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** What a page of Tuesday, 18 Mehr 1402 tells in one paragraph: `kind day who…`. */
function toldIn(text: string): string[] {
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\nخبرهای سیاست خارجی امروز\n\n${text}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.map(({ kind, day, participants }) => [kind, day ?? "-", ...participants.map(({ id }) => id).sort()].join(" "));
}

describe("days that follow from what else is told", () => {
  test.each([
    ["لاوروف دیروز با فیدان دیدار کرد. چند سند هم امضا شد. لاوروف در نشست خبری مشترک با فیدان گفت توافق نزدیک است.", "press-conference 2023-10-09 fidan lavrov"],
    ["لاوروف با فیدان دیدار کرد. لاوروف و فیدان ظهر دیروز در نشست خبری مشترک از توافق خبر دادند.", "meeting 2023-10-09 fidan lavrov"],
    ["وزارت خارجه ایالات متحده دیروز اعلام کرد بلینکن به قاهره می‌رود. متیو میلر، سخنگوی وزارت خارجه، در نشست خبری روزانه این سفر را مهم خواند.", "press-conference 2023-10-09 matthew-miller"],
    ["لاوروف دیروز وارد باکو شد. او عصر با فیدان دیدار کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز به باکو رفت. لاوروف در نخستین برنامه خود با فیدان دیدار کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز با فیدان دیدار کرد. در این دیدار مقرر شد فیدان ۵ آبان به مسکو برود. لاوروف ساعتی بعد تلفنی با بلینکن صحبت کرد.", "call 2023-10-09 blinken lavrov"],
    ["لاوروف دیروز با فیدان دیدار کرد. پس از گفت‌وگوی دو وزیر، چند سند امضا شد. لاوروف سپس با رئیسی دیدار کرد.", "meeting 2023-10-09 lavrov raisi"],
    ["لاوروف ساعتی دیگر با فیدان ملاقات خواهد کرد.", "meeting 2023-10-10 fidan lavrov"],
    ["لاوروف دیروز وارد باکو شد. پس از آن با فیدان دیدار کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف فردا وارد تهران می‌شود. فیدان نیز چند ساعت پس از او به تهران می‌رسد.", "visit 2023-10-11 fidan tehran"],
    ["لاوروف فردا به تهران می‌آید. لاوروف که دیروز در باکو بود، این سفر را مهم خواند. وی در این سفر یک روزه با فیدان دیدار خواهد کرد.", "meeting 2023-10-11 fidan lavrov"],
    ["لاوروف دیروز وارد باکو شد و فردا به تهران می‌آید. او در این سفر یک‌روزه با فیدان دیدار کرد.", "meeting 2023-10-09 fidan lavrov"],
  ])("«%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });

  test.each([
    ["لاوروف دیروز با فیدان دیدار کرد. بلینکن در نشست خبری از توافق خبر داد.", "press-conference - blinken"],
    ["لاوروف دیروز وارد باکو شد. لاوروف با فیدان دیدار کرد.", "meeting - fidan lavrov"],
    ["لاوروف دیروز وارد باکو شد. او هر شب با فیدان تلفنی صحبت کرد.", "call - fidan lavrov"],
    ["لاوروف فردا به تهران می‌آید. وی در این سفر با فیدان دیدار خواهد کرد.", "meeting - fidan lavrov"],
  ])("«%s» leaves open when: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });
});
