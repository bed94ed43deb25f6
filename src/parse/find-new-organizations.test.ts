import { expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** Names of organizations of which the authority file knows nothing, in a page of one sentence. */
function organizationsIn(source: string): string[] {
  const { mentions } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return mentions.filter(({ kind, basis }) => kind === "organization" && basis === "new-name").map(({ name }) => name);
}

test.each([
  ["رئیس بانک مرکزی سوریه این را در نشستی با خبرنگاران گفت.", ["بانک مرکزی سوریه"]],
  ["وزارت دفاع روسیه و وزارت دفاع کره جنوبی این را رد کردند.", ["وزارت دفاع کره جنوبی"]],
  ["رئیس کمیته روابط خارجی پارلمان مجارستان به تهران می‌آید و می‌رود.", ["کمیته روابط خارجی پارلمان مجارستان"]],
  ["ارتش ونزوئلا این را در بیانیه‌ای که دیروز منتشر شد پذیرفت.", ["ارتش ونزوئلا"]],
  ["سفارت برزیل در تهران در این باره هنوز چیزی نگفته است.", ["سفارت برزیل"]],
  ["استادان دانشگاه هومبولت در این باره نامه‌ای نوشتند و آن را فرستادند.", ["دانشگاه هومبولت"]],
])("«%s» names %j", (text, names) => {
  expect(organizationsIn(text)).toEqual(names);
});

test.each([
  "این سازمان در ایران و عراق کار می‌کند و دفتر دارد و می‌ماند.",
  "سازمان ما و سازمان‌های دیگر ایران در این باره چیزی نمی‌دانند و نمی‌گویند.",
  "مرکز ایران و شهر دوحه را در یک روز دیدند و به خانه رفتند.",
  "حزب حاکم ترکیه و شورای شهر تهران در این باره چیزی نگفتند و رفتند.",
  "آنها در دانشگاه درس می‌خوانند و در شرکت کار می‌کنند و خوشند.",
  "گشایش سفارت برزیل در قدس به سال دیگر افتاد و کسی نمی‌داند چرا.",
])("«%s» names none", (text) => {
  expect(organizationsIn(text)).toEqual([]);
});
