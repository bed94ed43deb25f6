import { expect, test } from "vitest";
import { squeeze } from "../text/squeeze.ts";
import { furnitureHabit } from "./furniture-habits.ts";

test.each([
  ["نظر شما", "form"],
  ["شما در حال پاسخ به نظر «» هستید.", "form"],
  ["captcha", "form"],
  ["• 0 نظر", "form"],
  ["نشانی ایمیل شما منتشر نخواهد شد. بخشهای موردنیاز علامتگذاری شدهاند *", "form"],
  ["ارسال به تلگرام", "form"],
  ["نظرسنجی", "form"],
  ["نسخه قابل چاپ", "form"],
  ["انتهای پیام/ن", "end-mark"],
  ["/ انتهای پیام", "end-mark"],
  ["مطالب مرتبط", "related"],
  ["این مطالب را از دست ندهید....", "related"],
  ["تحلیل های برگزیده", "related"],
  ["برگزیده ورزشی", "related"],
  ["فیلم بیشتر »»", "related"],
  ["خبرگزاری خبرنگاران جوان مشاهده در مرجع", "related"],
  ["Source link", "related"],
])("«%s» is furniture: %s", (line, reason) => {
  expect(furnitureHabit(squeeze(line))?.reason).toBe(reason);
});

test.each([
  "نظر شما درباره مذاکره چیست، پرسید خبرنگار.",
  "ارسال کمک به غزه",
  "فیلم برگزیده جشنواره در تهران نمایش داده شد.",
  "چاپ اسکناس متوقف شد",
  "پیام تسلیت رئیس‌جمهور",
])("«%s» is no furniture", (line) => {
  expect(furnitureHabit(squeeze(line))).toBeNull();
});
