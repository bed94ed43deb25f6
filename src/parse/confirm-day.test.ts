import { expect, test } from "vitest";
import { foldText } from "../text/fold.ts";
import { confirmsDay } from "./confirm-day.ts";

/** Thursday, 14 دی 1396. */
const DAY = "2018-01-04";

test.each([
  "که دیروز (چهارشنبه، 13 جدی) به کابل آمد",
  "که دیروز چهارشنبه ۱۳ دی به تهران آمد",
  "که امروز (۱۴ دی) به تهران آمد",
  "امروز پنجشنبه چهاردهم دی‌ماه ۱۳۹۶ برگزار شد",
  "که فردا جمعه ۱۵ دی ماه به تهران می‌آید",
  "که روز گذشته، سیزدهم دی، به تهران آمد",
  "امروز (۴ ژانویه) در ژنو دیدار کردند",
  "امشب (پنجشنبه شب) ۱۴ دی پخش می‌شود",
])("«%s» confirms the day", (text) => {
  expect(confirmsDay(foldText(text), DAY)).toBe(true);
});

test.each([
  ["the day is told without today", "که روز ۱۴ دی به تهران آمد"],
  ["another day", "که دیروز چهارشنبه ۲۲ آذر به تهران آمد"],
  ["a weekday that agrees by chance", "که دیروز چهارشنبه به تهران آمد"],
  ["a weekday that contradicts", "که دیروز یکشنبه ۱۳ دی به تهران آمد"],
  ["another year", "که امروز ۱۴ دی ۱۳۹۵ به تهران آمد"],
  ["more between the two than a weekday", "دیروز گفت که نشست ۱۳ دی سودمند بود"],
])("%s does not", (_, text) => {
  expect(confirmsDay(foldText(text), DAY)).toBe(false);
});
