import { expect, test } from "vitest";
import { HEADLINE, LEAD, ONE, readFacts, readLayout, TWO } from "./read-layout.ts";

const LAST = "دو طرف همچنین درباره همکاری‌های اقتصادی گفت‌وگو کردند.";

/** A paragraph as it comes out of a narrow window: a line ends where the next word would pass its edge. */
function broken(paragraph: string): string {
  return paragraph.match(/.{1,60}(?: |$)/g)?.map((line) => line.trim()).join("\np|") ?? paragraph;
}

/** Made-up pages in layouts of the Persian press since 1391: name, «day time code outlet», lines. */
const LAYOUTS: readonly (readonly [name: string, facts: string, page: string])[] = [
  ["a headline that tells all, with a shorter title below it", "2025-05-23 19:15 - -", `
h|پنجمین دور مذاکرات دو کشور بدون نتیجه قطعی پایان یافت
l|میانجی از پیشرفت محدود خبر داد
m|جمعه 2 خرداد 1404 برابر با 23 مه 2025 19:15

p|${ONE}

p|${TWO}
`],
  ["a bureau abroad that signs with its correspondents between lead and text", "2020-03-05 - - anadolu", `
f|سیاسی, جهان

h|${HEADLINE}

l|وزیر امور خارجه درباره بحران منطقه با همتای نروژی خود در تهران دیدار و گفت‌وگو کرد

m|Elena Teslova, Muhammed Enes Can | 05.03.2020 - به روز رسانی : 06.03.2020

f|Ankara

s|آنکارا/ خبرگزاری آناتولی

p|${ONE}

p|${TWO}

f|خبرگزاری آناتولی اخبار خود را به صورت خلاصه در اختیار مشترکین قرار می‌دهد. لطفا برای دریافت اشتراک تماس بگیرید.
f|موضوعات مرتبط`],
  ["a newspaper's issue, day and page above the headline", "2025-07-29 - - -", `
m|شماره ۵۱۴۹ -
m|سه‌شنبه ۰۷ مرداد ۱۴۰۴
m|صفحه ۲

h|بعد از استانبول

l|${ONE}

p|${TWO}`],
  ["a lead that an agency signs, longer than the first paragraphs of the text", "2019-06-30 17:05 83375218 irna", `
m|۹ تیر ۱۳۹۸، ۱۷:۰۵
m|کد خبر: 83375218

h|${HEADLINE}

l|تهران- ایرنا- ${ONE}

p|${LEAD}

p|${TWO}

f|سیام**۱۹۹۲`],
  ["a summary without its full stop, as long as the headline above it", "2019-11-25 - - anadolu", `
m|25-11-2019

h|آکار و العطیه اوضاع شمال سوریه را تلفنی بررسی کردند

l|وزیران دفاع ترکیه و قطر بر ادامه کمک به آوارگان تاکید کردند

s|آنکارا / خبرگزاری آناتولی
p|${ONE}

p|${TWO}`],
  ["a longer summary without its full stop, below whoever spoke of something", "2023-09-05 - - anadolu", `
h|اردوغان و پوتین در سوچی از کریدور غلات گفتند

l|رئیس‌جمهور ترکیه پس از سه ساعت گفت‌وگو ابراز امیدواری کرد راه دریای سیاه به‌زودی باز شود

m|05.09.2023

s|آنکارا / خبرگزاری آناتولی

p|${ONE}

p|${TWO}`],
  ["an issue's day with its year in front, and its number", "2008-12-15 - - -", `
m|1387 دوشنبه 25 آذر - شماره 1842

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a summary that points back to its headline", "2022-07-18 - - anadolu", `
h|گفت‌وگوی تلفنی اردوغان و ماتارلا
l|همکاری دوجانبه و صدور غلات اوکراین محور این گفت‌وگو بود
m|18.07.2022 ~ 18.07.2022
s|استانبول/خبرگزاری آناتولی

p|${ONE}

p|${TWO}
f|خبرگزاری آناتولی اخبار خود را در سامانه مدیریت خبر (HAS) به طور خلاصه در اختیار مشترکین قرار می‌دهد.`],
  ["a summary that goes back to its headline, and a caption below it", "- - - -", `
h|نخست‌وزیر پاکستان برای گسترش روابط دو کشور به عربستان سفر کرد

l|این دومین سفر خارجی شهباز شریف در دو ماهی است که از آغاز کار او می‌گذرد

p|شاهزاده‌ای از سوی ولیعهد در فرودگاه از نخست‌وزیر پاکستان استقبال کرد-SPA

p|${ONE}

p|${TWO}`],
  ["adverts and another page's title below a text that is closed", "2023-09-06 20:51 - -", `
h|${HEADLINE}
m|تاریخ انتشار: ۱۵ شهریور ۱۴۰۲ - ۲۰:۵۱

l|${LEAD}

p|${ONE}

p|${TWO}

f|تور لحظه آخری کیش
f|قیمت روز طلا و سکه
f|نفتکش‌ها از تنگه هرمز دور می‌شوند
f|گزارش خطا
f|نظر شما`],
  ["what the text uses, below it and unclosed", "2023-09-06 20:51 - -", `
h|${HEADLINE}
m|تاریخ انتشار: ۱۵ شهریور ۱۴۰۲ - ۲۰:۵۱

l|${LEAD}

p|${ONE}

p|${TWO}

p|با استفاده از گزارش‌های آسوشیتدپرس و رویترز
f|بازگشت به فهرست خبرها
f|روی موج ما باشید`],
  ["an invitation before the last paragraph, which the item's end closes", "2024-01-29 21:10 - tasnim", `
m|۰۹ بهمن ۱۴۰۲ - ۲۱:۱۰

h|${HEADLINE}

l|${LEAD}

p|به گزارش گروه بین‌الملل خبرگزاری تسنیم، ${ONE}

f|تسنیم را در بله دنبال کنید

p|${LAST}

f|انتهای پیام/+`],
  ["the day above the lead once more, and with its label below the text", "2014-11-23 - - -", `
h|${HEADLINE}

l|${LEAD}

m|23.11.2014

p|${ONE}

p|${TWO}
f|چاپ مطلب
m|تاریخ 23.11.2014`],
  ["a bare day whose code stands below its label", "2016-11-13 - 7645813 -", `
m|23-08-1395
m|کد خبر:
m|7645813
h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a ticker, and a kicker that a blank line parts from it", "2005-10-31 05:36 - -", `
f|آخرین اخبار:
f|قیمت سکه و ارز امروز
f|لاریجانی: بودجه باید واقعی شود

k|سخنگوی وزارت خارجه خبر داد
h|وزیر خارجه نروژ فردا به تهران می‌آید

m|۰۹ آبان ۱۳۸۴ - ۰۵:۳۶

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a menu, and a kicker right below it", "2005-10-31 05:36 - -", `
f|صفحه نخست
f|درباره ما
k|با حضور وزیران خارجه منطقه
h|وزیر خارجه نروژ فردا به تهران می‌آید
m|۰۹ آبان ۱۳۸۴ - ۰۵:۳۶
l|${LEAD}
p|${ONE}
p|${TWO}`],
  ["the label, the day and its hour below the text, each on its line", "2005-10-31 05:36 - -", `
h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}

f|انتهای پیام/
m|تاریخ انتشار:
m|۹ آبان ۱۳۸۴
m|ساعت: ۰۵:۳۶`],
  ["the day beside the code, below what readers wrote", "2005-10-31 05:36 3522164 -", `
h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}

f|نظر شما
f|علی: آفرین بر این دیپلماسی
m|۹ آبان ۱۳۸۴ - ۰۵:۳۶
m|کد خبر: 3522164`],
  ["the section before a short year", "2005-10-31 05:36 - -", `
h|${HEADLINE}
m|سیاسی > دیپلماسی - ۸۴/۰۸/۰۹ - ۰۵:۳۶

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["whose words they are, headline and an open summary", "2015-01-11 16:20 83512 president-ir", `
f|پایگاه اطلاع رسانی ریاست جمهوری

k|دکتر روحانی در دیدار وزیر خارجه سریلانکا:

h|آسیا باید بار امنیت خود را به دوش بکشد

l|ایران به توسعه مناسبات با کلمبو در نفت، چای و دریانوردی نگاهی راهبردی دارد

m|یکشنبه ۲۱ دی ۱۳۹۳ - ۱۶:۲۰
m|شناسه خبر: ۸۳۵۱۲

p|${ONE}

p|${TWO}`],
  ["a ticker, and a kicker of five words that goes on in the headline", "2013-09-24 18:27 - -", `
f|آخرین اخبار:
f|قیمت سکه و ارز امروز
f|لاریجانی: بودجه باید واقعی شود

k|دوم مهر نود و دو؛

h|روحانی و رئیس جمهور اتریش رو در رو شدند

m|۰۲ مهر ۱۳۹۲ - ۱۸:۲۷

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a short headline of talks, and an open summary of fourteen words above the day", "2020-11-17 - - anadolu", `
f|سیاسی, جهان, ترکیه

h|چاووش‌اوغلو و سیاله تلفنی رایزنی کردند

l|وزیران خارجه ترکیه و دولت وفاق ملی لیبی روند گفتگوهای تونس را ارزیابی کردند

m|17.11.2020
s|آنکارا / خبرگزاری آناتولی

p|${ONE}

p|${TWO}`],
  ["a nominal headline, and an open summary of fourteen words", "2023-05-10 - - -", `
h|نقشه راه عادی‌سازی روابط آنکارا و دمشق روی میز مسکو

l|وزرای امور خارجه ترکیه، روسیه، سوریه و ایران در پایتخت روسیه گرد هم آمدند

m|10.05.2023

p|${ONE}

p|${TWO}`],
  ["a kicker that says where, and a longer headline", "2015-01-11 16:20 - -", `
m|یکشنبه ۲۱ دی ۱۳۹۳ - ۱۶:۲۰
k|در دیدار وزیر خارجه با همتای عراقی
h|ایران و عراق بر اجرای توافق‌های مرزی و گشایش سه گذرگاه تازه تاکید کردند
l|${ONE}

p|${TWO}`],
  ["a kicker that says that something is said, and a longer headline", "2015-01-11 16:20 - -", `
m|یکشنبه ۲۱ دی ۱۳۹۳ - ۱۶:۲۰
k|سخنگوی وزارت خارجه اعلام کرد
h|سفر رئیس جمهور به آنکارا به هفته آینده موکول شد و تاریخ آن اعلام می‌شود
l|${ONE}

p|${TWO}`],
  ["a kicker closed by a semicolon, and a longer headline", "2015-01-11 16:20 - -", `
m|یکشنبه ۲۱ دی ۱۳۹۳ - ۱۶:۲۰
k|ابتکار کامرون در لندن؛
h|کرزی و نوازشریف بر رهایی ملا برادر و آغاز دور تازه گفت‌وگوهای صلح توافق کردند
l|${ONE}

p|${TWO}`],
  ["section and newsroom between headline and day", "2009-12-29 14:05 - hamshahri", `
h|${HEADLINE}
s|سیاست خارجی - همشهری آنلاین:
m|سه‌شنبه ۸ دی ۱۳۸۸ - ۱۴:۰۵
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["desk and agency between headline and day", "2009-12-29 14:05 - isna", `
h|${HEADLINE}
s|سرویس سیاست خارجی ایسنا:
m|سه‌شنبه ۸ دی ۱۳۸۸ - ۱۴:۰۵
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["the number of a newspaper above the day, its section below", "2023-05-20 - - -", `
m|شماره روزنامه: ۴۵۶۹
m|شنبه ۳۰ اردیبهشت ۱۴۰۲
f|جهان

h|${HEADLINE}

l|${ONE}

p|${TWO}`],
  ["the volume of a newspaper between day and number", "2023-05-20 - - -", `
m|شنبه ۳۰ اردیبهشت ۱۴۰۲
m|سال بیستم
m|شماره ۴۵۶۹
h|${HEADLINE}
l|${ONE}
p|${TWO}`],
  ["a masthead whose day the text confirms", "2018-01-04 - - -", `
m|پنجشنبه 14 دی 1396

h|${HEADLINE}

l|${LEAD}

p|وزیر خارجه ازبکستان که دیروز (چهارشنبه، ۱۳ دی) در رأس یک هیات به تهران آمد، در وزارت خارجه با همتای ایرانی‌اش دیدار و درباره راه‌آهن گفت‌وگو کرد.

p|${TWO}`],
  ["a masthead of which the text says another day", "- - - -", `
f|پنجشنبه 14 دی 1396

h|${HEADLINE}

l|${LEAD}

p|وزیر خارجه ازبکستان که دیروز (چهارشنبه، ۲۲ آذر) در رأس یک هیات به تهران آمد، در وزارت خارجه با همتای ایرانی‌اش دیدار و درباره راه‌آهن گفت‌وگو کرد.

p|${TWO}`],
  ["a newspaper's page above the day", "2025-07-29 - - -", `
m|صفحه ۳ - سیاست
m|سه‌شنبه ۷ مرداد ۱۴۰۴

h|${HEADLINE}

l|${ONE}

p|${TWO}`],
  ["a picture whose caption stands below its label", "2021-05-19 - - -", `
h|${HEADLINE}

m|۲۹ اردیبهشت ۱۴۰۰ - ۱۹ مه ۲۰۲۱

f|منبع تصویر،
f|Reuters
f|توضیح تصویر،
f|این نخستین دیدار دو وزیر از زمان آغاز کار دولت تازه است

l|${ONE}

p|${TWO}`],
  ["the site's clock with the year in front, above the item's own day", "2024-09-25 - - -", `
f|۱۴۰۴ آذر ۱۲, چهارشنبه
f|رفتن به محتوا
f|ایران

h|${HEADLINE}

m|۱۴۰۳/۷/۴ ۴ مهر ۱۴۰۳

l|${ONE}

p|${TWO}`],
  ["a name in Latin letters above the headline, the writer labelled below", "2019-11-03 16:41 - pajhwok", `
f|Pajhwok Afghan News
h|${HEADLINE}
m|Author: سید نجیب
m|Nov 03, 2019 - 16:41

p|کابل (پژواک، ۱۲ عقرب ۹۸): ${ONE}

p|${TWO}`],
  ["an issue's number in words", "2024-07-08 - - iran-newspaper", `
m|روزنامه ایران - سال بیست و هشتم - شماره هشت هزار و پانصد و یازده - ۱۸ تیر ۱۴۰۳
f|صفحه اول

h|${HEADLINE}

l|گروه سیاسی - ${ONE}

p|${TWO}`],
  ["a picture's caption with its source in Latin letters below the day", "2022-09-21 17:10 - -", `
f|پخش زنده
h|${HEADLINE}
m|نشر شده در: ۲۱/۰۹/۲۰۲۲ - ۱۷:۱۰
f|تهران. عکس از آرشیو AFP
m|متن توسط:
f|فرهاد سپهری
f|۳ دقیقه

l|${ONE}

p|${TWO}`],
  ["facts below the text, and the item's tags below them", "2019-12-03 12:44 112356 -", `
k|وزیر خارجه در دیدار همتای نروژی:
h|${HEADLINE}

l|${ONE}

p|${TWO}

m|شناسه خبر: 112356
m|تاریخ انتشار: سه شنبه 12 آذر 1398 - 12:44
f|سایت، دفتر، دیدارها، سایر دیدارها`],
  ["an agency with labelled desk and reporter", "2013-11-09 11:23 92081811234 isna", `
m|شنبه ۱۸ آبان ۱۳۹۲ - ۱۱:۲۳
m|سرویس : سیاسی - سیاست خارجی
m|کد خبر: 92081811234
m|خبرنگار : 71390

k|در دیدار با همتای نروژی مطرح شد:

h|${HEADLINE}

p|به گزارش خبرنگار سیاست خارجی خبرگزاری دانشجویان ایران (ایسنا)، ${ONE}

p|${TWO}

f|انتهای پیام
f|کد خبرنگار: 71390`],
  ["an agency whose section is a category", "2023-11-05 10:25 1402081409876 -", `
m|یکشنبه / ۱۴ آبان ۱۴۰۲ / ۱۰:۲۵
m|دسته‌بندی: سیاست خارجی
m|کد خبر: 1402081409876
m|خبرنگار : 71451

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["an agency of the nineties with two numbers in one line", "2014-08-03 14:33 81234567 irna", `
m|کد خبر: 81234567 (4321098) | تاریخ خبر: 1393/05/12 | 14:33
h|${HEADLINE}
l|تهران - ایرنا - ${LEAD}

p|به گزارش خبرنگار سیاسی ایرنا، ${ONE}

p|${LAST}
f|سیام**۱۴۱۸**۱۵۶۹`],
  ["an agency with a breadcrumb in the line of the code", "2014-07-06 12:43 2345678 mehr", `
m|شناسه خبر: 2345678 - یکشنبه ۱۵ تیر ۱۳۹۳ - ۱۲:۴۳
f|سیاست > سیاست خارجی

h|${HEADLINE}

l|${LEAD}

p|به گزارش خبرنگار مهر، ${ONE}

p|${TWO}
f|نسخه چاپی
f|نظر شما
f|* نام:
f|* ایمیل:
f|* نظر:`],
  ["an agency with a short year and its name above the summary", "2013-11-09 12:39 13920818000671 fars", `
m|شماره: 13920818000671
m|92/08/18 - 12:39
h|${HEADLINE}
l|خبرگزاری فارس: ${LEAD}

p|به گزارش خبرنگار سیاست خارجی خبرگزاری فارس، ${ONE}

p|${LAST}

f|انتهای پیام/ق
f|بازگشت به صفحه نخست گروه سیاسی`],
  ["sections as labels between bars", "2017-01-03 18:07 - tasnim", `
h|${HEADLINE}
m|14 دی 1395 - 18:07 | اخبار سیاسی | اخبار سیاست خارجی | نظرات
l|${LEAD}

p|به گزارش گروه سیاسی خبرگزاری تسنیم، ${ONE}

p|${TWO}

f|انتهای پیام/
f|R1254/P1254/S6,1310/CT3
f|انتشار مطالب خبری و تحلیلی رسانه‌های داخلی و خارجی لزوما به معنای تایید محتوای آن نیست.`],
  ["seconds on the clock", "2021-08-03 11:22 1023456 ilna", `
m|کد خبر : ۱۰۲۳۴۵۶
m|۱۴۰۰/۰۵/۱۲ ۱۱:۲۲:۳۳
k|ظریف در گفت‌وگو با ایلنا:
h|راه گفت‌وگو با همسایگان باز است
l|${LEAD}

p|به گزارش خبرنگار ایلنا، ${ONE}

c|منطقه به آرامش نیاز دارد

p|${TWO}

f|گفت‌وگو: نگار صمدی
f|ارسال نظر`],
  ["everything about the page in one line", "2017-11-03 10:34 387412 -", `
m|جمعه ۱۲ آبان ۱۳۹۶ - ۱۰:۳۴:۲۱ | کد مطلب: 387412 | سیاست خارجی | چاپ

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}
f|برچسب‌ها:
f|ظریف  |  نروژ  |  منطقه
f|به اشتراک بگذارید:`],
  ["a masthead with the page's own clock beside its country", "- - - voa-persian", `
f|یکشنبه ۴ آذر ۱۴۰۳ ایران ۰۳:۲۹
f|صدای آمریکا
f|پیوندهای قابل دسترسی
h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a masthead with the page's own clock above the menu, and the day below", "2023-11-03 10:34 - -", `
f|شنبه ۴ آذر ۱۴۰۲ - ۰۳:۲۹
f|صفحه نخست
f|سیاست
m|جمعه ۱۲ آبان ۱۴۰۲ - ۱۰:۳۴
h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a body whose first line is cut short", "2019-11-03 10:30 - shargh", `
m|۱۲ آبان ۱۳۹۸ - ۱۰:۳۰

h|${HEADLINE}

l|${LEAD}

p|شرق: سفر محمدجواد
p|ظریف وزیر امور خارجه ایران به اسلو که برای دهم آبان برنامه‌ریزی شده بود به زمانی دیگر موکول شد.

p|${TWO}`],
  ["a body without blank lines whose first line is cut inside a name", "2019-11-03 10:30 - -", `
m|۱۲ آبان ۱۳۹۸ - ۱۰:۳۰
h|${HEADLINE}
l|${LEAD}
p|سرگئی لاوروف وزیر امور خارجه روسیه روز جمعه در تماسی که نیم ساعت طول کشید با محمد
p|جواد ظریف همتای ایرانی خود تلفنی گفت‌وگو کرد.
p|${TWO}
p|${LAST}`],
  ["a newspaper's line with its number and date", "2020-01-27 - - etemad", `
m|روزنامه اعتماد - شماره ۴۵۶۷ - ۱۳۹۸ دوشنبه ۷ بهمن
h|${HEADLINE}
l|${ONE}
p|${TWO}
f|نسخه PDF
f|دیگر خبرهای این صفحه
f|سکوت پاستور`],
  ["a newspaper in three calendars with year and number", "2013-10-06 - - -", `
m|یکشنبه ۱۴ مهر ۱۳۹۲ - ۳۰ ذی القعده ۱۴۳۴ - ۶ اکتبر ۲۰۱۳ - سال هفتادم - شماره ۲۰۵۶۷

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}
f|نسخه مناسب چاپ`],
  ["a newspaper's masthead in three calendars, its number above the menu", "- - - donya-e-eqtesad", `
f|دنیای اقتصاد
f|روزنامه صبح ایران
f|یکشنبه ۱۴ مهر ۱۳۹۲ - ۳۰ ذی القعده ۱۴۳۴ - ۶ اکتبر ۲۰۱۳ - سال هفتادم - شماره ۲۰۵
f|صفحه نخست | آرشیو | تماس با ما | اشتراک

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a newspaper that labels issue, printing day and number", "2020-01-27 - 3612345 -", `
m|شماره روزنامه: ۴۸۱۲
m|تاریخ چاپ: ۱۳۹۸/۱۱/۰۷
m|شماره خبر: ۳۶۱۲۳۴۵
h|${HEADLINE}
l|${LEAD}
p|${ONE}
p|${TWO}`],
  ["a breadcrumb with arrows, and views", "2018-11-03 12:34 6721456 yjc", `
f|سیاسی » سیاست خارجی
m|کد خبر: ۶۷۲۱۴۵۶
f|تعداد بازدید: ۲۳۴
m|تاریخ انتشار: ۱۲ آبان ۱۳۹۷ - ۱۲:۳۴

h|${HEADLINE}

l|${LEAD}

p|به گزارش خبرنگار حوزه سیاست خارجی گروه سیاسی باشگاه خبرنگاران جوان؛ ${ONE}

p|${TWO}

f|انتهای پیام/
f|برچسب ها: ظریف ، نروژ
f|گزارش خطا
f|لینک کوتاه : https://www.yjc.ir/00abcd`],
  ["comments with their clocks below a bare day", "2019-11-03 - - radio-farda", `
h|${HEADLINE}
m|۱۲/آبان/۱۳۹۸
s|رادیو فردا
l|${LEAD}
p|${ONE}

p|${TWO}

f|در همین زمینه
f|نظرها (12)
f|نویسنده: ناشناس از: تهران
f|۱۳/آبان/۱۳۹۸ ۰۱:۱۰`],
  ["days of other pages alone", "- - - bbc-persian", `
h|${HEADLINE}
p|به گزارش بی‌بی‌سی فارسی، ${ONE}
p|${TWO}
f|مطالب مرتبط
f|کره شمالی به دریا موشک زد
f|17 اکتبر، 2019 |  جهان
f|هیل به سئول رفت
f|16 اکتبر، 2019 |  جهان`],
  ["a site's clock above the headline", "- - - bbc-persian", `
f|به روز شده: 10:23 - شنبه 20 آبان 1391
h|${HEADLINE}
p|به گزارش بی‌بی‌سی فارسی، ${ONE}
p|${TWO}`],
  ["a foreign service that was updated", "2012-11-10 10:23 - bbc-persian", `
m|به روز شده:  10:23 گرينويچ - شنبه 10 نوامبر 2012 - 20 آبان 1391
h|${HEADLINE}
p|به گزارش بی‌بی‌سی فارسی، ${ONE}
p|${TWO}
f|به اشتراک بگذارید
f|ایمیل
f|فیس بوک`],
  ["a foreign service that says below the headline when it was updated, and no other day", "2012-11-10 - - bbc-persian", `
h|${HEADLINE}
m|به روز شده: شنبه 10 نوامبر 2012 - 20 آبان 1391
f|به اشتراک بگذارید
p|به گزارش بی‌بی‌سی فارسی، ${ONE}
p|${TWO}
f|مطالب مرتبط
f|هیل به سئول رفت
f|16 اکتبر، 2019 |  جهان`],
  ["an aggregator that counts beside its source", "- - - -", `
h|${HEADLINE}
s|منبع: مشرق | ۲ ساعت پیش | ۴۵ بازدید
l|${LEAD}
p|${ONE}
p|${TWO}
f|مشاهده متن کامل در سایت منبع`],
  ["a foreign service that wrote with an agency", "2023-03-10 16:20 - euronews-persian", `
h|${HEADLINE}
m|نگارش از یورونیوز فارسی با خبرگزاری رویترز
m|تاریخ انتشار ۱۰/۰۳/۲۰۲۳ - ۱۶:۲۰
f|همرسانی این مطلب نظرها
l|${LEAD}
p|${ONE}
p|${TWO}`],
  ["a foreign service with both clocks", "2023-11-12 14:23 - euronews-persian", `
h|${HEADLINE}
m|نگارش از Euronews Persian
m|تاریخ انتشار ۱۲/۱۱/۲۰۲۳ - ۱۴:۲۳ گرینویچ+۱•به روز شده در ۱۵:۱۰
f|هم‌رسانی این مطلب
f|نظرها
l|${LEAD}
p|به گزارش یورونیوز، ${ONE}
p|${TWO}
f|آگهی`],
  ["month first", "2019-11-03 - - radio-farda", `
h|${HEADLINE}
m|آبان ۱۲, ۱۳۹۸
s|رادیو فردا
l|${ONE}
p|${TWO}
f|بیشتر در این باره:
f|واکنش‌ها به سفر وزیر خارجه`],
  ["dots between day, month and year, twice", "2023-11-12 14:23 - -", `
h|${HEADLINE}
m|14:23 12.11.2023 (به روز شده: 14:50 12.11.2023)
f|لینک کوتاه
l|${LEAD}
p|${ONE}
p|${TWO}
f|به ما در تلگرام بپیوندید
f|همه مطالب`],
  ["a dateline with agency and day in brackets", "2019-11-03 - - pajhwok", `
h|${HEADLINE}
p|کابل (پژواک، ۱۲ عقرب ۹۸): ${ONE}
p|${TWO}
f|۱۲۳ بازدید`],
  ["an Afghan agency", "2022-02-10 19:05 247817 avapress", `
m|پنجشنبه ۲۱ دلو ۱۴۰۰ ساعت ۱۹:۰۵
m|کد مطلب : 247817

h|سفیر نروژ در کابل با معین وزارت خارجه دیدار کرد

l|${LEAD}

p|خبرگزاری صدای افغان(آوا) - کابل: ${ONE}

p|${TWO}

f|https://avapress.net/vdcawcn6.49n0y15kk4.html
f|مولف : ع.ن
f|نام شما
f|آدرس ايميل شما`],
  ["a ministry's page", "2021-11-07 09:41 654321 -", `
f|صفحه اصلی > اخبار > وزیر
h|${HEADLINE}
m|۱۴۰۰/۰۸/۱۶- ۰۹:۴۱ - تعداد بازدید: ۱۲۳ - تعداد بازدیدکننده: ۱۲۰
m|کد خبر: ۶۵۴۳۲۱
l|${ONE}
p|${TWO}
f|متن دیدگاه
f|نظرات کاربران
f|تعداد کاراکتر باقیمانده: 500`],
  ["a blog", "2017-11-03 21:40 - -", `
f|خانه / سیاسی / ${HEADLINE}
h|${HEADLINE}
m|ارسال شده توسط: مدیر سایت در سیاسی ۱۲ آبان ۱۳۹۶ ۹:۴۰ ب.ظ
f|بدون دیدگاه
l|${LEAD}
p|${ONE}
p|${TWO}
f|نوشته قبلی
f|نوشته بعدی
f|دیدگاهتان را بنویسید لغو پاسخ
f|ذخیره نام، ایمیل و وبسایت من در مرورگر برای زمانی که دوباره دیدگاهی می‌نویسم.`],
  ["a clock with gaps, under three calendars", "2023-10-15 11:08 743219 entekhab", `
f|یکشنبه ۲۳ مهر ۱۴۰۲
f|30 ربیع الاول 1445
f|15 October 2023
f|صفحه نخست
f|سیاسی
m|کد خبر: ۷۴۳۲۱۹
m|تاریخ انتشار: ۱۱ : ۰۸ - ۲۳ مهر ۱۴۰۲

h|${HEADLINE}
h|${HEADLINE}
l|${LEAD}
s|پایگاه خبری تحلیلی انتخاب (Entekhab.ir) :

p|${ONE}

p|${TWO}

f|کپی لینک
f|نظرات بینندگان`],
  ["a headline glued to the agency's dateline", "- - - shafaqna", `
f|دوشنبه ۱۵ آبان ۱۴۰۲ | ۲۲ ربیع الثانی ۱۴۴۵ | Monday, November 6, 2023
hp|${HEADLINE}شفقنا- ${ONE}
p|${TWO}
f|این مطلب را به اشتراک بگذارید
f|www.shafaqna.com`],
  ["a headline glued to the name with which the body begins", "2015-07-27 22:40 548203 -", `
m|کد خبر: 548203   |   ۰۵ مرداد ۱۳۹۴ - ۲۲:۴۰

hp|وزیر خارجه نروژ فردا در تهران است${ONE}

p|${TWO}

f|نسخه چاپی`],
  ["a paragraph broken before «با», on a page with a line that is surely cut", "- - 548203 -", `
m|کد خبر: 548203

h|${HEADLINE}

p|${ONE.replace(/\.$/u, " و گفت که")}
p|همکاری‌ها ادامه خواهد یافت و چیزی تغییر نمی‌کند.

p|نشست وزیران خارجه کشورهای همسایه درباره آب و محیط زیست
p|با حضور نمایندگان ده کشور هنوز در جریان است.`],
  ["a headline that stands again without its line's end", "- - 548203 -", `
m|کد خبر: 548203

h|${HEADLINE}

hp|${HEADLINE}به گزارش خبرنگاران، ${ONE}

p|${TWO}`],
  ["a headline glued by a verb of the present to a given name that is a word", "- - 548203 -", `
m|کد خبر: 548203

hp|رحیمی: ادعای همسایگان را هرگز نمی‌پذیریمکمال رحیمی ${ONE.slice(ONE.indexOf("وزیر"))}

p|${TWO}`],
  ["a headline glued to two given names in one", "- - 548203 -", `
m|کد خبر: 548203

hp|رحیمی: ادعای همسایگان درباره جزایر مردود استامیرسعید رحیمی ${ONE.slice(ONE.indexOf("وزیر"))}

p|${TWO}`],
  ["a headline glued to an office with its owner behind", "- - 548203 -", `
m|کد خبر: 548203

hp|شادباش نوروزی به مناسبت روز جامهوریسفیر کشورمان ${ONE.slice(ONE.indexOf("صبح"))}

p|${TWO}`],
  ["a newsroom's name on the first line, which is no headline", "2021-09-17 21:05 58120 nday-bystvn", `
f|پایگاه خبری ندای بیستون
m|جمعه, ۲۶ شهریور ۱۴۰۰ ۲۱:۰۵
m|شناسه خبر : 58120

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["who wrote it, and where, between headline and text", "2012-06-26 07:30 - shargh", `
m|سه شنبه ۶ تیر ۱۳۹۱ - ۰۷:۳۰
h|گره مسکو کجاست؟
p|جاوید قربان اوغلی*/ شرق
l|${ONE}
p|${TWO}
p|${TWO.replace("منطقه", "مذاکرات")}`],
  ["a film's link between headline and text", "2024-07-18 16:54 - euronews-persian", `
h|${HEADLINE}
m|نگارش از یورونیوز فارسی
m|تاریخ انتشار ۱۸/۰۷/۲۰۲۴ - ۱۶:۵۴
f|کپی/پیست لینک ویدئو: Copy to clipboardCopied
l|${ONE}
p|${TWO}
p|${TWO.replace("منطقه", "مذاکرات")}`],
  ["the page's address and an advert inside the text", "2023-03-16 - - dw-persian", `
h|${HEADLINE}
m|۱۴۰۱ اسفند ۲۵, پنجشنبه

l|${ONE}

f|https://p.dw.com/p/4OmXq

f|تبلیغات

p|وی با اشاره به اوضاع منطقه افزود که کشورهای همسایه باید تصمیم بگیرند.

p|دو طرف همچنین درباره همکاری‌های اقتصادی با هم گفت‌وگو کردند.`],
  ["titles of other pages in a list right above the headline", "2024-07-30 09:30 873302 -", `
f|آخرین خبرها
f|پیش‌بینی بورس فردا | سهامداران بخوانند
f|زمان واریز یارانه مرداد اعلام شد
f|تیم ملی والیبال از المپیک حذف شد

h|وزیر خارجه: تهران آماده آغاز فصل تازه با همسایگان است

m|۰۹ مرداد ۱۴۰۳ - ۹:۳۰    کدخبر: 873302

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["hard line breaks, a kicker with a colon", "2013-10-06 - - ettelaat", `
m|یکشنبه ۱۴ مهر ۱۳۹۲ ـ شماره ۲۵۷۳۱
k|وزیر خارجه نروژ:
h|نگاه تازه تهران را قدر می‌دانیم
p|سرویس سیاسی ـ اطلاعات: وزیر امور خارجه نروژ که برای گفت‌وگو با مقام‌های
p|کشورمان روز جمعه به تهران آمد، دیروز با وزیر امور خارجه دیدار و درباره
p|بحران سوریه مذاکره کرد.
p|ظریف در این دیدار گفت:روابط دو کشور همواره الگویی برای همسایگان بوده است
p|و دولت تازه آن را به سطح بالاتری خواهدبرد.
f|نسخه مناسب چاپ
f|خبرهای صفحه اول`],
  ["a ticker above, a poll below", "2018-06-24 19:30 810742 tabnak", `
f|قیمت دلار و سکه امروز یکشنبه
f|عکس: ترافیک سنگین چالوس
f|تبلیغات

m|کد خبر: ۸۱۰۷۴۲
m|تاریخ انتشار: ۰۳ تير ۱۳۹۷ - ۱۹:۳۰ - 24 June 2018
f|تعداد بازدید : ۱۲۴۳

h|${HEADLINE}

l|${LEAD}

p|به گزارش «تابناک»، ${ONE}

p|${TWO}

f|اشتراک گذاری
f|نظرسنجی
f|به نظر شما کدام تیم قهرمان می‌شود؟
f|برزیل
f|آلمان`],
  ["a link and an advertisement between the summary and the body", "2018-12-27 - - -", `
f|جهان
h|${HEADLINE}
m|۱۳۹۷ دی ۶, پنجشنبه
l|${LEAD}
f|https://example.org/p/4kQz
f|تبلیغات

p|${ONE}

p|${TWO}`],
  ["breaks inside sentences, wherever the edge is", "2019-12-18 17:53 3864512 -", `
m|شناسه مطلب: ۳۸۶۴۵۱۲
m|۲۷ آذر ۱۳۹۸ ساعت ۱۷:۵۳
h|کشتی‌های پرتغال به چابهار می‌آیند
p|سفیر پرتغال روز گذشته با مدیرکل بنادر گفت‌وگو کرد. ژوائو
p|تاوارس خواستار گشایش خطی شد که
p|بندر سینش را به چابهار
p|برساند.`],
  ["a newsroom in Kabul with its item's day first", "2021-11-15 - - -", `
m|دوشنبه، ۲۴ عقرب ۱۴۰۰
h|${HEADLINE}
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["the same weekday first in Tehran is today's", "- - - -", `
f|دوشنبه، ۲۴ آبان ۱۴۰۰
h|${HEADLINE}
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a day above the frame of a player", "2022-06-20 - - -", `
m|۳۰ خرداد ۱۴۰۱

f|No media source currently available

p|${ONE}

p|${TWO}`],
  ["an aggregator's clock above its reader's menu", "- - - -", `
f|پنج شنبه 18 بهمن 1403 | 14:22:07
f|خبرخوان من   تنظیمات   خروج

h|${HEADLINE}
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a channel's post", "- - - -", `
p|🔴 ${ONE}

p|${TWO}

f|🆔 @khabar_channel`],
  ["weather and gold above, address of the office below", "2019-12-18 17:53 3864512 -", `
f|تهران ۱۲ درجه
f|سکه امامی: ۴,۵۶۰,۰۰۰
f|جستجو
f|ورود | عضویت
m|شناسه مطلب: ۳۸۶۴۵۱۲
m|تاریخ مخابره : چهارشنبه ۲۷ آذر ۱۳۹۸ ساعت ۱۷:۵۳

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${LAST}
f|/110
f|نشانی: تهران، خیابان انقلاب، پلاک ۱۲
f|تلفن: ۸۸۹۰۱۲۳۴
f|کلیه حقوق این سایت محفوظ است و نقل مطالب با ذکر منبع بلامانع است.`],
  ["a bare staff number closes the text", "2020-09-02 21:10 1428765 khabaronline", `
m|۱۲ شهریور ۱۳۹۹ - ۲۱:۱۰

h|${HEADLINE}

l|${LEAD}

p|به گزارش خبرآنلاین، ${ONE}

p|${TWO}

f|۳۱۱۳۱۱

m|کد خبر 1428765
f|برچسب‌ها
f|ظریف
f|نروژ`],
  ["an aggregator", "2023-01-28 18:40 - -", `
f|پنجشنبه 4 اردیبهشت 1404
f|ورود / عضویت
h|${HEADLINE}
f|خبرگزاری ایلنا مشاهده در مرجع
m|1401-11-08 18:40

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}

f|اخبار مشابه
f|رئیس فدراسیون: میزبان خوبی بودیم`],
  ["only today's date", "- - - -", `
f|امروز: یکشنبه ۲۳ مهر ۱۴۰۲ ساعت: ۱۲:۲۳
f|ساعت ۱۲:۲۳
h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a stamp in ISO", "2023-11-06 14:23 - -", `
h|${HEADLINE}
m|2023-11-06T14:23:10+03:30
l|${LEAD}
p|${ONE}
p|${TWO}`],
  ["the clock before the day, the section before both", "2025-06-21 00:47 1265873 -", `
m|گروه سیاسی - 00:47 - 31 خرداد 1404
m|کد خبر: ۱۲۶۵۸۷۳

h|${HEADLINE}

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}

f|/انتهای پیام/
f|پرینت`],
  ["a foreign service with links for those who hear the page", "2023-12-03 - - radio-farda", `
f|پرش به محتوا
f|لینک‌های قابل دسترسی
f|خبر فوری
f|ایران
h|${HEADLINE}

m|آذر ۱۲, ۱۴۰۲
f|هم‌خوان کنید
f|چاپ کنید
l|${LEAD}

p|${ONE}

p|${TWO}

f|ک.ر/ب.ب
f|رادیوفردا را در تلگرام دنبال کنید
f|بیشتر از جهان
f|واکنش‌ها به سفر وزیر خارجه
f|XS SM MD LG`],
  ["a summary without its full stop, the newsroom's name above the date", "2022-10-04 17:30 - independent-persian", `
f|ایندیپندنت فارسی | صدای مستقل
f|Logo

h|${HEADLINE}

l|وزیر امور خارجه ایران می‌گوید تهران برای گفت‌وگو با همه همسایگان خود در منطقه آماده است

s|ایندیپندنت فارسی
m|سه شنبه ۱۲ مهر ۱۴۰۱ برابر با ۴ اُکتُبر ۲۰۲۲ ۱۷:۳۰

p|${ONE}

p|${TWO}

f|بیشتر از جهان
f|عکاس‌ها از چه می‌ترسند؟
f|© تمامی حقوق برای ایندیپندنت فارسی محفوظ است`],
  ["sections above, place and name below the summary", "2021-03-10 17:32 - alarabiya", `
f|خلیج
f|عرب و جهان

h|${HEADLINE}

l|وزیر امور خارجه ایران در کنار همتای روس خود از جامعه جهانی خواست در برابر این تحریم‌ها بایستد

s|دبی - العربیه.نت فارسی
m|نشر شده در: 10 مارس ,2021: 05:32 ب.ظ GST آخرین به روز رسانی: 10 مارس ,2021: 06:01 ب.ظ GST
p|${ONE}

p|${TWO}

f|نظرسنجی
f|بله
f|خیر`],
  ["buttons in another language, the writer's name before the date", "2021-10-14 - - anadolu", `
f|سیاسی, جهان

h|${HEADLINE}

l|${LEAD}

m|Kerem Kaya   |14.10.2021 - Güncelleme : 15.10.2021
f|Facebook'ta paylaş
f|WhatsApp'ta paylaş
s|آنکارا/ خبرگزاری آناتولی

p|${ONE}

p|${TWO}

f|بخشی از اخبار در سامانه خبرگزاری آناتولی منتشر می‌شود. لطفا برای اشتراک تماس بگیرید.
f|موضوعات مرتبط
f|قطر`],
  ["copy buttons between headline and text", "2023-06-22 15:40 - euronews-persian", `
h|${HEADLINE}

m|نوشته شده توسط  یورونیوز فارسی
m|تاریخ انتشار ۲۲/۰۶/۲۰۲۳ - ۱۵:۴۰
f|هم‌رسانی این مقاله
f|نسخهٔ کپی‌شدهٔ پیوند
f|Copy to clipboard Copied

l|${LEAD}

p|${ONE}

p|${TWO}

f|خبرهای مرتبط
f|تبادل زندانیان`],
  ["latest news above the headline of an Afghan channel", "2023-06-26 19:05 - tolonews", `
f|طلوع‌نیوز
f|English پښتو
f|آخرین خبرها
f|بازگشایی شاهراه سالنگ به روی موترهای باربری
h|${HEADLINE}
m|دوشنبه، ۵ سرطان ۱۴۰۲ - ۱۹:۰۵
f|به اشتراک گذاری

l|${LEAD}

p|${ONE}

p|${TWO}

f|برچسپ ها: هلمند، ایران
f|ایمیل خود را وارد کنید`],
  ["a ticker, then the summary above the headline", "2017-11-11 00:47 482201 shafaqna", `
f|تیتر خبرهای لحظه به لحظه
f|قیمت سکه به مرز یک میلیون تومان رسید
f|پرسپولیس در راه دوحه
m|شنبه ۲۰ آبان ۱۳۹۶ - ۰۰:۴۷
m|کد :
m|۴۸۲۲۰۱

l|${LEAD}

h|گفت‌وگوی تلفنی ظریف و همتای قطری درباره لبنان

p|شفقنا- ${ONE}

p|به گزارش شفقنا به نقل از شبکه الجزیره، ${TWO}

f|انتهای پیام`],
  ["a printed page: today above, the issue's own day below its number", "2019-01-16 - - khorasan", `
f|امروز: پنجشنبه ۲۷ دي ۱۳۹۷ | 10 جمادی الاول 1440 | Thursday 17 January 2019
f|پیشخوان | آرشیو | نسخه پی دی اف | آگهی‌ها
m|شماره : 20020 - صفحه ۲
m|چهارشنبه ۲۶ دی ۱۳۹۷
k|چهار روز، پنج شهر و یک پیام
h|حاشیه‌نگاری سفر ظریف به عراق

p|گروه سياسي روزنامه خراسان – ${ONE}

p|${TWO}

f|آگهی: فروش ویژه بلیت نوروزی ۰۵۱-۳۲۰۰۰۰
f|نظر شما درباره این مطلب؟ پیامک: 2000999
f|مطالب دیگر این صفحه`],
  ["a headline glued to the formula, below a menu in one line", "2013-10-25 09:15 134690 entekhab", `
f|پايگاه خبري تحليلي انتخاب (Entekhab.ir)
f|صفحه نخست  سياست  اقتصاد  جامعه  ورزش  تماس با ما
f|سياست
hp|اخضر ابراهيمي فردا به تهران ميآيدبه گزارش خبرگزاري فارس، ${ONE}
m|كد خبر: ۱۳۴۶۹۰
m|تاريخ انتشار : ۱۳۹۲ جمعه ۳ آبان - ۹:۱۵

p|${TWO}

f|نظرات بينندگان`],
  ["a research centre's study", "2021-09-25 - 2241 mrkz-mtalaat-rahbrdy-ghfghaz", `
f|مرکز مطالعات راهبردی قفقاز
f|درباره ما
f|فصلنامه
f|عضویت در خبرنامه
f|تحلیل / اوراسیا
h|${HEADLINE}
m|نویسنده: دکتر سهراب کیانوش‌پور، پژوهشگر ارشد مرکز
m|03-07-1400
m|شناسه مطلب: ۲۲۴۱

l|${LEAD}

c|مقدمه

p|${ONE}

c|۱. چرا اکنون؟

p|${TWO}

f|پی‌نوشت‌ها در دفتر مرکز موجود است.
f|کلیدواژه‌ها: شانگهای، تاجیکستان`],
  ["a blog's page: its only date Gregorian, a bare number above the summary", "2024-03-11 - 1447203 -", `
m|March 11, 2024
h|${HEADLINE}
m|1447203
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["short paragraphs broken at one edge, with no headline above them", "2019-08-11 09:05 - -", `
m|۱۳۹۸ یکشنبه ۲۰ مرداد ساعت ۹:۰۵

p|${broken(`گروه سیاسی: ${ONE}`)}

p|${broken(TWO)}

p|${broken(LAST)}`],
  ["an item's bare day without its weekday, right above the headline", "2023-10-25 - - -", `
f|آذربایجان ارمنستان گرجستان چندرسانه‌ای
m|03-08-1402 / 2023/10/25
h|${HEADLINE}
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a service abroad, the Gregorian day before the Jalali one above all", "2007-11-03 - - -", `
m|شنبه 03 نوامبر 2007 - 12 آبان 1386

f|نسخه قابل چاپ

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["today in two calendars, the Jalali day first", "- - - -", `
f|شنبه ۱۲ آبان ۱۳۸۶ - 03 نوامبر 2007

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["the year in front of weekday and day", "2021-12-09 - - -", `
m|۱۴۰۰ پنجشنبه ۱۸ آذر

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a day without its weekday, right above the headline", "2019-08-01 - - -", `
m|۱۰ مرداد ۱۳۹۸

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a day without its weekday above the menu", "- - - -", `
f|۱۰ مرداد ۱۳۹۸
f|صفحه نخست
f|درباره ما

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a day with its weekday above all, the item's bare code below it", "2017-11-29 - 45127 -", `
m|چهارشنبه 8 آذر 1396
m|45127
h|${HEADLINE}
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a day with its weekday above all, the time that reading takes below it", "2021-03-22 - - -", `
m|دوشنبه، ۲ حمل ۱۴۰۰
f|زمان مطالعه: ۱ دقیقه

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a day with its weekday above all, the time that reading takes far below", "- - - -", `
f|دوشنبه، ۲ فروردین ۱۴۰۰
f|صفحه نخست
f|درباره ما

h|${HEADLINE}
f|زمان مطالعه: ۱ دقیقه

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["buttons between lead and body", "2023-11-05 - - isna", `
h|${HEADLINE}
m|۱۴ آبان ۱۴۰۲ - Nov 5, 2023

l|${LEAD}

f|شریک ساختن
f|Facebook
f|Telegram

p|ایسنا، تهران: ${ONE}

p|${LAST}`],
  ["a summary above the headline, the day below both", "2013-09-28 - - -", `
f|برای دیدن این فایل باید جاوا اسکریپت فعال باشد

l|${LEAD}

h|${HEADLINE}

m|شنبه 28 سپتامبر 2013 - 06 مهر 1392

p|${ONE}

p|${TWO}`],
  ["a printed paper's issue without its day", "2007-03-04 - - hamshahri", `
m|روزنامه همشهری - سال پانزدهم - شماره ۴۲۳۱
m|تاریخ انتشار: یکشنبه ۱۳ اسفند ۱۳۸۵ - 4 March 2007

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["an aggregator that says whom it copies, and since when", "- - - -", `
f|دوشنبه ۲ بهمن ۱۴۰۲
f|خبر فوری

h|${HEADLINE}

f|خبرگزاری ایلنا | ۱۹ روز پیش | مشاهده متن کامل
l|${LEAD}

p|${ONE}

p|${TWO}`],
  ["a blog's stamp below its text", "2012-10-08 21:14 - -", `
h|${HEADLINE}

l|${ONE}

p|${TWO}
m|+ نوشته شده در دوشنبه هفدهم مهر ۱۳۹۱ساعت 21:14 توسط سهراب
f|نظر بدهید

f|درباره وبلاگ
f|آرشیو وبلاگ
f|مهر ۱۳۹۱`],
  ["a report broken by hard line ends, with nothing above it but its date", "2016-01-23 17:21 - -", `
m|2016-01-23 17:21:33

p|به گزارش ایرنا، محمدجواد ظریف وزیر امور خارجه
p|صبح امروز در دیدار با همتای نروژی خود بر پایبندی همه طرف‌ها به توافق
p|تاکید کرد.

p|${TWO}`],
  ["a talk with the newsroom above the headline, code and date below the lead that touches both", "2016-08-24 19:55 288437 entekhab", `
k|بهرام قاسمی در گفتگو با انتخاب
h|${HEADLINE}
l|انتخاب: سخنگوی وزارت خارجه گفت: برنامه سفر وزیر روشن است و دیدار پنهانی در آن جایی ندارد.
m|کد خبر: ۲۸۸۴۳۷
m|تاریخ انتشار : ۱۹:۵۵ - ۰۳ شهريور ۱۳۹۵

p|${ONE}

p|${TWO}`],
  ["a gallery of pictures behind the last sentence", "2024-05-07 01:04 - -", `
m|سه شنبه ۱۸ ارديبهشت ۱۴۰۳ – ساعت ۱:۰۴

h|${HEADLINE}

l|${LEAD}

p|${ONE}

p|${TWO}
f|تصاویر/ نوروز در سنندج
f|نظر شما`],
  ["a foreign service that was updated by a named clock", "2004-11-22 14:03 - bbc-persian", `
f|صفحه نخست
m|به روز شده: 14:03 گرينويچ - دوشنبه 22 نوامبر 2004
h|${HEADLINE}
p|به گزارش بی‌بی‌سی فارسی، ${ONE}
p|${TWO}
f|مطالب مرتبط
f|19 نوامبر, 2004 | صفحه نخست`],
  ["a headline that tells what happened, above a summary without its full stop", "2022-03-14 - - -", `
h|وزیر خارجه عمان این هفته به مسکو می‌رود
l|رئیس‌جمهور از ادامه تلاش دو کشور برای باز شدن گذرگاه‌های مرزی خبر داد
m|تاریخ انتشار: 14.03.2022

p|${ONE}

p|${TWO}`],
  ["the newsroom's name before the date, a list of other days below", "2022-12-05 17:45 - independent-persian", `
h|${HEADLINE}

l|${LEAD}

m|ایندیپندنت فارسی  دوشنبه ۱۴ آذر ۱۴۰۱ برابر با ۵ دسامبر ۲۰۲۲ ۱۷:۴۵

p|${ONE}

p|${TWO}

f|مطالب مرتبط
f|صبر ما اندازه‌ای دارد
f|02 نوامبر, 2007 | جهان`],
  ["readers' words, each with its hour on the day of publication", "2025-01-06 18:05 2005611 -", `
h|${HEADLINE}
m|۱۷ دی ۱۴۰۳ - ۱۸:۰۵
m|کد مطلب: 2005611
l|${LEAD}

p|${ONE}

p|${TWO}

f|انتشار یافته: ۱ در انتظار بررسی: ۰
f|سهراب IR ۱۸:۲۲ - ۱۴۰۳/۱۰/۱۷
f|کاش زودتر می‌گفتند`],
  ["a ministry's page with a kicker of one word", "2020-05-04 14:20 587314 -", `
f|جستجو
f|درباره وزارت
m|شناسه خبر: ٥٨٧٣١٤
m|تاریخ خبر: ۱۳۹۹/۰۲/۱۵ ۱۴:۲۰
f|تعداد بازدید: ۲۱۸
f|Print
k|ویدئوکنفرانس؛
h|${HEADLINE}
l|${LEAD}

p|به گزارش مرکز دیپلماسی عمومی و رسانه‌ای وزارت امور خارجه، ${ONE}

p|${TWO}

f|متن دیدگاه`],
  ["a foreign service with a box inside its text, its picture's source and both calendars", "2023-02-18 - - bbc-persian", `
h|${HEADLINE}

f|منبع تصویر، Getty Images

m|۱۸ فوریه ۲۰۲۳ - ۲۹ بهمن ۱۴۰۱

l|${ONE}

p|${TWO}

f|رد شدن از مطالب پیشنهادی و ادامه خواندن
f|مطالب پیشنهادی
f|جنگ یک‌ساله شد؛ هرچه باید بدانید
f|پایان مطالب پیشنهادی

f|توضیح تصویر، دو وزیر پیش از این در وین دیدار کرده بودند

p|${LAST}

f|© 2023 بی بی سی. بی بی سی مسئولیتی در قبال محتوای سایت‌های دیگر ندارد.`],
  ["a foreign service that calls readers to its channel inside the text", "2024-12-10 - - -", `
f|سیاست
h|${HEADLINE}
m|۱۴۰۳ آذر ۲۰, سه‌شنبه
l|${LEAD}

p|${ONE}

f|به کانال ما در تلگرام بپیوندید
p|${TWO}

f|ما را در اینستاگرام دنبال کنید
f|یک عنوان دیگر از همین بخش`],
  ["a byline in Latin letters", "2023-11-03 17:40 - -", `
h|${HEADLINE}
m|By عبدالحق عمری
m|۱۲ عقرب ۱۴۰۲ - ۱۷:۴۰

l|${ONE}

p|${TWO}

p|${LAST}`],
  ["a newspaper's site with the year first above its menu, its own name above its rights", "2020-10-19 - - etemad", `
m|1399 دوشنبه 28 مهر
f|جستجو
f|آرشیو

k|امیدواری وزیر در تهران

h|${HEADLINE}

l|${ONE}

p|${TWO}

f|روزنامه اعتماد
f|کلیه حقوق برای روزنامه اعتماد محفوظ است`],
  ["a foreign service with year and month in front of the day", "2025-05-08 - - -", `
f|سیاست
m|۱۴۰۴ اردیبهشت ۱۸, پنجشنبه
h|${HEADLINE}

l|${ONE}

p|${TWO}

p|${LAST}

f|رد شدن از بخش مطالب مرتبط`],
  ["an embassy's page with the day below the way to it", "2023-04-19 - - sfart-jmhvry-aslamy-ayran", `
f|سفارت جمهوری اسلامی ایران - پرتوریا
f|صفحه اصلی > اخبار سفارت
m|چهارشنبه ۳۰ فروردین ۱۴۰۲ - 19 Apr 2023

h|${HEADLINE}

l|${ONE}

p|${TWO}

f|خدمات کنسولی
f|تعیین وقت قبلی
f|Tel: +27 12 342 5880
f|Design by: Faranam`],
  ["a portal with today's day above the way to the page", "- - - -", `
f|چهارشنبه ۳۰ فروردین ۱۴۰۲ - 19 Apr 2023
f|صفحه اصلی > اخبار

h|${HEADLINE}

l|${ONE}

p|${TWO}`],
  ["an agency that tags its item with its sections", "2023-12-12 10:42 85318822 irna", `
m|۲۱ آذر ۱۴۰۲، ۱۰:۴۲
m|کد خبر: 85318822

h|${HEADLINE}

l|تهران- ایرنا- ${LEAD}

p|${ONE}

p|${TWO}

f|سیاست خارجی
f|سیاسی
f|۰ نفر
f|اخبار مرتبط
f|نظر شما`],
  ["a newsroom's byline with a half-space, between lead and body", "2021-06-14 - - hasht-e-subh", `
f|صفحه نخست
f|خبر
f|گزارش
h|${HEADLINE}

l|۸صبح، کابل: ${LEAD}

m|نوشته‌شده توسط ۸صبح
m|دوشنبه ۲۴ جوزا ۱۴۰۰

p|${ONE}

p|${TWO}

f|دیدگاهتان را بنویسید لغو پاسخ`],
];

test.each(LAYOUTS)("%s", (_, facts, page) => {
  const read = readLayout(page);
  expect(read.found).toEqual(read.wanted);
  expect(read.facts).toEqual(readFacts(facts));
});
