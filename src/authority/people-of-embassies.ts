import type { OfficeRow, PersonRow } from "./person-row.ts";

/** An ambassador's term: the days on which he surely held it, and the article that lists him. */
function ambassador(of: string, at: string, from: string, to: string, article?: string): OfficeRow {
  return { role: "ambassador", of, at, from, to, narrowed: "both", ...(article === undefined ? {} : { article }) };
}

const TO_RUSSIA = "List of ambassadors of Iran to Russia";
const TO_IRAQ = "List of ambassadors of Iran to Iraq";
const TO_IRAN_FROM_BRITAIN = "List of ambassadors of the United Kingdom to Iran";
const TO_IRAN_FROM_RUSSIA = "List of ambassadors of Russia to Iran";
const TO_IRAN_FROM_FRANCE = "List of ambassadors of France to Iran";

/**
 * Ambassadors of Iran, ambassadors in Tehran, and envoys, of whom the news of 2010–2025 speaks by their office alone.
 * Who has an office at home, or stands in the news for another reason, has a row in the other tables.
 */
export const PEOPLE_OF_EMBASSIES: readonly PersonRow[] = [
  // Iran's.
  { id: "mehdi-sanaei", name: "مهدی سنایی", english: "Mehdi Sanaei", short: ["سنایی"], offices: [ambassador("iran", "russia", "2014-01-15", "2019-08-31", TO_RUSSIA)] },
  { id: "kazem-jalali", name: "کاظم جلالی", english: "Kazem Jalali", short: ["جلالی"], offices: [ambassador("iran", "russia", "2020-03-01", "2025-06-30", TO_RUSSIA)] },
  { id: "danaeifar", name: "حسن دانایی‌فر", english: "Hassan Danaeifar", short: ["دانایی‌فر"], offices: [ambassador("iran", "iraq", "2010-09-01", "2016-12-31", TO_IRAQ)] },
  { id: "masjedi", name: "ایرج مسجدی", english: "Iraj Masjedi", short: ["مسجدی"], offices: [ambassador("iran", "iraq", "2017-05-01", "2022-03-31", TO_IRAQ)] },
  { id: "al-e-sadegh", name: "محمدکاظم آل‌صادق", english: "Mohammad Kazem Al-Sadegh", short: ["آل‌صادق"], offices: [ambassador("iran", "iraq", "2022-06-01", "2025-06-30", TO_IRAQ)] },
  { id: "roknabadi", name: "غضنفر رکن‌آبادی", english: "Ghazanfar Roknabadi", short: ["رکن‌آبادی"], offices: [ambassador("iran", "lebanon", "2010-09-01", "2014-03-31")] },
  { id: "fathali", name: "محمد فتحعلی", english: "Mohammad Fathali", short: ["فتحعلی"], offices: [ambassador("iran", "lebanon", "2014-08-01", "2018-05-31", "Embassy of Iran, Beirut")] },
  { id: "firouznia", name: "محمدجلال فیروزنیا", english: "Mohammad Jalal Firouznia", variants: ["جلال فیروزنیا"], short: ["فیروزنیا"], offices: [ambassador("iran", "lebanon", "2018-11-01", "2022-04-30", "Embassy of Iran, Beirut")] },
  { id: "amani", name: "مجتبی امانی", english: "Mojtaba Amani", short: ["امانی"], offices: [{ role: "interests-section-head", of: "iran", at: "egypt", from: "2011-03-01", to: "2013-06-30", narrowed: "both" }, ambassador("iran", "lebanon", "2022-10-01", "2025-06-30")] },
  { id: "raouf-sheibani", name: "محمدرضا رئوف شیبانی", english: "Mohammad Reza Raouf Sheibani", variants: ["محمدرضا شیبانی"], short: ["شیبانی"], offices: [ambassador("iran", "syria", "2012-01-01", "2016-05-31", "Embassy of Iran, Damascus")] },
  { id: "torkabadi", name: "جواد ترک‌آبادی", english: "Javad Torkabadi", short: ["ترک‌آبادی"], offices: [ambassador("iran", "syria", "2017-01-01", "2020-06-30", "Embassy of Iran, Damascus")] },
  { id: "mehdi-sobhani", name: "مهدی سبحانی", english: "Mehdi Sobhani", short: ["سبحانی"], offices: [ambassador("iran", "syria", "2021-01-15", "2022-10-31", "Embassy of Iran, Damascus"), ambassador("iran", "armenia", "2023-04-01", "2025-03-31", "Armenia–Iran relations")] },
  { id: "hossein-akbari", name: "حسین اکبری", english: "Hossein Akbari", short: ["اکبری"], offices: [ambassador("iran", "syria", "2023-06-01", "2024-11-30", "Embassy of Iran, Damascus")] },
  { id: "bikdeli", name: "علیرضا بیکدلی", english: "Alireza Bikdeli", short: ["بیکدلی"], offices: [ambassador("iran", "turkey", "2013-01-01", "2015-12-31", "Embassy of Iran, Ankara")] },
  { id: "taherian-fard", name: "محمدابراهیم طاهریان‌فرد", english: "Mohammad Ebrahim Taherian Fard", variants: ["محمدابراهیم طاهریان", "ابراهیم طاهریان‌فرد"], short: ["طاهریان"], offices: [ambassador("iran", "turkey", "2016-07-01", "2019-06-30", "Embassy of Iran, Ankara"), { role: "special-envoy", of: "iran", at: "afghanistan", title: "نماینده ویژه ایران در امور افغانستان", from: "2020-02-01", to: "2021-07-31", narrowed: "both" }] },
  { id: "farazmand", name: "محمد فرازمند", english: "Mohammad Farazmand", short: ["فرازمند"], offices: [ambassador("iran", "turkey", "2020-03-01", "2022-12-31", "Embassy of Iran, Ankara")] },
  { id: "mohammad-reza-bahrami", name: "محمدرضا بهرامی", english: "Mohammad Reza Bahrami", short: ["بهرامی"], offices: [ambassador("iran", "afghanistan", "2015-01-01", "2019-12-31", "Embassy of Iran, Kabul")] },
  { id: "enayati", name: "علیرضا عنایتی", english: "Alireza Enayati", short: ["عنایتی"], offices: [ambassador("iran", "kuwait", "2014-09-01", "2019-06-30"), { role: "ambassador", of: "iran", at: "saudi-arabia", from: "2023-09-05", to: "2025-06-30", narrowed: "last", remark: "در ۱۴ شهریور ۱۴۰۲ وارد ریاض شد." }] },
  { id: "najafi-khoshroodi", name: "علی نجفی خوشرودی", english: "Ali Najafi Khoshroodi", short: ["نجفی"], offices: [ambassador("iran", "oman", "2021-10-01", "2024-05-31", "Iran–Oman relations")] },
  { id: "honardoost", name: "مهدی هنردوست", english: "Mehdi Honardoost", short: ["هنردوست"], offices: [ambassador("iran", "pakistan", "2015-12-01", "2019-08-31", "Embassy of Iran, Islamabad")] },
  { id: "amiri-moghadam", name: "رضا امیری‌مقدم", english: "Reza Amiri Moghadam", short: ["امیری‌مقدم"], offices: [ambassador("iran", "pakistan", "2023-08-15", "2025-06-30", "Embassy of Iran, Islamabad")] },
  { id: "irloo", name: "حسن ایرلو", english: "Hassan Irloo", short: ["ایرلو"], offices: [{ role: "ambassador", of: "iran", at: "yemen", from: "2020-10-18", to: "2021-12-17", remark: "در ۲۶ مهر ۱۳۹۹ وارد صنعا شد و در ۲۷ آذر ۱۴۰۰ با هواپیما از آنجا خارج شد." }] },
  { id: "soltanieh", name: "علی‌اصغر سلطانیه", english: "Ali Asghar Soltanieh", short: ["سلطانیه"], offices: [{ ...ambassador("iran", "iaea", "2006-07-01", "2013-07-31"), title: "نماینده دائم ایران در آژانس بین‌المللی انرژی اتمی" }] },
  { id: "reza-najafi", name: "رضا نجفی", english: "Reza Najafi", short: ["نجفی"], offices: [{ ...ambassador("iran", "iaea", "2013-10-01", "2018-06-30", "Iran and the International Atomic Energy Agency"), title: "نماینده دائم ایران در آژانس بین‌المللی انرژی اتمی" }] },

  // In Tehran.
  { id: "dzhagaryan", name: "لوان جاگاریان", english: "Levan Dzhagaryan", variants: ["لوان جاگاریانس"], short: ["جاگاریان"], offices: [ambassador("russia", "iran", "2011-10-01", "2022-07-31", TO_IRAN_FROM_RUSSIA)] },
  { id: "dedov", name: "الکسی ددوف", english: "Alexey Dedov", short: ["ددوف"], offices: [ambassador("russia", "iran", "2022-11-01", "2025-06-30", TO_IRAN_FROM_RUSSIA)] },
  { id: "chilcott", name: "دومینیک چیلکات", english: "Dominick Chilcott", short: ["چیلکات"], offices: [{ ...ambassador("united-kingdom", "iran", "2011-10-31", "2011-11-28", TO_IRAN_FROM_BRITAIN), narrowed: "first", remark: "سفارت پس از ۸ آذر ۱۳۹۰ بسته شد." }] },
  { id: "hopton", name: "نیکلاس هاپتون", english: "Nicholas Hopton", variants: ["نیکولاس هاپتون"], short: ["هاپتون"], offices: [{ ...ambassador("united-kingdom", "iran", "2016-09-05", "2018-03-15", TO_IRAN_FROM_BRITAIN), narrowed: "last", remark: "از ۱۵ شهریور ۱۳۹۵ سفیر بود." }] },
  { id: "macaire", name: "راب مک‌ایر", english: "Rob Macaire", variants: ["راب مکر", "رابرت مک‌ایر"], short: ["مک‌ایر"], offices: [ambassador("united-kingdom", "iran", "2018-06-01", "2021-07-15", TO_IRAN_FROM_BRITAIN)] },
  { id: "shercliff", name: "سایمون شرکلیف", english: "Simon Shercliff", short: ["شرکلیف"], offices: [ambassador("united-kingdom", "iran", "2021-09-15", "2024-05-31", TO_IRAN_FROM_BRITAIN)] },
  { id: "hugo-shorter", name: "هوگو شورتر", english: "Hugo Shorter", short: ["شورتر"], offices: [ambassador("united-kingdom", "iran", "2024-09-15", "2025-06-30", TO_IRAN_FROM_BRITAIN)] },
  { id: "foucher", name: "برونو فوشه", english: "Bruno Foucher", short: ["فوشه"], offices: [ambassador("france", "iran", "2012-01-01", "2015-12-31", TO_IRAN_FROM_FRANCE)] },
  { id: "senemaud", name: "فرانسوا سنمو", english: "François Sénémaud", short: ["سنمو"], offices: [ambassador("france", "iran", "2016-10-01", "2019-06-30", TO_IRAN_FROM_FRANCE)] },
  { id: "thiebaud", name: "فیلیپ تیه‌بو", english: "Philippe Thiébaud", short: ["تیه‌بو"], offices: [ambassador("france", "iran", "2019-10-01", "2022-05-31", TO_IRAN_FROM_FRANCE)] },
  { id: "nicolas-roche", name: "نیکولا روش", english: "Nicolas Roche", offices: [ambassador("france", "iran", "2022-10-15", "2025-04-30", TO_IRAN_FROM_FRANCE)] },
  { id: "muzel", name: "هانس اودو موتسل", english: "Hans-Udo Muzel", variants: ["هانس اودو موتزل"], short: ["موتسل", "موتزل"], offices: [ambassador("germany", "iran", "2020-10-01", "2024-05-31", "List of ambassadors of Germany to Iran")] },
  { id: "chang-hua", name: "چانگ هوا", english: "Chang Hua", offices: [ambassador("china", "iran", "2020-01-01", "2023-06-30", "List of ambassadors of China to Iran")] },
  { id: "derya-ors", name: "دریا اورس", english: "Derya Örs", short: ["اورس"], offices: [ambassador("turkey", "iran", "2018-11-01", "2021-12-31", "Embassy of Turkey, Tehran")] },
  { id: "al-anazi", name: "عبدالله بن سعود العنزی", english: "Abdullah bin Saud al-Anzi", variants: ["عبدالله العنزی"], short: ["العنزی"], offices: [{ role: "ambassador", of: "saudi-arabia", at: "iran", from: "2023-09-06", to: "2025-06-30", narrowed: "last", remark: "در ۱۴ شهریور ۱۴۰۲ وارد تهران شد.", article: "Embassy of Saudi Arabia, Tehran" }] },
  { id: "liwal", name: "عبدالغفور لیوال", english: "Abdul Ghafoor Liwal", variants: ["غفور لیوال"], short: ["لیوال"], offices: [ambassador("afghanistan", "iran", "2021-02-01", "2023-02-20", "Embassy of Afghanistan, Tehran")] },
  { id: "markus-leitner", name: "مارکوس لایتنر", english: "Markus Leitner", short: ["لایتنر"], offices: [ambassador("switzerland", "iran", "2018-01-01", "2021-06-30", "List of ambassadors of Switzerland to Iran")] },

  // Envoys.
  { id: "abrams", name: "الیوت آبرامز", english: "Elliott Abrams", short: ["آبرامز"], offices: [{ role: "special-envoy", of: "united-states", at: "iran", from: "2020-09-01", to: "2021-01-19", narrowed: "first" }] },
  { id: "thomas-west", name: "توماس وست", english: "Thomas West (diplomat)", variants: ["تام وست"], offices: [{ role: "special-envoy", of: "united-states", at: "afghanistan", from: "2021-10-20", to: "2024-09-30", narrowed: "last" }] },
  { id: "james-jeffrey", name: "جیمز جفری", english: "James Franklin Jeffrey", short: ["جفری"], offices: [{ role: "special-envoy", of: "united-states", at: "syria", from: "2018-08-17", to: "2020-10-31", narrowed: "last" }] },
  { id: "kabulov", name: "ضمیر کابلوف", english: "Zamir Kabulov", alone: ["کابلوف"], offices: [{ role: "special-envoy", of: "russia", at: "afghanistan", from: "2012-01-01", to: "2025-06-30", narrowed: "both" }] },
  { id: "mohammad-sadiq", name: "محمد صادق خان", english: "Mohammad Sadiq (diplomat)", offices: [{ role: "special-envoy", of: "pakistan", at: "afghanistan", from: "2020-07-01", to: "2022-12-31", narrowed: "both" }] },
  { id: "durrani", name: "آصف درانی", english: "Asif Durrani", short: ["درانی"], offices: [ambassador("pakistan", "iran", "2016-06-01", "2018-06-30"), { role: "special-envoy", of: "pakistan", at: "afghanistan", from: "2023-06-01", to: "2024-08-31", narrowed: "both" }] },
  { id: "niklasson", name: "توماس نیکلاسون", english: "Tomas Niklasson", short: ["نیکلاسون"], offices: [{ role: "special-envoy", of: "eu", at: "afghanistan", from: "2021-08-01", to: "2024-12-31", narrowed: "both" }] },
  { id: "benomar", name: "جمال بن عمر", english: "Jamal Benomar", offices: [{ role: "special-envoy", of: "united-nations", at: "yemen", from: "2012-08-01", to: "2015-04-15", narrowed: "both" }] },
  { id: "ould-cheikh", name: "اسماعیل ولد الشیخ احمد", english: "Ismail Ould Cheikh Ahmed", variants: ["اسماعیل ولد الشیخ", "اسماعیل ولد شیخ احمد"], alone: ["ولد الشیخ"], offices: [{ role: "special-envoy", of: "united-nations", at: "yemen", from: "2015-04-26", to: "2018-02-28", narrowed: "last" }] },
];
