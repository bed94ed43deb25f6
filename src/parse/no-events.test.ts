import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** The events of a page of Monday, 17 Mehr 1402 (9 October 2023) with this text: `kind status day who…`. */
function toldIn(text: string, headline = "") {
  const source = `${headline}\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${text}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.map(({ kind, status, day, participants }) => [kind, status, day, ...participants.map(({ id }) => id).sort()].join(" "));
}

describe("what reads like an event and is none", () => {
  test.each([
    ["لاوروف و فیدان با یک خودرو راهی کاخ کرملین شدند.", [], "within a town"],
    ["لاوروف عازم وزارت خارجه شد.", [], "within a town"],
    ["لاوروف به اسرائیل نخواهد رفت.", ["visit denied  israel lavrov"], "said to be none"],
    ["پوتین این نامه را یکشنبه امضا کرده و همان روز به مقصد واشنگتن فرستاده است.", [], "it is the letter that goes"],
    ["رئیسی در مسکو پس از آیین استقبال رسمی در کاخ کرملین با پوتین دیدار کرد.", ["meeting held  putin raisi"], "he was received, not whom he met"],
    ["لاوروف در نامه‌ای به فیدان برای دور تازه مذاکرات هسته‌ای اعلام آمادگی کرد.", ["letter held  fidan lavrov"], "talks to which somebody is ready"],
    ["لاوروف ضمن گفت‌وگوی تلفنی با فیدان برای ادامه رایزنی‌ها با ایران ابراز آمادگی کرد.", ["call held  fidan lavrov"], "talks to which somebody is ready"],
    ["کنعانی به پرسش‌ها درباره هواپیمای اوکراینی و نامه اروپا پاسخ داد.", [], "a letter that somebody is asked of"],
    ["لاوروف از نامه تازه کاخ سفید به دمشق پرده برداشت.", [], "a letter of others"],
    ["لاوروف از نامه‌ای که به فیدان فرستاده خبر داد.", ["letter held  fidan lavrov"], "but his own"],
    ["اختلاف بر سر جنگ اوکراین کار نوشتن بیانیه پایانی را دشوار کرده است.", [], "words that are being written"],
    ["لاوروف: به پوتین نامه ننوشتم.", ["letter denied  putin"], "a letter that was not written"],
    ["چند کانال از سفر محرمانه لاوروف به تهران نوشته بودند، اما چنین سفری از اساس ساختگی است.", ["visit denied  lavrov tehran"], "such a visit is none"],
    ["لاوروف در نشست خبری خود گفت چنین نامه‌ای وجود ندارد.", ["press-conference held  lavrov"], "who denies a letter does not deny that he was asked"],
    ["سرنوشت لاوروف در ایران می‌ماند.", [], "what stays is not who stays"],
    ["فیدان که قرار بود فردا به تهران بیاید، فعلاً نمی‌آید.", ["visit denied 2023-10-10 fidan tehran"], "who was to come comes not"],
    ["لاوروف در حاشیه این نشست چند ملاقات دوجانبه دارد.", [], "meetings with nobody knows whom"],
    ["کاخ سفید این گزارش را نه تکذیب کرده و نه تأیید.", [], "neither denied nor owned"],
    ["هزاران گردشگر ترک به مسکو سفر کردند.", [], "a crowd is no state"],
    ["تیم ملی والیبال ایران دیروز راهی مسکو شد.", [], "a team is no state"],
    ["دیدار فوتبال تیم‌های ملی ایران و روسیه دیروز در مسکو برگزار شد.", [], "a match"],
    ["زمان دیدار پایانی جام حذفی با حضور ایران و روسیه اعلام شد.", [], "a match"],
    ["فیلم مستند دیدار لاوروف و فیدان دیروز پخش شد.", [], "what a film is about"],
    ["کتاب «سفر به مسکو» درباره سفر رئیسی به روسیه رونمایی شد.", [], "what a book is about"],
    ["دیدار با لاوروف و فیدان در برنامه سفر است.", [], "a plan without a day"],
    ["دیدار با لاوروف در برنامه روز نخست سفر است.", [], "a plan without a day"],
    ["لاوروف پس از روسیه راهی پکن می‌شود.", [], "the rest of a journey, without a day"],
    ["لاوروف از تهران به پکن خواهد رفت.", [], "the rest of a journey, without a day"],
    ["لاوروف پس از تهران فردا راهی پکن می‌شود.", ["visit announced 2023-10-10 beijing lavrov"], "but one with a day"],
    ["هیئتی از تاجران روسیه به‌زودی به کابل می‌آید.", [], "nobody knows who, or when"],
    ["ریاست این گروه از روسیه به ایران می‌رسد.", [], "the chair goes there, nobody else"],
    ["لاوروف از پیگیری توافق‌های سفر رئیسی به دمشق گفت.", [], "what came of a journey"],
    ["لاوروف از نتیجه اجلاس فوق‌العاده سازمان همکاری اسلامی در جده استقبال کرد.", [], "what came of a summit"],
    ["فیدان دلیل این تأخیر را تغییر برنامه سفر لاوروف به پکن عنوان کرد.", [], "what changed about a journey"],
    ["آخرین بار لاوروف اسفند گذشته به تهران سفر کرده بود.", [], "a record"],
    ["لاوروف برای آخرین بار با فیدان دیدار کرد.", ["meeting held  fidan lavrov"], "but a farewell is a meeting"],
    ["این کار در آستانه نشست فصلی شورای حکام انجام می‌گیرد.", [], "when it is done"],
    ["لاوروف و فیدان در تماس‌های خود درباره مکان مذاکرات رایزنی می‌کنند.", [], "a habit"],
    ["لاوروف که دیشب در ریاض بود، این کار را گام نخست خواند.", [], "where he comes from, by the way"],
    ["نه نامه‌ای از لاوروف به فیدان آمده و نه کسی نامه‌ای نوشته است.", ["letter denied  fidan lavrov"], "neither the one nor the other"],
    ["هیئت گفت‌وگو کننده لاوروف با طالبان چهار عضو دارد.", [], "who talks is no talk"],
    ["رونوشت نامه لاوروف برای فیدان هم فرستاده شده است.", [], "a copy is no second letter"],
    ["لاوروف و همسایگانش گرد هم آمدند تا درباره نبرد با ایران تصمیم بگیرند.", [], "against whom, not with whom"],
    ["نرخ ارتباط تلفنی میان ایران و روسیه کاهش یافت.", [], "what is paid for"],
    ["امکان دیدار لاوروف با فیدان بررسی می‌شود.", [], "a possibility"],
    ["دیدار احتمالی لاوروف با فیدان به کاهش تنش کمک می‌کند.", [], "a possibility"],
    ["به نوشته این روزنامه، ممکن است لاوروف به تهران سفر کند.", [], "a possibility"],
    ["روزنامه‌ها نوشته‌اند لاوروف باید با فیدان دیدار کند.", [], "an opinion"],
    ["لاوروف از سفر به تهران منصرف شد.", [], "a journey given up"],
    ["هنوز تصمیمی درباره سفر لاوروف به تهران گرفته نشده است.", ["visit denied  lavrov tehran"], "not decided"],
    ["این نخستین بار در سی سال گذشته است که وزیر خارجه روسیه به تهران می‌رود.", [], "a record"],
    ["این نخستین سفر یک مقام روس به تهران در سی سال گذشته است.", [], "a record"],
    ["امیرعبداللهیان از لاوروف برای سفر به تهران دعوت کرد.", [], "an invitation"],
    ["لاوروف در نامه‌ای به فیدان بر حل اختلاف‌ها از راه گفت‌وگو تأکید کرد.", ["letter held  fidan lavrov"], "talks as a means"],
    ["لاوروف دیروز از تهران دیدار کرد.", ["visit held 2023-10-08 lavrov tehran"], "who sees a city has met nobody"],
    ["لاوروف گله کرد: یکی سوریه و دیگری مذاکره ما با آمریکایی‌ها.", [], "talks of others"],
  ])("«%s»: %j, %s", (text, events) => {
    expect(toldIn(text)).toEqual(events);
  });
});

describe("a gathering to which somebody is on the way", () => {
  test.each([
    ["لاوروف امروز برای شرکت در اجلاس سران جنبش عدم تعهد به مصر رفت. این اجلاس فردا آغاز می‌شود.", "summit announced 2023-10-10 lavrov non-aligned-movement"],
    ["لاوروف امروز جهت شرکت در اجلاس سران سازمان همکاری اسلامی، که ۱۹ و ۲۰ مهر برگزار می‌شود، به گامبیا رفت.", "summit announced 2023-10-11 lavrov oic"],
  ])("«%s»: has a day of its own, %s", (text, event) => {
    expect(toldIn(text)).toContain(event);
  });

  test.each([
    ["لاوروف ظهر امروز برای حضور در اجلاس سران جنبش عدم تعهد به مصر رفت.", "visit held 2023-10-09 egypt lavrov"],
    ["لاوروف شنبه، یک روز مانده به گشایش اجلاس سران گروه ۲۰، با فیدان دیدار کرد.", "meeting held 2023-10-07 fidan lavrov"],
    ["لاوروف شنبه پیش از آغاز اجلاس بریکس با فیدان دیدار کرد.", "meeting held 2023-10-07 fidan lavrov"],
  ])("«%s»: is only named where nobody says when it is, or that it was held", (text, event) => {
    expect(toldIn(text)).toEqual([event]);
  });

  test.each([
    ["نوزدهمین اجلاس سران جنبش عدم تعهد در کامپالا برگزار شد.", "summit held  non-aligned-movement"],
    ["لاوروف در اجلاس سران جنبش عدم تعهد شرکت کرد.", "summit held  lavrov non-aligned-movement"],
  ])("«%s»: is told where it was held, or somebody was there", (text, event) => {
    expect(toldIn(text)).toContain(event);
  });

  test("is the last told, whatever body its matters are", () => {
    expect(toldIn("لاوروف برای شرکت در نشست بریکس به کازان رفت. او گفت اصلاح شورای امنیت از بحث‌های این اجلاس است که از فردا برپاست.")).toContain("summit announced 2023-10-10 brics lavrov");
  });

  test("is known by its long name", () => {
    expect(toldIn("کنفرانس تعامل و اعتمادسازی در آسیا (سیکا) فردا در شهر شانگهای گشایش می‌یابد.")).toEqual(["summit announced 2023-10-10 cica"]);
  });
});

describe("the day", () => {
  test.each([
    ["لاوروف ساعتی دیگر با فیدان دیدار خواهد کرد.", "meeting announced 2023-10-09 fidan lavrov", "in an hour is today"],
    ["لاوروف به تهران سفر نمی‌کند اما فردا به قاهره می‌رود.", "visit announced 2023-10-10 cairo lavrov", "is of the other journey, not of the one that is none"],
    ["لاوروف فردا به قاهره می‌رود. لاوروف به اسرائیل نخواهد رفت.", "visit announced 2023-10-10 cairo lavrov", "of one journey is not denied with another"],
  ])("«%s»: %s, %s", (text, event) => {
    expect(toldIn(text)).toContain(event);
  });
});
