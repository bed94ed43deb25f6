import { expect, test } from "vitest";
import { HEADLINE, LEAD, ONE, readFacts, readLayout, TWO } from "./read-layout.ts";

/** Made-up pages in habits of agencies abroad, papers and offices: name, «day time code outlet», lines. */
const LAYOUTS: readonly (readonly [name: string, facts: string, page: string])[] = [
  ["a wire's item, its place, days and agency in a row between headline and text", "2021-01-16 16:05 - spa", `
h|وزیر خارجه با همتای اردنی خود دیدار کرد
m|السبت 1442/6/3 هـ الموافق 2021/01/16 م واس
m|جده 3 جمادی الثانی 1442هـ برابر با 16 ژانویه 2021م واس
l|${ONE}
p|${TWO}
f|// به پایان رسید //
f|16:05 محلي`],
  ["an agency's dateline without a year, which dates nothing and is no headline", "- - - bakhtar", `
h|دیدار وزیر مخابرات با سفیر ازبکستان

m|هرات ۱۲ حمل باختر
l|${ONE}
p|${TWO}`],
  ["the same with the agency in front", "- - - bakhtar", `
h|افتتاح یک مکتب در ولایت بلخ

m|باختر، مزار شریف ۳ ثور
l|${ONE}
p|${TWO}`],
  ["a masthead's day above the desk and the code", "2012-01-31 - 9011-06842 -", `
m|سه‌شنبه ۱۱ بهمن ۱۳۹۰
m|سرویس: سیاسی - سیاست خارجی
m|کد خبر: 9011-06842

h|${HEADLINE}

l|${ONE}

p|${TWO}`],
  ["a day, its hour on the next line and the code below", "2021-11-10 14:00 377105 -", `
m|چهارشنبه ۱۹ آبان ۱۴۰۰
m|ساعت ۱۴:۰۰
m|شناسه: 377105
h|${HEADLINE}
l|${LEAD}
p|${ONE}
p|${TWO}`],
  ["a day beside how often the item was seen", "2023-11-06 - - -", `
f|خانه
m|دوشنبه ۱۵ آبان ۱۴۰۲
f|تعداد بازدید ۳۹۲
h|${HEADLINE}
l|${LEAD}
p|${ONE}
p|${TWO}`],
  ["the clock of a country below the headline is the item's", "2012-08-29 21:16 - -", `
h|دبیرکل سازمان ملل متحد وارد تهران شد
m|چهارشنبه ۸ شهریور ۱۳۹۱ ایران ۲۱:۱۶ - ۲۹ اوت ۲۰۱۲

l|${ONE}

p|${TWO}`],
  ["above the headline it is the site's, and dates nothing", "- - - -", `
f|چهارشنبه ۸ شهریور ۱۳۹۱ ایران ۲۱:۱۶
h|دبیرکل سازمان ملل متحد وارد تهران شد

l|${ONE}

p|${TWO}`],
  ["a paper whose name is a word, in front of its issue", "2011-04-30 - - ettelaat", `
m|اطلاعات - شماره ۲۵۰۱۲ - شنبه ۱۰ اردیبهشت ۱۳۹۰
h|${HEADLINE}

l|${ONE}

p|${TWO}`],
  ["the same with the day between", "2010-03-03 - - jomhouri-eslami", `
m|جمهوری اسلامی - چهارشنبه 12 اسفند 1388 - شماره 8861
f|صفحه سیاسی
h|${HEADLINE}

l|${ONE}

p|${TWO}`],
  ["a paper with its desk above the day", "2016-07-11 - - aftab-yazd", `
s|آفتاب یزد ـ گروه سیاسی
m|۲۱/۰۴/۱۳۹۵
h|${HEADLINE}
l|${ONE}
p|${TWO}`],
  ["a paper that no list holds, with its issue's number, and in front of the text", "2010-09-23 - - shhrgan", `
f|شهرگان ۱۳۰۴
m|پنجشنبه ۲۳ سپتامبر ۲۰۱۰
h|${HEADLINE}
l|شهرگان: ${ONE}
p|${TWO}`],
  ["an agency before a semicolon", "2014-01-05 - - yjc", `
m|تاریخ انتشار: ۱۵ دی ۱۳۹۲
h|${HEADLINE}
p|باشگاه خبرنگاران جوان؛ ${ONE}
p|${TWO}`],
  ["an office of state over the way to the page", "2020-05-30 15:20 - vzart-aghtsad", `
f|وزارت اقتصاد
f|صفحۀ اصلی / اخبار / اعلامیه‌ها

h|${HEADLINE}

m|شنبه ۱۳۹۹/۳/۱۰ - ۱۵:۲۰

l|${ONE}

p|${TWO}`],
  ["a province's portal over the day", "2023-01-17 11:05 60412 astandary-krdstan", `
f|پورتال استانداری کردستان
f|سه شنبه 27 دی 1401
m|1401/10/27 11:05
m|کد خبر: 60412
h|${HEADLINE}
l|${ONE}
p|${TWO}`],
  ["a release below its letterhead, without a headline", "2019-11-18 - - -", `
f|امارت اسلامی افغانستان
f|وزارت امور مهاجرین و عودت‌کنندگان
f|ریاست اطلاعات و ارتباط عامه

m|تاریخ: ۲۷ عقرب ۱۳۹۸

p|${ONE}

p|${TWO}`],
  ["a lead without its end that names in full whom the headline calls by the surname", "2019-05-10 15:20 - -", `
h|سفر ناگهانی لاوروف به ایروان
l|سرگئی لاوروف وزیر امور خارجه روسیه وارد پایتخت ارمنستان شد
m|تاریخ انتشار : ۱۵:۲۰ 10.05.2019   به روز رسانی : ۱۵:۵۸ 10.05.2019
p|${ONE}
p|${TWO}`],
  ["an update right below the day", "2021-03-09 10:20 - -", `
h|${HEADLINE}
m|نشر در: 09 مارس ,2021: 10:20 ق.ظ
m|آخرین به‌روزرسانی: 09 مارس ,2021: 10:34 ق.ظ
l|${ONE}
p|${TWO}`],
  ["a newsroom that could not check the news by itself", "2024-12-11 11:40 - amu", `
h|${HEADLINE}
m|۲۱ آذر ۱۴۰۳، ۱۱:۴۰
l|${ONE}
p|آمو تی‌وی تاکنون نتوانسته است صحت این گفته‌ها را به طور مستقل تأیید کند.
p|${TWO}`],
];

test.each(LAYOUTS)("%s", (_, facts, page) => {
  const read = readLayout(page);
  expect(read.found).toEqual(read.wanted);
  expect(read.facts).toEqual(readFacts(facts));
});
