import type { PersonRow } from "./person-row.ts";

const FM = { role: "foreign-minister", of: "iran" } as const;
const DEPUTY = { role: "deputy-foreign-minister", of: "iran" } as const;
const SPOKESMAN = { role: "foreign-ministry-spokesman", of: "iran" } as const;
const PRESIDENT = { role: "president", of: "iran" } as const;
const SECRETARY = { role: "security-secretary", of: "iran", title: "دبیر شورای عالی امنیت ملی ایران" } as const;
const SPEAKER = { role: "speaker", of: "iran", title: "رئیس مجلس شورای اسلامی" } as const;
const ATOMIC = { role: "head", of: "aeoi", title: "رئیس سازمان انرژی اتمی ایران" } as const;
const DEFENCE = { role: "defence-minister", of: "iran" } as const;
const FIRST_DEPUTY = { role: "vice-president", of: "iran", title: "معاون اول رئیس‌جمهور ایران" } as const;
const GOVERNMENT = { role: "government-spokesman", of: "iran", title: "سخنگوی دولت ایران" } as const;
const AT_UN = { role: "un-representative", of: "iran", title: "سفیر و نماینده دائم ایران در سازمان ملل" } as const;

/** Iran's foreign ministers and spokesmen since 1390, their deputies, presidents, and those the news names beside them. */
export const PEOPLE_OF_IRAN: readonly PersonRow[] = [
  // Leader and presidents.
  { id: "khamenei", name: "سید علی خامنه‌ای", english: "Ali Khamenei", variants: ["علی خامنه‌ای", "آیت‌الله خامنه‌ای", "آیت‌الله سید علی خامنه‌ای", "آیت‌الله العظمی خامنه‌ای"], alone: ["خامنه‌ای"], offices: [{ role: "head-of-state", of: "iran", title: "رهبر جمهوری اسلامی ایران", from: "1989-06-04", to: null }, { ...PRESIDENT, from: "1981-10-13", to: "1989-08-02", narrowed: "last" }] },
  { id: "rafsanjani", name: "اکبر هاشمی رفسنجانی", english: "Akbar Hashemi Rafsanjani", variants: ["هاشمی رفسنجانی", "علی‌اکبر هاشمی رفسنجانی"], short: ["رفسنجانی", "هاشمی"], offices: [{ ...PRESIDENT, from: "1989-08-16", to: "1997-08-02" }, { role: "head", of: "expediency-council", title: "رئیس مجمع تشخیص مصلحت نظام", from: "1989-08-16", to: "2017-01-08", narrowed: "first" }] },
  { id: "khatami", name: "سید محمد خاتمی", english: "Mohammad Khatami", variants: ["محمد خاتمی"], short: ["خاتمی"], offices: [{ ...PRESIDENT, from: "1997-08-03", to: "2005-08-02" }] },
  { id: "ahmadinejad", name: "محمود احمدی‌نژاد", english: "Mahmoud Ahmadinejad", alone: ["احمدی‌نژاد"], offices: [{ ...PRESIDENT, from: "2005-08-03", to: "2013-08-03" }] },
  { id: "rouhani", name: "حسن روحانی", english: "Hassan Rouhani", word: ["روحانی"], offices: [{ ...PRESIDENT, from: "2013-08-03", to: "2021-08-03" }, { ...SECRETARY, from: "1989-10-14", to: "2005-08-15" }] },
  { id: "raisi", name: "سید ابراهیم رئیسی", english: "Ebrahim Raisi", variants: ["ابراهیم رئیسی", "آیت‌الله رئیسی", "آیت‌الله سید ابراهیم رئیسی", "شهید رئیسی"], short: ["رئیسی"], offices: [{ ...PRESIDENT, from: "2021-08-03", to: "2024-05-19" }] },
  { id: "mokhber", name: "محمد مخبر", english: "Mohammad Mokhber", word: ["مخبر"], offices: [{ ...FIRST_DEPUTY, from: "2021-08-08", to: "2024-07-27", narrowed: "last" }, { ...PRESIDENT, title: "سرپرست ریاست‌جمهوری ایران", acting: true, from: "2024-05-20", to: "2024-07-28", remark: "با پیام تسلیت رهبری در ۳۱ اردیبهشت ۱۴۰۳ عهده‌دار این سمت شد." }] },
  { id: "pezeshkian", name: "مسعود پزشکیان", english: "Masoud Pezeshkian", alone: ["پزشکیان"], offices: [{ ...PRESIDENT, from: "2024-07-28", to: null }] },

  // Foreign ministers.
  { id: "velayati", name: "علی‌اکبر ولایتی", english: "Ali Akbar Velayati", short: ["ولایتی"], offices: [{ ...FM, from: "1981-12-15", to: "1997-08-20" }] },
  { id: "kharrazi", name: "سید کمال خرازی", english: "Kamal Kharazi", variants: ["کمال خرازی"], short: ["خرازی"], offices: [{ ...FM, from: "1997-08-20", to: "2005-08-24" }] },
  { id: "mottaki", name: "منوچهر متکی", english: "Manouchehr Mottaki", word: ["متکی"], offices: [{ ...FM, from: "2005-08-24", to: "2010-12-13" }] },
  { id: "salehi", name: "علی‌اکبر صالحی", english: "Ali Akbar Salehi", short: ["صالحی"], offices: [{ ...FM, acting: true, title: "سرپرست وزارت امور خارجه ایران", from: "2010-12-13", to: "2011-01-29" }, { ...FM, from: "2011-01-30", to: "2013-08-15" }, { ...ATOMIC, from: "2013-08-16", to: "2021-08-29" }] },
  { id: "zarif", name: "محمدجواد ظریف", english: "Mohammad Javad Zarif", variants: ["جواد ظریف"], word: ["ظریف"], offices: [{ ...FM, from: "2013-08-15", to: "2021-08-25" }] },
  { id: "amirabdollahian", name: "حسین امیرعبداللهیان", english: "Hossein Amir-Abdollahian", variants: ["حسین امیرعبدالهیان", "حسین عبداللهیان"], alone: ["امیرعبداللهیان", "امیرعبدالهیان", "عبداللهیان"], offices: [{ ...FM, from: "2021-08-25", to: "2024-05-19" }, { ...DEPUTY, title: "معاون عربی و آفریقای وزارت امور خارجه ایران", from: "2011-06-30", to: "2016-06-18", narrowed: "both" }] },
  { id: "bagheri", name: "علی باقری", english: "Ali Bagheri Kani", variants: ["علی باقری کنی"], alone: ["باقری کنی"], short: ["باقری"], offices: [{ ...FM, acting: true, title: "سرپرست وزارت امور خارجه ایران", from: "2024-05-20", to: "2024-08-21" }, { ...DEPUTY, title: "معاون سیاسی وزارت امور خارجه ایران", from: "2021-09-15", to: "2024-08-21", narrowed: "first" }] },
  { id: "araghchi", name: "عباس عراقچی", english: "Abbas Araghchi", variants: ["سید عباس عراقچی"], alone: ["عراقچی"], offices: [{ ...FM, from: "2024-08-21", to: null }, { ...DEPUTY, title: "معاون وزیر امور خارجه ایران", from: "2013-09-01", to: "2021-09-13", narrowed: "both" }, { ...SPOKESMAN, from: "2013-05-12", to: "2013-08-27", narrowed: "last", remark: "با استعفای رامین مهمان‌پرست در ۲۱ اردیبهشت ۱۳۹۲ به این سمت رسید." }] },

  // Spokesmen of the foreign ministry.
  { id: "ghashghavi", name: "حسن قشقاوی", english: "Hassan Ghashghavi", short: ["قشقاوی"], offices: [{ ...SPOKESMAN, from: "2008-09-01", to: "2009-09-30", narrowed: "both", remark: "در اکتبر ۲۰۰۹ برای معاونت از این سمت رفت." }] },
  { id: "mehmanparast", name: "رامین مهمان‌پرست", english: "Ramin Mehmanparast", alone: ["مهمان‌پرست"], offices: [{ ...SPOKESMAN, from: "2010-12-14", to: "2013-05-11", remark: "از زمان منوچهر متکی این سمت را داشت؛ در ۲۳ آذر ۱۳۸۹ بی‌تردید در آن بود، چون همان روز نشست خبری هفتگی‌اش را برگزار کرد. برای نامزدی ریاست‌جمهوری استعفا داد." }] },
  { id: "afkham", name: "مرضیه افخم", english: "Marzieh Afkham", word: ["افخم"], offices: [{ ...SPOKESMAN, from: "2013-09-01", to: "2015-11-07", narrowed: "both" }] },
  { id: "jaberi-ansari", name: "حسین جابری انصاری", english: "Hossein Jaberi Ansari", alone: ["جابری انصاری"], offices: [{ ...SPOKESMAN, from: "2015-11-15", to: "2016-06-20", narrowed: "both" }, { ...DEPUTY, title: "معاون عربی و آفریقای وزارت امور خارجه ایران", from: "2016-07-01", to: "2019-06-30", narrowed: "both" }] },
  { id: "ghasemi", name: "بهرام قاسمی", english: "Bahram Ghasemi", short: ["قاسمی"], offices: [{ ...SPOKESMAN, from: "2016-07-01", to: "2019-03-31", narrowed: "both" }, { role: "ambassador", of: "iran", at: "france", from: "2019-09-01", to: "2022-05-31", narrowed: "both" }] },
  { id: "abbas-mousavi", name: "سید عباس موسوی", english: "Abbas Mousavi", variants: ["عباس موسوی"], short: ["موسوی"], offices: [{ ...SPOKESMAN, from: "2019-04-15", to: "2020-08-15", narrowed: "first", remark: "جانشینش در ۲۶ مرداد ۱۳۹۹ معرفی شد." }, { role: "ambassador", of: "iran", at: "azerbaijan", from: "2020-11-15", to: "2023-06-30", narrowed: "both" }] },
  { id: "khatibzadeh", name: "سعید خطیب‌زاده", english: "Saeed Khatibzadeh", alone: ["خطیب‌زاده"], offices: [{ ...SPOKESMAN, from: "2020-08-16", to: "2022-06-27", remark: "در ۲۶ مرداد ۱۳۹۹ معرفی شد و آخرین نشست خبری‌اش در ۶ تیر ۱۴۰۱ بود." }] },
  { id: "kanaani", name: "ناصر کنعانی", english: "Nasser Kanaani", short: ["کنعانی"], offices: [{ ...SPOKESMAN, from: "2022-06-28", to: "2024-09-30", narrowed: "last", remark: "انتصابش در ۶ تیر ۱۴۰۱ اعلام شد." }, { role: "interests-section-head", of: "iran", at: "egypt", from: "2019-01-01", to: "2022-05-31", narrowed: "both" }] },
  { id: "baghaei", name: "اسماعیل بقایی", english: "Esmail Baghaei", variants: ["اسماعیل بقائی هامانه"], short: ["بقایی"], offices: [{ ...SPOKESMAN, from: "2024-10-21", to: null, narrowed: "first" }] },

  // Deputies, envoys and others of the ministry.
  { id: "takht-ravanchi", name: "مجید تخت‌روانچی", english: "Majid Takht-Ravanchi", alone: ["تخت‌روانچی"], offices: [{ ...DEPUTY, title: "معاون سیاسی وزارت امور خارجه ایران", from: "2024-09-30", to: null, narrowed: "first" }, { ...AT_UN, from: "2019-05-01", to: "2022-08-01", narrowed: "both" }] },
  { id: "gharibabadi", name: "کاظم غریب‌آبادی", english: "Kazem Gharibabadi", alone: ["غریب‌آبادی"], offices: [{ ...DEPUTY, title: "معاون حقوقی و بین‌المللی وزارت امور خارجه ایران", from: "2024-10-01", to: null, narrowed: "first" }, { role: "ambassador", of: "iran", at: "iaea", title: "نماینده دائم ایران در آژانس بین‌المللی انرژی اتمی", from: "2018-11-01", to: "2021-08-31", narrowed: "both" }] },
  { id: "khaji", name: "علی‌اصغر خاجی", english: "Ali Asghar Khaji", short: ["خاجی"], offices: [{ role: "ambassador", of: "iran", at: "china", from: "2015-01-01", to: "2018-06-30", narrowed: "both", article: "List of ambassadors of Iran to China" }] },
  { id: "sarmadi", name: "مرتضی سرمدی", english: "Morteza Sarmadi", short: ["سرمدی"] },
  { id: "khoshroo", name: "غلامعلی خوشرو", english: "Gholamali Khoshroo", word: ["خوشرو"], offices: [{ ...AT_UN, from: "2015-03-01", to: "2019-03-31", narrowed: "both" }] },
  { id: "iravani", name: "امیرسعید ایروانی", english: "Amir Saeid Iravani", variants: ["سعید ایروانی"], short: ["ایروانی"], offices: [{ ...AT_UN, from: "2022-10-01", to: null, narrowed: "first" }] },
  { id: "kamalvandi", name: "بهروز کمالوندی", english: "Behrouz Kamalvandi", alone: ["کمالوندی"] },
  { id: "eslami", name: "محمد اسلامی", english: "Mohammad Eslami", word: ["اسلامی"], offices: [{ ...ATOMIC, from: "2021-08-29", to: null }] },

  // Security, parliament, forces.
  { id: "jalili", name: "سعید جلیلی", english: "Saeed Jalili", short: ["جلیلی"], offices: [{ ...SECRETARY, from: "2007-10-20", to: "2013-09-09" }] },
  { id: "shamkhani", name: "علی شمخانی", english: "Ali Shamkhani", alone: ["شمخانی"], offices: [{ ...SECRETARY, from: "2013-09-10", to: "2023-05-21" }] },
  { id: "ahmadian", name: "علی‌اکبر احمدیان", english: "Ali Akbar Ahmadian", short: ["احمدیان"], offices: [{ ...SECRETARY, from: "2023-05-22", to: "2025-08-04" }] },
  { id: "ali-larijani", name: "علی لاریجانی", english: "Ali Larijani", short: ["لاریجانی"], offices: [{ ...SPEAKER, from: "2008-06-12", to: "2020-05-26", narrowed: "first" }, { ...SECRETARY, from: "2005-08-15", to: "2007-10-19" }, { ...SECRETARY, from: "2025-08-06", to: null, narrowed: "first" }] },
  { id: "ghalibaf", name: "محمدباقر قالیباف", english: "Mohammad Bagher Ghalibaf", alone: ["قالیباف"], offices: [{ ...SPEAKER, from: "2020-05-28", to: null }] },
  { id: "soleimani", name: "قاسم سلیمانی", english: "Qasem Soleimani", variants: ["حاج قاسم سلیمانی", "حاج قاسم"], short: ["سلیمانی"], offices: [{ role: "commander", of: "quds-force", from: "1998-12-31", to: "2020-01-03", narrowed: "first" }] },
  { id: "ghaani", name: "اسماعیل قاآنی", english: "Esmail Qaani", alone: ["قاآنی"], offices: [{ role: "commander", of: "quds-force", from: "2020-01-03", to: null }] },
  { id: "salami", name: "حسین سلامی", english: "Hossein Salami", short: ["سلامی"], offices: [{ role: "commander", of: "irgc", from: "2019-04-21", to: "2025-06-13" }] },
  { id: "mohammad-ali-jafari", name: "محمدعلی جعفری", english: "Mohammad Ali Jafari", short: ["جعفری"], offices: [{ role: "commander", of: "irgc", from: "2007-09-01", to: "2019-04-20" }] },
  { id: "pakpour", name: "محمد پاکپور", english: "Mohammad Pakpour", alone: ["پاکپور"], offices: [{ role: "commander", of: "irgc", from: "2025-06-13", to: null }] },
  { id: "mohammad-bagheri", name: "محمد باقری", english: "Mohammad Bagheri", variants: ["محمدحسین باقری"], short: ["باقری"], offices: [{ role: "head", of: "iran-armed-forces-staff", title: "رئیس ستاد کل نیروهای مسلح ایران", from: "2016-06-28", to: "2025-06-13" }] },
  { id: "vahidi", name: "احمد وحیدی", english: "Ahmad Vahidi", short: ["وحیدی"], offices: [{ ...DEFENCE, from: "2009-09-03", to: "2013-08-14", narrowed: "last" }] },
  { id: "dehghan", name: "حسین دهقان", english: "Hossein Dehghan", word: ["دهقان"], offices: [{ ...DEFENCE, from: "2013-08-16", to: "2017-08-19", narrowed: "both" }] },
  { id: "hatami", name: "امیر حاتمی", english: "Amir Hatami", short: ["حاتمی"], offices: [{ ...DEFENCE, from: "2017-08-21", to: "2021-08-24", narrowed: "both" }] },
  { id: "ashtiani", name: "محمدرضا قرایی آشتیانی", english: "Mohammad-Reza Gharaei Ashtiani", variants: ["محمدرضا آشتیانی"], short: ["آشتیانی"], offices: [{ ...DEFENCE, from: "2021-08-26", to: "2024-08-20", narrowed: "both" }] },
  { id: "nasirzadeh", name: "عزیز نصیرزاده", english: "Aziz Nasirzadeh", alone: ["نصیرزاده"], offices: [{ ...DEFENCE, from: "2024-08-22", to: null, narrowed: "first" }] },
  { id: "jahangiri", name: "اسحاق جهانگیری", english: "Eshaq Jahangiri", short: ["جهانگیری"], offices: [{ ...FIRST_DEPUTY, from: "2013-08-05", to: "2021-08-02", narrowed: "both" }] },
  { id: "aref", name: "محمدرضا عارف", english: "Mohammad Reza Aref", word: ["عارف"], offices: [{ ...FIRST_DEPUTY, from: "2024-07-28", to: null }] },
  { id: "mohammad-reza-rahimi", name: "محمدرضا رحیمی", english: "Mohammad Reza Rahimi", short: ["رحیمی"], offices: [{ ...FIRST_DEPUTY, from: "2009-09-13", to: "2013-08-02", narrowed: "last" }] },
  { id: "nobakht", name: "محمدباقر نوبخت", english: "Mohammad Bagher Nobakht", alone: ["نوبخت"], offices: [{ ...GOVERNMENT, from: "2013-08-31", to: "2018-07-31", narrowed: "both" }] },
  { id: "ali-rabiei", name: "علی ربیعی", english: "Ali Rabiei", short: ["ربیعی"], offices: [{ ...GOVERNMENT, from: "2019-06-01", to: "2021-07-31", narrowed: "both" }] },
  { id: "bahadori-jahromi", name: "علی بهادری جهرمی", english: "Ali Bahadori Jahromi", alone: ["بهادری جهرمی"], offices: [{ ...GOVERNMENT, from: "2021-09-30", to: "2024-07-27", narrowed: "both" }] },
  { id: "mohajerani", name: "فاطمه مهاجرانی", english: "Fatemeh Mohajerani", short: ["مهاجرانی"], offices: [{ ...GOVERNMENT, from: "2024-09-01", to: null, narrowed: "first" }] },
  { id: "mohammad-khazaee", name: "محمد خزاعی", english: "Mohammad Khazaee", short: ["خزاعی"], offices: [{ ...AT_UN, from: "2007-08-01", to: "2014-02-28", narrowed: "both" }] },
  { id: "abdolrahim-mousavi", name: "سید عبدالرحیم موسوی", english: "Abdolrahim Mousavi", variants: ["عبدالرحیم موسوی"], short: ["موسوی"], offices: [{ role: "commander", of: "iran-army", from: "2017-08-21", to: "2025-06-12" }, { role: "head", of: "iran-armed-forces-staff", title: "رئیس ستاد کل نیروهای مسلح ایران", from: "2025-06-13", to: null }] },
  { id: "firouzabadi", name: "سید حسن فیروزآبادی", english: "Hassan Firouzabadi", variants: ["حسن فیروزآبادی"], alone: ["فیروزآبادی"], offices: [{ role: "head", of: "iran-armed-forces-staff", title: "رئیس ستاد کل نیروهای مسلح ایران", from: "1989-12-31", to: "2016-06-27", narrowed: "first" }] },
  { id: "hajizadeh", name: "امیرعلی حاجی‌زاده", english: "Amir Ali Hajizadeh", short: ["حاجی‌زاده"], offices: [{ role: "commander", of: "irgc-aerospace", from: "2009-10-04", to: "2025-06-12" }] },
  { id: "mir-hossein-mousavi", name: "میرحسین موسوی", english: "Mir-Hossein Mousavi", short: ["موسوی"], offices: [{ role: "prime-minister", of: "iran", from: "1981-10-31", to: "1989-08-02", narrowed: "last" }] },
  { id: "falahatpisheh", name: "حشمت‌الله فلاحت‌پیشه", english: "Heshmatollah Falahatpisheh", alone: ["فلاحت‌پیشه"] },
  { id: "boroujerdi", name: "علاءالدین بروجردی", english: "Alaeddin Boroujerdi", short: ["بروجردی"] },
  { id: "bahadur-aminian", name: "بهادر امینیان", english: "Bahador Aminian", short: ["امینیان"], offices: [{ role: "ambassador", of: "iran", at: "afghanistan", from: "2020-11-01", to: "2022-09-30", narrowed: "both", article: "Embassy of Iran, Kabul" }] },
  { id: "kazemi-qomi", name: "حسن کاظمی قمی", english: "Hassan Kazemi Qomi", alone: ["کاظمی قمی"], offices: [{ role: "ambassador", of: "iran", at: "iraq", from: "2006-06-01", to: "2010-06-30", narrowed: "both", article: "List of ambassadors of Iran to Iraq" }, { role: "ambassador", of: "iran", at: "afghanistan", from: "2023-02-01", to: "2024-10-31", narrowed: "both", article: "Embassy of Iran, Kabul" }, { role: "special-envoy", of: "iran", at: "afghanistan", from: "2021-12-01", to: "2024-07-31", narrowed: "both" }] },
  { id: "vaezi", name: "محمود واعظی", english: "Mahmoud Vaezi", short: ["واعظی"] },
  { id: "baharvand", name: "محسن بهاروند", english: "Mohsen Baharvand", alone: ["بهاروند"], offices: [{ role: "ambassador", of: "iran", at: "united-kingdom", from: "2021-09-15", to: "2022-06-30", narrowed: "both", article: "List of ambassadors of Iran to the United Kingdom" }] },
  { id: "baeidinejad", name: "حمید بعیدی‌نژاد", english: "Hamid Baeidinejad", alone: ["بعیدی‌نژاد"], offices: [{ role: "ambassador", of: "iran", at: "united-kingdom", from: "2016-10-01", to: "2021-05-31", narrowed: "both", article: "List of ambassadors of Iran to the United Kingdom" }] },
  { id: "javad-larijani", name: "محمدجواد لاریجانی", english: "Mohammad-Javad Larijani", variants: ["جواد لاریجانی"], short: ["لاریجانی"] },
  { id: "mohsen-rezaei", name: "محسن رضایی", english: "Mohsen Rezaee", short: ["رضایی"] },
  { id: "fakhrizadeh", name: "محسن فخری‌زاده", english: "Mohsen Fakhrizadeh", alone: ["فخری‌زاده"] },
  { id: "shariatmadari", name: "حسین شریعتمداری", english: "Hossein Shariatmadari", short: ["شریعتمداری"] },
  { id: "abbas-maleki", name: "عباس ملکی", english: "Abbas Maleki", short: ["ملکی"] },
];
