/** Months of the Iranian calendar, فروردین first. */
export const MONTHS: readonly string[] = [
  "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
];

/** The same months as Afghanistan names them, after the zodiac. */
export const AFGHAN_MONTHS: readonly string[] = [
  "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت",
];

/** Gregorian months as Iranian newspapers write them, January first. */
export const GREGORIAN_MONTHS: readonly string[] = [
  "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
];

/** Days of the week, from Saturday on. */
export const WEEKDAYS: readonly string[] = ["شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه"];
