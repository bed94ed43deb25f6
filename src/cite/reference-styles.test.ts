import { describe, expect, test } from "vitest";
import type { Citation } from "./citation.ts";
import { OMAN } from "./example-page.ts";
import { formatApa } from "./format-apa.ts";
import { formatChicagoEntry, formatChicagoNote } from "./format-chicago.ts";
import { formatIran } from "./format-iran.ts";

/** A citation of a page of which only this is known. */
function citation(known: Partial<Citation["cited"]>, address = "https://a.example/d/1"): Citation {
  return { cited: { id: "1", headline: null, published: null, outlet: null, sources: [], newsCode: null, ...known }, address, accessed: "2026-11-22" };
}

const outlet = (id: string, name = id) => ({ id, name });
const on = (day: string) => ({ day, time: null, instant: day });

/** Examples of the guides, and how they read here: with the address behind, which the guides ask of what is read on the web. */
describe("Chicago, notes", () => {
  test.each([
    ["Chicago 17, 14.199 (unsigned)", { headline: "In Texas, Ad Heats Up Race for Governor", published: on("2002-07-30"), outlet: outlet("new-york-times") }, "“In Texas, Ad Heats Up Race for Governor,” New York Times, July 30, 2002, https://a.example/d/1."],
    ["the same, undated: the day of reading, 14.191", { headline: "Ad Heats Up Race", outlet: outlet("x", "Lake Forester") }, "“Ad Heats Up Race,” Lake Forester, accessed November 22, 2026, https://a.example/d/1."],
    ["Chicago 17, 14.194: a paper without its article; 6.125: a comma behind a question", { headline: "Who Said So?", published: on("2018-01-04"), outlet: outlet("guardian") }, "“Who Said So?,” Guardian, January 4, 2018, https://a.example/d/1."],
    ["Chicago 18, 14.89: without a headline the paper comes first", { published: on("2018-01-04"), outlet: outlet("guardian") }, "Guardian, January 4, 2018, https://a.example/d/1."],
    ["two agencies", { headline: "Talks", published: on("2018-01-04"), sources: [outlet("ap"), outlet("reuters")] }, "Associated Press and Reuters, “Talks,” January 4, 2018, https://a.example/d/1."],
  ])("%s", (_, known, text) => {
    expect(formatChicagoNote(citation(known))).toBe(text);
  });

  test("a page of the archive", () => {
    expect(formatChicagoNote(citation(OMAN))).toBe("Fars News Agency, “رایزنی تلفنی وزرای خارجه ایران و عمان,” Eghtesad Online, October 9, 2023, https://a.example/d/1.");
  });
});

describe("Chicago, bibliography", () => {
  test.each([
    ["Chicago 17, 14.199: the paper in the author's place", { headline: "In Texas, Ad Heats Up Race for Governor", published: on("2002-07-30"), outlet: outlet("new-york-times") }, "New York Times. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002. https://a.example/d/1."],
    ["Mendocino College, Chicago 17: an agency that is credited is the author", { headline: "Saudi Arabia: No Evidence Shows It Had a Hand in 9/11 Attack", published: on("2018-01-04"), outlet: outlet("new-york-times"), sources: [outlet("ap")] }, "Associated Press. “Saudi Arabia: No Evidence Shows It Had a Hand in 9/11 Attack.” New York Times, January 4, 2018. https://a.example/d/1."],
    ["without a headline", { published: on("2018-01-04"), outlet: outlet("guardian"), sources: [outlet("ap")] }, "Associated Press. Guardian, January 4, 2018. https://a.example/d/1."],
    ["nothing known but the headline, which asks", { headline: "Who Said So?" }, "“Who Said So?” Accessed November 22, 2026. https://a.example/d/1."],
  ])("%s", (_, known, text) => {
    expect(formatChicagoEntry(citation(known))).toBe(text);
  });
});

describe("APA", () => {
  test.each([
    ["APA 7, 9.12: without an author the title comes first", { headline: "Ad heats up race", published: on("2002-07-30"), outlet: outlet("cnn") }, "Ad heats up race. (2002, July 30). CNN. https://a.example/d/1"],
    ["APA 7, 9.11 and 10.16: a group is the author", { headline: "Ad heats up race", published: on("2020-03-12"), outlet: outlet("cnn"), sources: [outlet("ap")] }, "Associated Press. (2020, March 12). Ad heats up race. CNN. https://a.example/d/1"],
    ["APA 7, 9.17: no date", { headline: "Who said so?", outlet: outlet("cnn") }, "Who said so? (n.d.). CNN. https://a.example/d/1"],
  ])("%s", (_, known, text) => {
    expect(formatApa(citation(known))).toBe(text);
  });

  test("a page of the archive", () => {
    expect(formatApa(citation(OMAN))).toBe("Fars News Agency. (2023, October 9). رایزنی تلفنی وزرای خارجه ایران و عمان. Eghtesad Online. https://a.example/d/1");
  });
});

/** Numbers are those of the sections of the manual (2016); its examples are known from the `iran-bibtex` package, 0.4.2. */
describe("شیوه‌نامهٔ ایران", () => {
  const read = "https://a.example/d/1 (دسترسی در ۱ آذر ۱۴۰۵).";
  test.each([
    ["2.189 (unsigned): the paper in the author's place", { headline: "رستگاری در ساعت نه", published: on("2006-10-01"), outlet: outlet("hamshahri", "همشهری") }, "همشهری. ۱۳۸۵. «رستگاری در ساعت نه.» ۹ مهر."],
    ["2.195 (an agency's piece): the agency, then the paper and the day", OMAN, "فارس. ۱۴۰۲. «رایزنی تلفنی وزرای خارجه ایران و عمان.» اقتصادآنلاین به نقل از فارس، ۱۷ مهر. کد خبر ۸۰۲۹۳۲."],
    ["2.144 (no date)", { headline: "چه کسی گفت؟", outlet: outlet("mehr", "مهر") }, "مهر. بی‌تا. «چه کسی گفت؟»"],
    ["of which only the source is known", { headline: "سفر", published: on("2012-11-18"), sources: [outlet("mehr", "مهر")] }, "مهر. ۱۳۹۱. «سفر.» ۲۸ آبان."],
    ["of which nobody is known", { headline: "گفت: «برو»", published: on("2012-11-18") }, "«گفت: ‹برو›.» ۱۳۹۱. ۲۸ آبان."],
    ["of which nothing is known", {}, "بدون عنوان. بی‌تا."],
    ["two agencies, an undated page", { headline: "سفر", outlet: outlet("x", "اکسیر"), sources: [outlet("mehr", "مهر"), outlet("isna", "ایسنا")] }, "مهر و ایسنا. بی‌تا. «سفر.» اکسیر به نقل از مهر و ایسنا."],
  ])("%s", (_, known, text) => {
    expect(formatIran(citation(known))).toBe(`${text} ${read}`);
  });
});
