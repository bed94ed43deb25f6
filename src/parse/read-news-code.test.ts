import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { isBareCode, isCodeLabel, readCodeLine } from "./read-news-code.ts";

describe("news codes", () => {
  test.each([
    ["کد خبر 1608491", "1608491"],
    ["کد خبر: ۴۷۷۶۱۲۴", "4776124"],
    ["کدخبر: 2357972", "2357972"],
    ["کد ۲۴۲۱۱۹", "242119"],
    ["کد : ۱۹۲۰۱۱۷", "1920117"],
    ["کد مطلب: 607473", "607473"],
    ["شماره: 13930818000671", "13930818000671"],
    ["شناسه: 1234567", "1234567"],
    ["شناسه مطلب: ٧٤٥٦٤", "74564"],
    ["کد خبر: ۸۸۱۲-۰۳۴۵۱", "8812-03451"],
    ["کد خبر: 123456-1402/05/06", "123456"],
    ["خبر شماره ۷۲۷۷۱", "72771"],
    ["شناسهٔ خبر: 74564 - سرویس بین‌الملل", "74564"],
  ])("«%s» gives %s", (text, code) => {
    expect(readCodeLine(readText(text))?.value).toBe(code);
  });

  test.each(["شماره ۱۲۳۴۵", "شماره: ۲۵۷۳۱", "کد خبرنگار: 1831", "کد ملی", "رمزکد ۱۲۳۴", "کد خبر ۱۲"])("«%s» gives none", (text) => {
    expect(readCodeLine(readText(text))).toBeNull();
  });

  test("a label and its number may stand on two lines", () => {
    expect(isCodeLabel("کد خبر :")).toBe(true);
    expect(isBareCode("1292831")).toBe(true);
    expect(isBareCode("1403")).toBe(false);
  });
});
