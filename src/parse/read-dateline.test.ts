import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { parsePage } from "./parse-page.ts";
import { readAgencyDay } from "./read-agency-day.ts";

const BODY = "وزیر امور خارجه صبح امروز در دیدار با همتای نروژی خود بر پایبندی همه طرف‌ها به توافق تاکید کرد و گفت که تهران برای گفت‌وگو آماده است.";
const HEADLINE = "ظریف: راه گفت‌وگو با همسایگان باز است";

function read(source: string) {
  const { published, outlet } = parsePage({ id: "0", file: "x.txt", sha256: "", source, encoding: "utf-8" });
  return { day: published?.value.day ?? null, outlet: outlet?.value.id ?? null };
}

describe("place, agency and day alone above the headline", () => {
  test.each([
    ["خارطوم، خبرگزاري جمهوري اسلامي (ايرنا) ۸۵/۰۶/۱۲", "2006-09-03", "irna"],
    ["خبرگزاری دانشجویان ایران (ایسنا) - تهران - ۱۳/۰۶/۱۳۸۶", "2007-09-04", "isna"],
    ["تهران - خبرگزاری مهر - ۲۸ آبان ۱۳۹۱", "2012-11-18", "mehr"],
    ["نیویورک، ۲۸ آبان ۱۳۹۱، خبرگزاری فارس", "2012-11-18", "fars"],
    ["آنکارا/ خبرگزاری آناتولی - 02.11.2017", "2017-11-02", "anadolu"],
    ["دمشق - ایرنا - ۱۲ شهریور ۱۳۸۵ - ۱۰:۱۵", "2006-09-03", "irna"],
    ["کابل (پژواک، ۱۵ عقرب ۹۸)", "2019-11-06", "pajhwok"],
  ])("«%s» is of %s, by %s", (line, day, outlet) => {
    expect(read([line, "", HEADLINE, "", BODY, "", BODY].join("\n"))).toMatchObject({ day, outlet });
  });

  test("without a place that is known it may be the masthead and its clock", () => {
    expect(read(["خبرگزاری مهر - شنبه ۲۸ آبان ۱۳۹۱", "صفحه نخست", HEADLINE, "", BODY].join("\n")).day).toBeNull();
  });
});

describe("in front of the text", () => {
  test.each([
    ["دوشنبه، 02.06.2022 /آژانس ملی اطلاعاتی «خاور»/. ", "2022-06-02", "khovar"],
    ["دوشنبه، ۱۲.۰۳.۲۰۲۵ /آژانس ملی اطلاعاتی تاجیکستان «خاور»/. ", "2025-03-12", "khovar"],
    ["دوشنبه، 16.07.2022 (خاور). ", "2022-07-16", "khovar"],
    ["باکو ۱۲ اکتبر ۲۰۲۱ - ترند: ", "2021-10-12", "trend-az"],
    ["ابوظبی، ۳ دسامبر ۲۰۲۴ (وام) -- ", "2024-12-03", "wam"],
    ["ابوظبی در ۳ دسامبر ۲۰۲۴ / وام / ", "2024-12-03", "wam"],
    ["پژواک، کابل، ۱۲ عقرب ۱۳۹۸: ", "2019-11-03", "pajhwok"],
    ["کابل ۱۲ عقرب ۱۳۹۸ - باختر: ", "2019-11-03", "bakhtar"],
    ["کابل/آژانس اطلاعاتی باختر/ ۱۲ عقرب ۱۳۹۸ ", "2019-11-03", "bakhtar"],
    ["تهران - خبرگزاری جمهوری اسلامی (ایرنا) - ۱۲ شهریور ۱۳۸۵: ", "2006-09-03", "irna"],
    ["دمشق-سانا- ۶ نوامبر ۲۰۲۳: ", "2023-11-06", "sana"],
  ])("«%s» is of %s, by %s", (front, day, outlet) => {
    expect(read([HEADLINE, "", front + BODY, "", BODY].join("\n"))).toEqual({ day, outlet });
  });

  test("the page's own day below the headline beats it", () => {
    expect(read([HEADLINE, "۱۳ آبان ۱۳۹۸ - ۱۰:۳۰", "", `کابل (پژواک، ۱۲ عقرب ۹۸): ${BODY}`].join("\n")).day).toBe("2019-11-04");
  });
});

test.each([
  ["no agency", "تهران ۱۲ شهریور ۱۳۸۵: وزیر آن روز با همتای خود دیدار کرد"],
  ["the day of what is told", "تهران - ایرنا - سخنگوی وزارت خارجه درباره حمله ۱۲ شهریور ۱۳۸۵ گفت"],
  ["a source that is quoted", "به نقل از ایرنا، ۱۲ شهریور ۱۳۸۵، وزیر خارجه به دمشق رفت"],
  ["a sentence behind strokes", "تهران/ ایسنا/ ۱۲ شهریور ۱۳۸۵ بود که وزیر به دمشق رفت"],
  ["an agency that sends nothing in Persian", "لندن، ۱۲ اکتبر ۲۰۲۱ (رویترز): نخست وزیر به پاریس رفت"],
  ["a day without a year", "کابل (پژواک، ۱۲ عقرب): وزیر به پاریس رفت"],
])("%s makes no dateline", (_, line) => {
  expect(readAgencyDay(readText(line))).toBeNull();
});
