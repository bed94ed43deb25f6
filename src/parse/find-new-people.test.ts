import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { findNewPeople } from "./find-new-people.ts";
import { readWholeWords } from "./whole-words.ts";

/** The names that are found; `known` are parts of the text that are people already. */
function peopleIn(text: string, ...known: readonly string[]): string[] {
  const spans = known.map((name) => ({ from: text.indexOf(name), to: text.indexOf(name) + name.length }));
  return findNewPeople(readWholeWords(readText(text)), spans, spans).map(({ name }) => name);
}

describe("people whom the authority file lacks", () => {
  test.each([
    ["beside an office", "حسن کاظمی، سخنگوی گمرک، این را گفت.", ["حسن کاظمی"]],
    ["in quotes", "او با «رضا امیری» سفیر پیشین دیدار کرد.", ["رضا امیری"]],
    ["behind an office", "معاون وزیر اقتصاد علی‌اصغر نوری خبر داد.", ["علی‌اصغر نوری"]],
    ["behind an honorific", "در دیدار با آقای محسن بهرامی و هیئت همراه", ["محسن بهرامی"]],
    ["behind an honorific, and nobody in what is joined to him", "سفیر با آقای محسن بهرامی و رونوشت استوارنامه آمد.", ["محسن بهرامی"]],
    ["held together by «بن»", "سلیمان بن محمد الساعدی، معاون سیاسی وزارت خارجه، آمد.", ["سلیمان بن محمد الساعدی"]],
    ["with two given names", "محمد علی رستمی نماینده مردم شیراز پرسید.", ["محمد علی رستمی"]],
    ["with a given name in two halves", "حشمت الله فرزانفر، عضو کمیسیون، پرسید.", ["حشمت الله فرزانفر"]],
    ["behind «سید»", "سید کاوه رادمهر این را نوشت.", ["سید کاوه رادمهر"]],
    ["by a surname that is no other word", "به گفته کاوه رادمهر کار پیش می‌رود.", ["کاوه رادمهر"]],
    ["by a verb of saying, where the surname is a word", "محمدجواد پاک گفت که می‌آید.", ["محمدجواد پاک"]],
    ["without any given name, before an office", "لورکو تاندبرگ، سفیر پیشین، این را نوشت.", ["لورکو تاندبرگ"]],
    ["between commas, before an office", "در اسلو، باران تاندبرگ، نماینده ویژه، این را گفت.", ["باران تاندبرگ"]],
    ["behind «سید», whatever stands there", "سید باران تاندبرگ سفیر پیشین این را گفت.", ["سید باران تاندبرگ"]],
    ["with a title for a given name", "معاون وزیر، سلطان الکواری، روز سه‌شنبه آمد.", ["سلطان الکواری"]],
    ["with a given name that is a word, beside a voice", "گفت باب تاندبرگ هم می‌آید.", ["باب تاندبرگ"]],
    ["with a double name, before a word", "ریاست را محمدیونس پاکی بر دوش داشت.", ["محمدیونس پاکی"]],
    ["with a word for a second name", "نویسنده ژان پیر تاندبرگ این را گفت.", ["ژان پیر تاندبرگ"]],
    ["behind a title whose holy name is cut", "نامه به آیت ا... تاندبرگ رسید.", ["تاندبرگ"]],
    ["behind words that say what was done", "این شب به میزبانی حسن کاظمی و دوستان بود.", ["حسن کاظمی"]],
    ["with a family's name in front of two words", "کیم یو جونگ، خواهر رهبر، این را گفت.", ["کیم یو جونگ"]],
    ["by a sovereign's title and a given name", "نامه به پاپ فرانسیس و ملک عبدالله رسید.", ["پاپ فرانسیس", "ملک عبدالله"]],
    ["by a cleric's title and a double given name", "مولوی عبدالکبیر این را پذیرفت.", ["عبدالکبیر"]],
    ["by a surname behind a title", "دولت مهندس رادمهر این را پذیرفت.", ["رادمهر"]],
    ["by three words that an office ends", "حسن بونی تاندبرگ رئیس‌جمهور پیشین این را گفت.", ["حسن بونی تاندبرگ"]],
    ["by three words that a comma and an office end", "حسن تاندبرگ رادمهر، وزیر پیشین، این را گفت.", ["حسن تاندبرگ رادمهر"]],
    ["by two words that mean nothing else, whom somebody meets", "وزیر ساعتی بعد با لورکو تاندبرگ ملاقات کرد.", ["لورکو تاندبرگ"]],
    ["by two words that mean nothing else, before the day on which somebody speaks", "لورکو تاندبرگ روز سه‌شنبه، ۲۵ دی، گفت که می‌آید.", ["لورکو تاندبرگ"]],
    ["by two words that mean nothing else, before what somebody also says", "لورکو تاندبرگ نیز گفت که می‌آید.", ["لورکو تاندبرگ"]],
    ["by two words that mean nothing else, whose visit it is", "سفر لورکو تاندبرگ به جده موکول شد.", ["لورکو تاندبرگ"]],
    ["by two words that mean nothing else, before the hour of a deed", "لورکو تاندبرگ ظهر دوشنبه این را پذیرفت.", ["لورکو تاندبرگ"]],
    ["by two words that mean nothing else, before an occasion", "لورکو تاندبرگ در گفت‌وگویی با ما این را پذیرفت.", ["لورکو تاندبرگ"]],
    ["in quotes, whom somebody goes to see", "او در بغداد به دیدن «لورکو تاندبرگ» رفت.", ["لورکو تاندبرگ"]],
    ["in quotes, whose words are told", "«لورکو تاندبرگ» گفت که می‌آید.", ["لورکو تاندبرگ"]],
    ["with a family's name that is a word, behind a title", "خانم پارک گیون تائه یکشنبه می‌آید.", ["پارک گیون تائه"]],
    ["with a family's name, in quotes", "«لی ژان شو» رئیس کمیته آمد.", ["لی ژان شو"]],
    ["by a title of royals", "او با شهزاده چارلز دیدار کرد.", ["شهزاده چارلز"]],
    ["beside an envoy of second rank", "او با عبیدالرحمان نظامانی، شارژدافیر پاکستان، دیدار کرد.", ["عبیدالرحمان نظامانی"]],
    ["by three words, the last of everyday, that a comma and an office end", "محمد سرور دانش، معاون پیشین، این را گفت.", ["محمد سرور دانش"]],
    ["by everyday words that open a sentence about a meeting", "پیمان سعادت در این دیدار از همکاری سخن گفت.", ["پیمان سعادت"]],
    ["with a family's name in front, at the opening", "ری سون گوون ریاست هیئت را داشت.", ["ری سون گوون"]],
    ["by a word that is only a name and one of everyday, whom a sentence introduces", "لورکو فاضل سخنگوی دولت این را گفت.", ["لورکو فاضل"]],
    ["by everyday words that a comma, an office and a surname's tail tell", "حکمت حاجی اف، سخنگوی وزارت، این را گفت.", ["حکمت حاجی اف"]],
    ["by three words, the last a given name, that a comma and an office end", "حافظ ضیاء احمد، معاون سخنگو، این را گفت.", ["حافظ ضیاء احمد"]],
    ["by no third word where no office follows", "حسن تاندبرگ رادمهری این را گفت.", ["حسن تاندبرگ"]],
  ])("%s: «%s»", (_, text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test.each(["نشست خبری سخنگوی دولت برگزار شد.", "گفت‌وگوی رسمی رئیس‌جمهور فرداست.", "گفتوگوی تلفنی وزیر خارجه آغاز شد."])("are none where a sentence begins with what is an official's: «%s»", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test("in a list with people, without any sign of their own", () => {
    expect(peopleIn("این نامه را رضا امیری، لور تاندبرگ و حسن کاظمی نوشتند.", "حسن کاظمی")).toEqual(["رضا امیری", "لور تاندبرگ"]);
  });

  test.each([
    ["an office alone", "سفیر ایران در دوحه با وزیر نفت گفت‌وگو کرد."],
    ["a holy name", "میلاد امام حسین علیه السلام گرامی باد."],
    ["a given name alone", "رئیس با محمد به خانه رفت."],
    ["a square", "مردم در میدان حسن کاظمی گرد آمدند."],
    ["everyday words before an office", "تحولات منطقه، وزیر خارجه گفت، نگران‌کننده است."],
    ["everyday words between commas, before an office", "با گسترش ناامنی‌ها، سفیر کشور رفت."],
    ["an ezafe that is written out", "او نماینده‌ی ویژه‌ی دولت است."],
    ["a copula that clings to its word", "نشست وزیران در سالن برپاست."],
    ["a deed that is denied", "پادشاه نامه‌ای برای محمد نفرستاده است."],
    ["a deed whose space was lost", "به گزارش ما سردار اظهارکرد که می‌آید."],
    ["those of some trade, whom somebody meets", "وزیر با کارکنان سفارتخانه دیدار کرد."],
    ["a surname and a verb of many", "آقایان نوشتند که آقای رفتند."],
    ["a title with an office", "آقای وزیر و خانم سفیر آمدند."],
    ["an institution behind its head", "رئیس فرهنگسرای لورکوتا این را در نشستی گفت."],
    ["a senator by his side and state", "سناتور جمهوری‌خواه این را گفت و سناتور تازه‌کار آرکانزاس پاسخ داد."],
    ["a slogan in quotes", "رویکرد «همسایه خوب» با دیدار آنان آغاز شد."],
    ["a feast", "رئیس‌جمهور عید سعید قربان را تبریک گفت."],
    ["a side that opens a sentence about a meeting", "طرف آذربایجانی در این دیدار از همکاری سخن گفت."],
    ["a blessing behind a name", "امام خامنه‌ای دامت برکاته العالیه این را گفت."],
    ["an everyday word that can be a given name", "پیام تسلیت وزیر خوانده شد."],
    ["a thing behind a surname that is a given name", "آقای میشل نامه‌ای ننوشته است."],
    ["a number whose half-spaces were lost", "دو وزیر بیستویکم جولای رایزنی کردند."],
    ["strange words away from any person", "لورکو تاندبرگ در مه پیدا نبود."],
  ])("nobody in %s: «%s»", (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test("names already known are left alone", () => {
    expect(peopleIn("آقای حسن کاظمی و آقای رضا امیری", "حسن کاظمی")).toEqual(["رضا امیری"]);
  });
});
