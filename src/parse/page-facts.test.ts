import { expect, test } from "vitest";
import { foldText } from "../text/fold.ts";
import { isFactsLine } from "./page-facts.ts";

test.each([
  "سرویس: سیاست خارجی",
  "سرویس : سیاسی - سیاست خارجی",
  "خبرنگار: 71451",
  "کد خبرنگار: 1831",
  "دسته‌بندی: سیاست خارجی",
  "نویسنده: نگار صمدی",
  "مولف : ع.ن",
  "گفت‌وگو: نگار صمدی",
  "شماره روزنامه: ۴۸۱۲",
  "تاریخ انتشار:",
  "سرویس جهان مشرق",
  "نگارش از Euronews Persian",
])("«%s» gives a fact of the page", (line) => {
  expect(isFactsLine(foldText(line))).toBe(true);
});

test.each([
  "وزیر خارجه عمان:",
  "گفت‌وگو: تنها راه پایان دادن به جنگ در اوکراین",
  "گزارش: وزیر خارجه راهی دوحه شد",
  "گروه تماس درباره سوریه در پاریس نشست",
  "نویسنده فلسطینی در غزه شهید شد",
  "خبرنگار: چرا این سفر به تعویق افتاد؟",
  "خانواده: ما پیگیر آزادی او هستیم.",
])("«%s» gives none", (line) => {
  expect(isFactsLine(foldText(line))).toBe(false);
});
