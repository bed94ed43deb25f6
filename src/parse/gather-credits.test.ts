import { expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

const BODY = "وزیر امور خارجه صبح امروز در دیدار با همتای نروژی خود بر پایبندی همه طرف‌ها به توافق تاکید کرد و گفت که تهران برای گفت‌وگو آماده است.";
const HEADLINE = "ظریف: راه گفت‌وگو با همسایگان باز است";
const DATE = "۱۲ آبان ۱۳۹۸ - ۱۰:۳۰";

function read(source: string) {
  return parsePage({ id: "0", file: "x.txt", sha256: "", source, encoding: "utf-8" });
}

function page(above: string, below: string, body = BODY): string {
  return [above, HEADLINE, DATE, "", body, "", BODY.replace("نروژی", "قطری"), "", below].join("\n");
}

test.each([
  ["an invitation to its channel", page("", "رادیوفردا را در تلگرام دنبال کنید"), "radio-farda"],
  ["an invitation to its channel, the name behind", page("", "به کانال تلگرام دیپلماسی ایرانی بپیوندید"), "irdiplomacy"],
  ["a foreign outlet's own channel", page("", "شبکه المیادین را دنبال کنید"), "almayadeen"],
  ["an invitation to make it the first page", page("", "آفتاب‌نیوز را صفحه خانگی خود کنید"), "aftabnews"],
  ["its name and a stroke in front of the text", page("", "", `شفق نیوز/ ${BODY}`), "shafaq"],
  ["a city and its name in front of the text", page("", "", `مشهد - هامون‌نیوز؛ ${BODY}`), "hamvn-nyvz"],
  ["its rule for comments", page("", "شرق در انتخاب و ویرایش نظرات آزاد است"), "shargh"],
  ["its name below the clock", `امروز: پنج شنبه ۲۵ دی ۱۳۹۳ | Thursday 15 January 2015\nخبرفارسی\n${page("", "").trim()}`, "khabarfarsi"],
  ["what it writes itself, on a page of a printed issue", page("", "", BODY).replace(DATE, `${DATE} | شماره ۵۵۷۱`).replace("قطری خود", "قطری خود به نوشته اعتماد"), "etemad"],
  ["its report, on a page with a Gregorian day alone", page("", "", `به گزارش اسپوتنیک، ${BODY}`).replace(DATE, "11:47 14.10.2020"), "sputnik"],
  ["its name below the text, on a page with a Gregorian day alone", page("", "رادیو بین المللی چین", BODY).replace(DATE, "2025-01-17 15:20:36"), "cri-persian"],
  ["its masthead with a slogan", page("ایندیپندنت فارسی | صدای مستقل", ""), "independent-persian"],
  ["its masthead with its address", page("پایگاه خبری تحلیلی انتخاب (Entekhab.ir)", ""), "entekhab"],
  ["the sign of whose the texts are", page("", "© 2022 بی‌بی‌سی. بی‌بی‌سی مسئول محتوای سایت‌های دیگر نیست."), "bbc-persian"],
  ["rights reserved for it", page("", "© تمامی حقوق برای ایندیپندنت فارسی محفوظ است"), "independent-persian"],
  ["rights that belong to an agency", page("", "کلیه حقوق مادی و معنوی این سایت متعلق به خبرگزاری ایلنا می باشد."), "ilna"],
  ["rights that belong to an institution", page("", "تمامی حقوق این پایگاه متعلق به اندیشکده راهبرد تبریز است."), "andyshkdh-rahbrd-tbryz"],
  ["a menu that tells about it", page("صفحه نخست\nدرباره دیپلماسی ایرانی\nتماس با ما", ""), "irdiplomacy"],
  ["a section that bears its name", page("صفحه نخست\nعصرایران دو\nفیلم", ""), "asriran"],
  ["a mailbox", page("", "پست الکترونیک: info@ilna.ir"), "ilna"],
  ["a byline", page("", "", BODY).replace(DATE, `نوشته شده توسط  یورونیوز فارسی\n${DATE}`), "euronews-persian"],
  ["a labelled byline", page("", "", BODY).replace(DATE, `نویسنده: ۸صبح\n${DATE}`), "hasht-e-subh"],
  ["place and name above the text", page("", "", BODY).replace(DATE, `${DATE}\nدبی - العربیه.نت فارسی`), "alarabiya"],
  ["name and place above the text", page("", "", BODY).replace(DATE, `${DATE}\nهشت صبح، کابل`), "hasht-e-subh"],
  ["a name that ends in another outlet's", page("", "", `به گزارش گلشن مهر به نقل از روابط عمومی استانداری، ${BODY}`), "glshn-mhr"],
  ["a name that ends in a newspaper's", page("", "", `به گزارش ندای شرق، ${BODY}`), "nday-shrgh"],
  ["an agency between strokes before the text", page("", "", `ابوظبی در ۳ دسامبر / وام / ${BODY}`), "wam"],
  ["an agency in brackets with the day", page("", "", `ابوظبی، ۳ دسامبر ۲۰۲۴ (وام) -- ${BODY}`), "wam"],
  ["place and agency of another state", page("", "", `دمشق-سانا- ${BODY}`), "sana"],
  ["the Persian part of an agency's address", page("", "https://www.wam.ae/fa/article/b6ks2qd"), "wam"],
  ["the Persian host of a broadcaster", page("", "http://persian.cnn.com/2020/11/a-b"), "cnn"],
  ["day and agency in front of the text, each a sentence", page("", "", `دوشنبه، ۱۶ جولای. آژانس ملی اطلاعاتی تاجیکستان «خاور»: ${BODY}`), "khovar"],
  ["the agency in brackets behind the dotted day", page("", "", `دوشنبه، 16.07.2022 (آژانس ملی اطلاعاتی تاجیکستان «خاور»). – ${BODY}`), "khovar"],
  ["a witness who speaks to a newspaper by a word in quotes", page("", BODY).replace(/$/u, "\n\nیک دیپلمات به «شرق» می‌گوید پیشنهاد تمدید مهلت روی میز بوده است."), "shargh"],
  ["place, day and agency in a row", page("", "", `باکو ۱۲ اکتبر ۲۰۲۱ - ترند: ${BODY}`), "trend-az"],
  ["place and agency by its word of every day", page("", "", `باکو - ترند: ${BODY}`), "trend-az"],
  ["a place behind the name", page("", "", `۸صبح، کابل: ${BODY}`), "hasht-e-subh"],
  ["the bureau in a province", page("", "", `ایسنا/سیستان و بلوچستان ${BODY}`), "isna"],
  ["place and name in front of the text", page("", "", `تهران- ایرناپلاس- ${BODY}`), "irna-plus"],
  ["desk and newspaper", page("", "", `گروه سیاسی روزنامه خراسان – ${BODY}`), "khorasan"],
  ["its reporter", page("", "", `خبرنگار «تابناک» گزارش می‌دهد: ${BODY}`), "tabnak"],
  ["a name on which its first line and its text agree", page("بامداد دیپلماسی", "", `بامداد دیپلماسی: ${BODY}`), "bamdad-dyplmasy"],
  ["a name on which its first line and its menu agree", page("آوای خلیج فارس\nصفحه اصلی\nدرباره آوای خلیج فارس", ""), "avay-khlyj-fars"],
  ["a name for which rights are reserved", page("", "تمام حقوق این وب‌سایت برای «نمای روز» محفوظ است."), "nmay-rvz"],
  ["an unknown name called to be followed", page("", "نگاه خزر را در اینستاگرام دنبال کنید"), "ngah-khzr"],
  ["an unknown name called to be joined", page("", "به کانال نگاه خزر در تلگرام بپیوندید"), "ngah-khzr"],
  ["an unknown name that edits what readers write", page("", "نگاه خزر در انتخاب و ویرایش نظرات آزاد است"), "ngah-khzr"],
  ["an unknown name before a dash in front of the text", page("", "", `نگاه خزر - ${BODY}`), "ngah-khzr"],
  ["an unknown name between place and text", page("", "", `دوحه - پیام خزر - ${BODY}`), "pyam-khzr"],
  ["an unknown name over its section", page("نگاه خزر | سیاست خارجی", ""), "ngah-khzr"],
  ["an unknown name behind its desk", page("سرویس سیاست خارجی نگاه خزر", ""), "ngah-khzr"],
  ["an unknown name that ends in a newspaper's, behind the headline", page("رصد شرق", "").replace(HEADLINE, `${HEADLINE} | رصد شرق`), "rsd-shrgh"],
  ["an unknown name with its place in front of the text", page("", "", `نگاه خزر، کابل: ${BODY}`), "ngah-khzr"],
  ["a paper that no list holds, over its issue", page("", "").replace(HEADLINE, `پگاه خزر - شماره ۲۰۲۴۵ - پنجشنبه ۲۶ مرداد ۱۳۹۱\n${HEADLINE}`), "pgah-khzr"],
  ["a name of the words of the press on the first line", page("عصر خزر", ""), "asr-khzr"],
  ["an agency in quotes, with what it is", page("", "", `دوشنبه، 02.06.2022 /آژانس ملی اطلاعاتی «نگارا»/. ${BODY}`), "ngara"],
  ["an unknown name that could not check the news", page("", `${BODY} پگاه خزر هنوز نتوانسته است درستی این خبر را تأیید کند.`), "pgah-khzr"],
  ["a newsroom's first line, with what it is", page("روزنامه سرآمد", ""), "sramd"],
  ["its reporter's desk and name", page("", "", `به گزارش خبرنگار سیاسی پیام خلیج، ${BODY}`), "pyam-khlyj"],
  ["a name that begins inside no compound", page("", "", `نیم‌روز آنلاین - ${BODY}`), "nym-rvz-anlayn"],
  ["an agency's signature with the place", page("", "خبرگزاری بخدی / کابل\nم.ص"), "bokhdi"],
  ["an institution above its menu", page("مرکز مطالعات راهبردی دریای خزر\nدرباره ما\nعضویت در خبرنامه", ""), "mrkz-mtalaat-rahbrdy-dryay-khzr"],
  ["an agency's short name before a comma and whom it quotes", page("", "", `به گزارش ایسنا، به نقل از پایگاه خبری العهد، ${BODY}`), "isna"],
  ["the tail of its window's title, in two scripts", page("", "").replace(HEADLINE, `${HEADLINE} - تابناک | TABNAK`), "tabnak"],
  ["the tail with its slogan behind", page("", "").replace(HEADLINE, `${HEADLINE} - خبرگزاری مهر | اخبار ایران و جهان`), "mehr"],
  ["a tail behind two colons", page("", "").replace(HEADLINE, `${HEADLINE} :: عصر ایران`), "asriran"],
  ["its name in front of the headline", page("", "").replace(HEADLINE, `فرارو | ${HEADLINE}`), "fararu"],
  ["the first step of the way to the page", page("فرارو > سیاست > سیاست خارجی", ""), "fararu"],
  ["the step behind home", page("خانه » مشرق نیوز » سیاست", ""), "mashregh"],
  ["its name before the home of its menu", page("خبرآنلاین | صفحه نخست | سیاست | دیپلماسی", ""), "khabaronline"],
  ["its name in Latin letters", page("Iran International\nصفحه اول", ""), "iran-international"],
  ["its logo", page("لوگوی خبرگزاری صدا و سیما\nسیاسی", ""), "iribnews"],
  ["a short address without its scheme", page("", "لینک کوتاه: isna.ir/xdQwRt"), "isna"],
  ["the sign of whose the texts are, behind the name", page("", "رادیو زمانه © ۲۰۲۳"), "radio-zamaneh"],
  ["rights of copying", page("", "حق نشر © فرارو"), "fararu"],
  ["leave to quote it", page("", "بازنشر مطالب انصاف نیوز تنها با ذکر منبع مجاز است."), "ensafnews"],
  ["a printed paper's telephone", page("", "روزنامه اعتماد - تلفن: ۸۸۷۵۴۳۲۱"), "etemad"],
  ["a printed paper's owner", page("", "روزنامه اعتماد | صاحب امتیاز و مدیر مسئول: الیاس حضرتی"), "etemad"],
  ["its letter to readers", page("", "اشتراک در خبرنامه اعتماد آنلاین"), "etemad"],
  ["its channel", page("", "کانال رسمی فرارو در ایتا"), "fararu"],
  ["its page elsewhere", page("", "فیسبوک فارسی صدای آمریکا"), "voa-persian"],
  ["the desk of a paper without a word for what it is", page("", "", `گروه سیاسی اعتماد: ${BODY}`), "etemad"],
  ["place, day and name in front of the text", page("", "", `تهران، ۱۲ آبان (شینهوا) -- ${BODY}`), "xinhua"],
  ["the mark with which agencies end", page("", "انتهای پیام/", `به گزارش ایلنا، ${BODY}`), "ilna"],
  ["a witness of its own behind the opening", page("جواد رحیمی، آگاه سیاسی، به طلوع‌نیوز گفت: «هر دو کشور به همکاری نیاز دارند.»", "").replace(/^(.*)\n([^]*)$/u, "$2\n\n$1"), "tolonews"],
  ["its name at the opening and somebody who speaks to it", page("", "", `شفق نیوز/ ${BODY} وی در گفت‌وگو با شفق نیوز علت را توضیح داد.`), "shafaq"],
  ["an interview that its kicker signs", page("علی مطهری در گفت‌وگو با «اعتماد»:", ""), "etemad"],
  ["a report that its kicker signs", page("«شرق» گزارش می‌دهد", ""), "shargh"],
  ["the portal of a ministry", page("پورتال وزارت نیرو\nسرخط اخبار", ""), "vzart-nyrv"],
  ["the site of an embassy", page("سفارت جمهوری اسلامی ایران - آنکارا\nصفحه اصلی\nدرباره سفارت", ""), "sfart-jmhvry-aslamy-ayran"],
  ["desk and newsroom beside the day", page("", "").replace(DATE, `سرویس جهان مشرق -\n${DATE}`), "mashregh"],
  ["the newsroom that people speak to", page("", "", `${BODY} یک دیپلمات به صدای آمریکا گفت که این سخنان تازه نیست و نسخه‌ای از نامه به دست صدای آمریکا رسیده است.`), "voa-persian"],
  ["its name behind the day", page("", "").replace(DATE, "March 14, 2022 - صدای آمریکا"), "voa-persian"],
  ["its name alone below the day", page("", "").replace(DATE, `${DATE}\n۸صبح، کابل\n• ۲ دقیقه مطالعه`), "hasht-e-subh"],
  ["its name alone above the text", page("", "").replace(DATE, `${DATE}\n\nرووداو دیجیتال`), "rudaw"],
  ["its name behind how long ago", `date 2025-10-06 ۴۱ دقیقه پیش ایلنا: ${BODY}\n\n${BODY}`, "ilna"],
  ["desk and quoted name before a semicolon", page("", "", `سرویس سیاست «انتخاب»؛ ${BODY}`), "entekhab"],
  ["desk and quoted name", page("", "", `سرویس سیاست «انتخاب»: ${BODY}`), "entekhab"],
  ["an embassy and its city below the site's menu", page("English | فارسی\nدرباره سفارت\nاخبار\nسفارت جمهوری اسلامی ایران - آکرا", ""), "sfart-jmhvry-aslamy-ayran"],
  ["an embassy behind the headline of its window", page("", "").replace(HEADLINE, `${HEADLINE} - سفارت جمهوری اسلامی ایران - مسقط`), "sfart-jmhvry-aslamy-ayran"],
  ["the way through it in front of its name", page("", "").replace(DATE, `${DATE}\nسیاست > دیپلماسی - همشهری آنلاین:`), "hamshahri"],
  ["an office's name above the same in Latin letters", page("شورای عالی همسایگان\nHigh Council of Neighbours", ""), "shvray-aaly-hmsaygan"],
  ["a name above what the site is", page("ندای ارس\nپایگاه خبری تحلیلی آذربایجان\nتبریز", ""), "nday-ars"],
  ["a name in the form of sites' names", page("ارس‌نیوز\nسیاسی", ""), "ars-nyvz"],
  ["words of every list at the head of a menu", page("آخرین خبر\nجستجو\nورود / عضویت", ""), "akharinkhabar"],
  ["rights that belong to a ministry", page("", "تمامی حقوق این سایت متعلق به وزارت نیرو است"), "vzart-nyrv"],
  ["a byline before the day of publication", page("", "", BODY).replace(DATE, "نگارش از یورونیوز فارسی  •  تاریخ انتشار ۰۳/۱۱/۲۰۱۹ - ۱۸:۴۳"), "euronews-persian"],
  ["a byline with a wire before the day of publication", page("", "", BODY).replace(DATE, "نگارش از یورونیوز فارسی با آسوشیتدپرس  •  تاریخ انتشار ۰۳/۱۱/۲۰۱۹ - ۱۸:۴۳"), "euronews-persian"],
  ["its correspondent, who tells the news from a place", page("خبرنگار بی‌بی‌سی در استانبول می‌گوید که آتش‌بس بر گفت‌وگوها سایه انداخته است.", "").replace(/^(.*)\n([^]*)$/u, "$2\n\n$1"), "bbc-persian"],
  ["its reporter's quoted name", page("", "", `به گزارش خبرنگار اعزامی "مهر" به هاوانا، ${BODY}`), "mehr"],
  ["an agency's quoted name", page("", "", `به گزارش خبرگزاری «حوزه» از رم، ${BODY}`), "hawzah"],
  ["an agency's quoted name behind its desk of two words", page("", "", `به گزارش سرویس بین الملل خبرگزاری «حوزه»، ${BODY}`), "hawzah"],
  ["an unknown agency's quoted name", page("", "", `به گزارش خبرگزاری «برنامک»، ${BODY}`), "brnamk"],
  ["the agency between strokes behind place and day", page("", "", `دوشنبه، 11.09.2014. /آژانس «خاور»/. ${BODY}`), "khovar"],
  ["the desk behind its name", page("", "", `همشهری، گروه سیاسی- ${BODY}`), "hamshahri"],
  ["its name on the first line and in front of the body, below a lead", page("نوآوران", "", `${BODY.replace("نروژی", "کویتی")}\n\nنوآوران: ${BODY}`), "nvavran"],
  ["the text that an agency received, and its end", page("", "انتهای پیام/", `${BODY} در این نامه که ایلنا متن آن را دریافت کرده، از همکاری سخن رفته است.`), "ilna"],
  ["a ministry's full name on its first line", page("وزارت امور خارجه جمهوری اسلامی ایران", ""), "vzart-amvr-kharjh-jmhvry-aslamy-ayran"],
  ["a ministry above the way to the page", page("سازمان انرژی اتمی ایران\nصفحه اصلی / اخبار / سخنگو", ""), "sazman-anrzhy-atmy-ayran"],
  ["a ministry's own report", page("", "", `به گزارش وزارت امور خارجه، ${BODY}`), "vzart-amvr-kharjh"],
  ["an issue's line of a paper that no list holds", page("روزنامه همراهی - سال نهم - شماره ۱۷۴۳", ""), "hmrahy"],
  ["its photographer's picture and its own report", page("", "© Sputnik / Sergey Guneev", `به گزارش اسپوتنیک، ${BODY}`), "sputnik"],
  ["the year of its rights, though no list holds its name", page("", "© 2022 نگاه خزر"), "ngah-khzr"],
  ["the years of its rights", page("", "Copyright © 2015-2022 آوای ارس."), "avay-ars"],
  ["a ministry's full name below languages and the door to a system", page("فارسی | English | العربیة\nنقشه سایت\nورود به سامانه میخک\nوزارت امور خارجه جمهوری اسلامی ایران\nاخبار معاونت دیپلماسی اقتصادی", ""), "vzart-amvr-kharjh-jmhvry-aslamy-ayran"],
  ["an embassy by the state in which it is", page("سفارت جمهوری اسلامی ایران در ژاپن", ""), "sfart-jmhvry-aslamy-ayran-dr-zhapn"],
  ["its letters behind day and clock", page("", "").replace(DATE, "2019-11-03 10:30:40 CRI"), "cri-persian"],
  ["its name with what it is behind the day", page("", "").replace(DATE, `${DATE} | خبرگزاری کردپرس`), "kurdpress"],
  ["the agency between strokes by its full and its short name", page("", "", `دوشنبه، ۴ می ۲۰۲۴ /آژانس ملی اطلاعاتی تاجیکستان «خاور»/. ${BODY}`), "khovar"],
  ["the bureau in a city", page("", "", `ایسنا/دزفول ${BODY}`), "isna"],
  ["the bureau of a region", page("", "", `به گزارش ایسنا منطقه کردستان، ${BODY}`), "isna"],
  ["whoever did not answer it", page(BODY, "", BODY).replace(/$/u, "\n\nسخنگوی وزارت خارجه به پرسش ایران‌اینترنشنال درباره این گزارش‌ها پاسخ نداده است."), "iran-international"],
  ["rights that belong to a name in «خبر»", page("", "تمامی حقوق مادی و معنوی این سایت متعلق به بیستون خبر می‌باشد"), "bystvn-khbr"],
  ["rights that belong to a name which goes on behind a known one", page("", "کلیه حقوق متعلق به پایگاه خبری آفتاب نو است"), "aftab-nv"],
  ["rights for a site without what it is", page("", "تمامی حقوق این سایت برای پایگاه خبری تحلیلی زاگرس محفوظ می باشد"), "zagrs"],
  ["the year of its rights, reserved in English", page("", "Copyright © 2020 Sedaye Miras. All rights reserved"), "sedaye-miras"],
  ["rights reserved, its name behind", page("", "کلیه حقوق مادی و معنوی این وبگاه محفوظ است - سایت خبری پیک نور"), "pyk-nvr"],
  ["rights reserved, its name in front", page("", "طلوع‌نیوز © تمامی حقوق محفوظ است."), "tolonews"],
  ["rights of copying, its name behind", page("", "حق نشر محفوظ است - رادیو همراه"), "radyv-hmrah"],
  ["two lines of its menu", page("", "نظر شما\nدرباره بیستون خبر\nتماس با بیستون خبر"), "bystvn-khbr"],
  ["one line of its menu, where sites alone are called so", page("", "درباره دیدارنیوز"), "dydarnyvz"],
  ["the one newsroom that it names, if by a word of every day", page("", "", `به گزارش شرق، ${BODY}`), "shargh"],
  ["a newsroom beside the agency whose report it used", page("", "", `${BODY} با استفاده از گزارش‌های خبرگزاری فرانسه و رادیو فردا`), "radio-farda"],
  ["a site that quotes an agency", page("", "", `به گزارش تجارت‌نیوز به نقل از ایرنا، ${BODY}`), "tejaratnews"],
  ["whose interview its kicker is", page("گفت‌وگوی اعتماد با سفیر پیشین ایران در اسلو", ""), "etemad"],
  ["the code and the end of an agency's item", page("", "كد خبر: 8409-06231\nانتهاي پيام", `وی در پاسخ به خبرنگار ایسنا گفت: ${BODY}`), "isna"],
  ["the desk of a paper that is called like an agency", page("", "", `سرویس سیاسی جمهوری اسلامی: ${BODY}`), "jomhouri-eslami"],
  ["its name with a full stop", page("euronews.\nجهان", ""), "euronews-persian"],
])("shows whose page it is by %s", (_, source, outlet) => {
  expect(read(source).outlet?.value.id).toBe(outlet);
});

test.each([
  ["a ticker about a centre", page("مرکز آمار نرخ تورم را اعلام کرد\nخبرهای دیگر", "")],
  ["words that are also names", page("", "اطلاعات بیشتر را در کانال ما دنبال کنید")],
  ["a network that somebody speaks to once", page("", "", `${BODY} وی پیش از این به بی‌بی‌سی گفته بود که مذاکره دشوار است.`)],
  ["a ministry above its menu", page("وزارت امور خارجه\nدرباره ما", "")],
  ["words of every list above other headlines", page("آخرین خبر\nنرخ تورم اعلام شد", "")],
  ["a menu above what the site is", page("صفحه نخست\nپایگاه خبری تحلیلی", "")],
  ["a press office", page("", "", `به گزارش روابط عمومی وزارت امور خارجه، ${BODY}`)],
  ["a digest that names whom it quotes", page("", "", `ایسنا/ ${BODY}`)],
  ["an agency's end behind the comments", page("", "نظر شما\nانتهای پیام/", `به گزارش ایلنا، ${BODY}`)],
  ["whom an aggregator copies", page("", "").replace(DATE, `خبرآنلاین - ۳ ساعت پیش`)],
  ["whom an aggregator copies, with a door to the page", page("", "").replace(DATE, `خبرگزاری ایلنا | ۱۹ روز پیش | مشاهده متن کامل`)],
  ["an office of state as a kicker", page("وزارت خارجه آمریکا", "")],
  ["a ministry's report that an agency quotes", page("", "", `به گزارش وزارت امور خارجه، ${BODY} وی به ایسنا گفت که خبر درست است.`)],
  ["another's picture beside an agency's report", page("", "© Reuters / John Smith", `به گزارش ایلنا، ${BODY}`)],
  ["whose a picture is, though no list holds the name", page("", "© فرهاد سپهری")],
  ["an agency without its end", page("", "", `به گزارش ایلنا، ${BODY}`)],
  ["two agencies in front of one agency's end", page("", "انتهای پیام/", `به گزارش ایلنا، ${BODY} وی به ایسنا گفت که خبر درست است. به گزارش مهر، وی رفت.`)],
  ["a newsroom to which somebody spoke on another day", page("", "وی روز دوشنبه به طلوع‌نیوز گفت که این سفر پایان یافته است.")],
  ["whose a picture is, by a label", page("", "").replace(DATE, `${DATE}\nعکس: ایسنا`)],
  ["whose a picture is", page("", "© Reuters")],
  ["a foreign paper's address", page("", "https://www.reuters.com/world")],
  ["an agency that a headline quotes", page("", "").replace(HEADLINE, `ایسنا - ${HEADLINE}`)],
  ["a menu's line about somebody", page("", "درباره مرتضی رحیمی")],
  ["who did not answer a foreign agency", page(BODY, "").replace(/$/u, "\n\nسخنگوی وزارت خارجه به درخواست رویترز برای اظهار نظر پاسخ نداد.")],
  ["a day with a place and no outlet", page("", "", `کارشناس (کابل، ۱۲ عقرب): ${BODY}`)],
  ["the label of news that has just come in", page("", "").replace(DATE, `${DATE}\n\nخبر فوری`)],
  ["a section behind the day", page("", "").replace(DATE, `${DATE} | جهان`)],
  ["a paper in which somebody wrote", page("", "", `حسین رحیمی در کیهان نوشت: ${BODY}`)],
  ["a source that stands below the text", page("", "منبع: اسپوتنیک")],
  ["a talk of two states", page("گفت‌وگوی ایران با همسایگان", "")],
  ["a city in front of the text", page("", "", `کرمانشاه – ${BODY}`)],
  ["two sections on the first line", page("اقتصاد جهان", "")],
  ["a button, though two lines say it", page("چاپ خبر\nارسال خبر", "چاپ خبر")],
  ["a headline about a network", page("سی‌ان‌ان: مذاکرات ادامه دارد", "")],
])("does not take %s for whose page it is", (_, source) => {
  expect(read(source).outlet).toBeNull();
});

test.each([
  ["a press office", `به گزارش مرکز دیپلماسی عمومی و رسانه‌ای وزارت امور خارجه، ${BODY}`, ["مرکز دیپلماسی عمومی و رسانه‌ای وزارت امور خارجه"]],
  ["a president's site", `به گزارش پایگاه اطلاع‌رسانی ریاست جمهوری، ${BODY}`, ["پایگاه اطلاع‌رسانی ریاست جمهوری"]],
  ["an agency by the short name behind one that describes it", `به گزارش خبرگزاری رسمی عربستان (واس)، ${BODY}`, ["واس"]],
  ["an agency by its own name, though a shorter one stands behind", `به گزارش خبرگزاری صدای افغان (آوا)، ${BODY}`, ["آوا"]],
  ["whom a reporter works for", `${BODY} وی به خبرنگار بی‌بی‌سی در دمشق گفته بود که مذاکره دشوار است.`, ["بی‌بی‌سی فارسی"]],
  ["to whom several spoke", `${BODY} همزمان دو دیپلمات به رویترز گفتند که این سفر پایان یافته است.`, ["رویترز"]],
  ["a name of which «خبرگزاری» is a part", `${BODY} خبرگزاری فرانسه می‌نویسد که وی به توکیو می‌رود.`, ["خبرگزاری فرانسه"]],
  ["a paper in straight quotes", `${BODY} وی به روزنامه "بیلد" گفته بود که به توکیو می‌رود.`, ["بیلد"]],
  ["a paper by where it is printed", `${BODY} السپیده (چاپ کویت) هنوز به این سخنان پاسخ نداده است.`, ["السپیده"]],
  ["whom an agency stands beside", `${BODY} نیویورک تایمز و خبرگزاری آسوشیتدپرس از نگرانی دهلی خبر داده‌اند.`, ["نیویورک تایمز", "آسوشیتدپرس"]],
  ["whose words a text takes over", `${BODY} رویترز از قول دیپلماتی در وین این خبر را گذرا دانست.`, ["رویترز"]],
  ["whose news it is by", `بر اساس خبر آژانس باختر، ${BODY}`, ["خبرگزاری باختر"]],
  ["the sources that close a text", `${BODY} بر اساس گزارش آسوشیتدپرس، رویترز و رادیو فردا؛ ف.ر`, ["آسوشیتدپرس", "رویترز", "رادیو فردا"]],
  ["an agency at home that reports", `${BODY} ایرنا نوشته وی پیش از این در دوحه بوده است.`, ["ایرنا"]],
  ["whom an unanswered question came from", `${BODY} وی به پرسش ایران‌اینترنشنال درباره این گزارش پاسخ نداده است.`, ["ایران اینترنشنال"]],
  ["who had the news", `${BODY} این سفر که خبرش را بلومبرگ داد، کوتاه بود.`, ["بلومبرگ"]],
  ["who had the news first", `${BODY} خبر این دیدار را نخست آکسیوس منتشر کرد.`, ["آکسیوس"]],
  ["a foreign network that brought the news", `${BODY} سی‌ان‌ان نخستین بار خبر این دیدار را منتشر کرد.`, ["سی‌ان‌ان"]],
  ["all in a chain", `${BODY} به گزارش رویترز، بلومبرگ و الجزیره، این دیدار خوب بود.`, ["رویترز", "بلومبرگ", "الجزیره"]],
  ["both who are quoted", `${BODY} به نقل از رویترز و فرانس‌پرس، این دیدار خوب بود.`, ["رویترز", "خبرگزاری فرانسه"]],
  ["two papers that report", `${BODY} وال‌استریت ژورنال و نیویورک تایمز گزارش داده‌اند که خوب بود.`, ["وال‌استریت ژورنال", "نیویورک تایمز"]],
  ["whose facts a text uses", `${BODY} با اطلاعات از رویترز و فرانس‌پرس`, ["رویترز", "خبرگزاری فرانسه"]],
  ["a list of sources", `${BODY}\n\nمنابع خبری • رویترز، پاپ`, ["رویترز", "پاپ"]],
  ["the other sources of a page", `${BODY}\n\nمنابع دیگر • رویترز، آسوشیتدپرس`, ["رویترز", "آسوشیتدپرس"]],
  ["a source behind the writer", `${BODY}\n\nنویسنده : مریم رحیمی | منبع خبر : ایسنا`, ["ایسنا"]],
  ["sources that «و» joins", `${BODY}\n\nمنابع: الجزیره و خبرگزاری صدا و سیما`, ["الجزیره", "خبرگزاری صداوسیما"]],
  ["sources between strokes", `${BODY}\n\nمنبع: رویترز / آسوشیتدپرس`, ["رویترز", "آسوشیتدپرس"]],
  ["a source by its address", `${BODY}\n\nمنبع: https://www.mehrnews.com/news/6197051/`, ["مهر"]],
  ["no source by an address that no list holds", `${BODY}\n\nمنبع: https://example.org/news/6197051/`, []],
  ["a source without the desk behind it", `${BODY}\n\nمنبع: خبرگزاری فارس - گروه بین الملل`, ["فارس"]],
  ["whom somebody answered", `${BODY} دفتر او در پاسخ به ایران اینترنشنال این سفر را رد کرد.`, ["ایران اینترنشنال"]],
  ["to whom somebody gave an interview", `${BODY} وی که با پرس تی وی مصاحبه می‌کرد از این سفر خبر داد.`, ["پرس‌تی‌وی"]],
  ["whose name in brackets closes the text", `${BODY} دو طرف خرسند بودند. (دویچه وله)`, ["دویچه وله"]],
  ["several agencies", `${BODY} با استفاده از گزارش‌های خبرگزاری‌های ایسنا و رویترز`, ["ایسنا", "رویترز"]],
])("credits %s", (_, body, names) => {
  expect(read(page("", "", body)).credits.map(({ value }) => value.name)).toEqual(names);
});

test("a line that leads through a site is furniture, and a headline ends before the site's name", () => {
  const { blocks, headline, source } = read(page("فرارو / سیاست / سیاست خارجی", "درباره فرارو").replace(HEADLINE, `فرارو | ${HEADLINE} - فرارو | Fararu`));
  const furniture = blocks.filter(({ kind }) => kind === "furniture").map(({ from, to }) => source.slice(from, to).trim());
  expect([furniture, headline && source.slice(headline.from, headline.to)]).toEqual([["فرارو / سیاست / سیاست خارجی", "درباره فرارو"], HEADLINE]);
});

test("what only the furniture says is no credit of the item", () => {
  const { outlet, credits } = read(page("صفحه نخست\nعصرایران دو\nفیلم", "", `به گزارش مهر، ${BODY}`));
  expect([outlet?.value.id, credits.map(({ value }) => value.id)]).toEqual(["asriran", ["mehr"]]);
});

test.each([
  ["روزنامه اعتماد", "به گزارش اینترفاکس، ", ["etemad", "interfax"]],
  ["روزنامه اعتماد", "به گزارش مهر، ", ["mehr"]],
  ["جوان آنلاین", "", ["javan"]],
  ["پایگاه خبری ندای بیستون", "", ["nday-bystvn"]],
  ["وزارت امور خارجه جمهوری اسلامی ایران", "", []],
])("a masthead credits a paper or site where it names no other newsroom at home: «%s», «%s»", (above, front, credited) => {
  expect(read(page(above, "", `${front}${BODY}`)).credits.map(({ value }) => value.id)).toEqual(credited);
});

test("credits a paper that the text names in quotes, whether or not it is known", () => {
  const { credits } = read(page("", "", `${BODY} روزنامه ژاپنی «شینانو» نوشت که وی به توکیو می‌رود.`));
  expect(credits.map(({ role, value }) => [role, value.name])).toEqual([["source", "شینانو"]]);
});

test("credits whom the text quotes with «به نوشته»", () => {
  const { credits } = read(page("", "", `${BODY} به نوشته آناتولی، وی از آنکارا به دوحه رفت.`));
  expect(credits.map(({ role, value }) => [role, value.id])).toContainEqual(["source", "anadolu"]);
});

test.each([
  ["formed like a site's", page("", "").replace(HEADLINE, `${HEADLINE} | خاوران پرس`)],
  ["that the masthead says too", page("رصد شرق", "").replace(HEADLINE, `${HEADLINE} - رصد شرق`)],
  ["that the page's own report says too", page("", "", `به گزارش خبرنگار سیاسی آوای ارس، ${BODY}`).replace(HEADLINE, `${HEADLINE} – آوای ارس`)],
  ["of a byline, not of the headline", page("", "").replace(DATE, `${DATE}\nنگارش از جهان‌بین نیوز`)],
])("leaves a headline without a name that no list holds: one %s", (_, source) => {
  const { headline } = read(source);
  expect(headline && source.slice(headline.from, headline.to)).toBe(HEADLINE);
});
