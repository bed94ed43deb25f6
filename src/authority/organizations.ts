import type { Organization } from "./authority.ts";
import { ORGANIZATIONS_BESIDES } from "./organizations-besides.ts";
import { ORGANIZATIONS_BY_NAME } from "./organizations-by-name.ts";
import { ORGANIZATIONS_OF_ALL_NATIONS } from "./organizations-of-all-nations.ts";
import { ORGANIZATIONS_OF_IRAN_BESIDES } from "./organizations-of-iran-besides.ts";
import { ORGANIZATIONS_OF_IRAN } from "./organizations-of-iran.ts";
import { ORGANIZATIONS_OF_STATES } from "./organizations-of-states.ts";
import { ORGANIZATIONS_OF_THE_WORLD } from "./organizations-of-the-world.ts";

/**
 * International bodies, movements, forces and institutions. The foreign ministry is Iran's only
 * where the text says so: «وزارت خارجه» alone may be any state's, see `HOME_INSTITUTIONS`.
 */
export const ORGANIZATIONS: readonly Organization[] = (
  [
    ...ORGANIZATIONS_OF_IRAN,
    ...ORGANIZATIONS_OF_STATES,
    ...ORGANIZATIONS_OF_THE_WORLD,
    ...ORGANIZATIONS_BESIDES,
    ...ORGANIZATIONS_OF_IRAN_BESIDES,
    ...ORGANIZATIONS_OF_ALL_NATIONS,
    ...ORGANIZATIONS_BY_NAME,

    // The United Nations and its family.
    { id: "united-nations", name: "سازمان ملل", english: "United Nations", variants: ["سازمان ملل متحد", "ملل متحد"] },
    { id: "un-security-council", name: "شورای امنیت سازمان ملل", english: "UN Security Council", variants: ["شورای امنیت", "شورای امنیت سازمان ملل متحد", "شورای امنیت ملل متحد"] },
    { id: "un-general-assembly", name: "مجمع عمومی سازمان ملل", english: "UN General Assembly", variants: ["مجمع عمومی سازمان ملل متحد", "مجمع عمومی ملل متحد"] },
    { id: "un-human-rights-council", name: "شورای حقوق بشر سازمان ملل", english: "UN Human Rights Council", variants: ["شورای حقوق بشر", "شورای حقوق بشر سازمان ملل متحد"] },
    { id: "unrwa", name: "آنروا", english: "UNRWA", variants: ["آژانس امدادرسانی و کاریابی آوارگان فلسطینی", "آژانس امدادرسانی به آوارگان فلسطینی", "آژانس امداد و کاریابی آوارگان فلسطینی", "آژانس امداد و کاریابی سازمان ملل برای آوارگان فلسطینی"] },
    { id: "unhcr", name: "کمیساریای عالی سازمان ملل در امور پناهندگان", english: "UNHCR", variants: ["کمیساریای عالی پناهندگان", "کمیساریای عالی پناهندگان سازمان ملل", "کمیساریای عالی سازمان ملل متحد در امور پناهندگان"] },
    { id: "unicef", name: "یونیسف", english: "UNICEF", variants: ["صندوق کودکان سازمان ملل", "صندوق کودکان ملل متحد"] },
    { id: "unesco", name: "یونسکو", english: "UNESCO", variants: ["سازمان آموزشی علمی و فرهنگی ملل متحد"] },
    { id: "unifil", name: "یونیفل", english: "UNIFIL", variants: [] },
    { id: "who", name: "سازمان جهانی بهداشت", english: "World Health Organization", variants: ["سازمان بهداشت جهانی"] },
    { id: "world-food-programme", name: "برنامه جهانی غذا", english: "World Food Programme", variants: [] },
    { id: "fao", name: "فائو", english: "FAO", variants: ["سازمان خواربار و کشاورزی ملل متحد"] },
    { id: "iaea", name: "آژانس بین‌المللی انرژی اتمی", english: "International Atomic Energy Agency", variants: ["آژانس بین‌المللی اتمی", "آژانس انرژی اتمی"] },
    { id: "iaea-board", name: "شورای حکام", english: "IAEA Board of Governors", variants: ["شورای حکام آژانس", "شورای حکام آژانس بین‌المللی انرژی اتمی", "شورای حکام آژانس انرژی اتمی"] },
    { id: "icj", name: "دیوان بین‌المللی دادگستری", english: "International Court of Justice", variants: ["دادگاه لاهه", "دیوان لاهه"] },
    { id: "icc", name: "دیوان کیفری بین‌المللی", english: "International Criminal Court", variants: ["دادگاه کیفری بین‌المللی", "دیوان بین‌المللی کیفری"] },
    { id: "opcw", name: "سازمان منع سلاح‌های شیمیایی", english: "OPCW", variants: ["سازمان منع تسلیحات شیمیایی"] },
    { id: "world-bank", name: "بانک جهانی", english: "World Bank", variants: [] },
    { id: "imf", name: "صندوق بین‌المللی پول", english: "International Monetary Fund", variants: [] },
    { id: "wto", name: "سازمان تجارت جهانی", english: "World Trade Organization", variants: ["سازمان جهانی تجارت"] },

    // Unions of states.
    { id: "oic", name: "سازمان همکاری اسلامی", english: "Organisation of Islamic Cooperation", variants: ["سازمان همکاری کشورهای اسلامی", "سازمان همکاری‌های اسلامی", "سازمان کنفرانس اسلامی", "کنفرانس اسلامی"] },
    { id: "eu", name: "اتحادیه اروپا", english: "European Union", variants: ["اتحادیه اروپایی"] },
    { id: "european-commission", name: "کمیسیون اروپا", english: "European Commission", variants: ["کمیسیون اروپایی"] },
    { id: "european-parliament", name: "پارلمان اروپا", english: "European Parliament", variants: ["پارلمان اروپایی"] },
    { id: "council-of-europe", name: "شورای اروپا", english: "Council of Europe", variants: [] },
    { id: "arab-league", name: "اتحادیه عرب", english: "Arab League", variants: ["جامعه عرب", "اتحادیه کشورهای عربی", "اتحادیه کشورهای عرب"] },
    { id: "gcc", name: "شورای همکاری خلیج فارس", english: "Gulf Cooperation Council", variants: ["شورای همکاری کشورهای خلیج فارس", "شورای همکاری خلیج", "شورای همکاری کشورهای خلیج", "شورای همکاری کشورهای عربی خلیج فارس", "شورای همکاری کشورهای عرب خلیج فارس"] },
    { id: "african-union", name: "اتحادیه آفریقا", english: "African Union", variants: ["اتحادیه آفریقایی"] },
    { id: "nato", name: "ناتو", english: "NATO", variants: ["پیمان آتلانتیک شمالی", "سازمان پیمان آتلانتیک شمالی"] },
    { id: "sco", name: "سازمان همکاری شانگهای", english: "Shanghai Cooperation Organisation", variants: ["سران شانگهای", "نشست شانگهای", "اجلاس شانگهای", "پیمان شانگهای", "سازمان همکاری‌های شانگهای", "سازمان شانگهای"] },
    { id: "eco", name: "سازمان همکاری اقتصادی", english: "Economic Cooperation Organization", variants: ["سازمان همکاری‌های اقتصادی", "سازمان اکو", "سران اکو", "نشست اکو", "اجلاس اکو", "دبیرکل اکو", "اعضای اکو", "کشورهای عضو اکو"] },
    { id: "brics", name: "بریکس", english: "BRICS", variants: ["گروه بریکس"] },
    { id: "eurasian-economic-union", name: "اتحادیه اقتصادی اوراسیا", english: "Eurasian Economic Union", variants: [] },
    { id: "asean", name: "آسه‌آن", english: "ASEAN", variants: ["اتحادیه آسه‌آن", "سازمان آسه‌آن"] },
    { id: "non-aligned-movement", name: "جنبش عدم تعهد", english: "Non-Aligned Movement", variants: ["جنبش غیرمتعهدها", "غیرمتعهدها", "کشورهای غیرمتعهد", "سران عدم تعهد", "اجلاس عدم تعهد", "نشست عدم تعهد"] },
    { id: "opec", name: "اوپک", english: "OPEC", variants: ["سازمان کشورهای صادرکننده نفت"] },
    { id: "gecf", name: "مجمع کشورهای صادرکننده گاز", english: "Gas Exporting Countries Forum", variants: [] },
    { id: "d-8", name: "گروه دی ۸", english: "D-8", variants: ["گروه دی هشت", "سازمان دی ۸"] },
    { id: "g7", name: "گروه ۷", english: "G7", variants: ["گروه هفت", "جی ۷"] },
    { id: "g15", name: "گروه ۱۵", english: "Group of 15", variants: ["گروه پانزده", "جی ۱۵"] },
    { id: "g20", name: "گروه ۲۰", english: "G20", variants: ["گروه بیست", "جی ۲۰"] },
    { id: "p5-plus-1", name: "گروه پنج به‌علاوه یک", english: "P5+1", variants: ["پنج به‌علاوه یک", "گروه ۵ به‌علاوه ۱", "۵ به‌علاوه ۱", "گروه یک به‌علاوه پنج"] },
    { id: "red-cross", name: "کمیته بین‌المللی صلیب سرخ", english: "International Committee of the Red Cross", variants: ["صلیب سرخ", "صلیب سرخ جهانی"] },
    { id: "iranian-red-crescent", name: "هلال احمر ایران", english: "Iranian Red Crescent", of: "iran", variants: ["جمعیت هلال احمر ایران", "جمعیت هلال احمر جمهوری اسلامی ایران"] },
    { id: "palestine-red-crescent", name: "هلال احمر فلسطین", english: "Palestine Red Crescent", of: "palestine", variants: ["جمعیت هلال احمر فلسطین"] },
    { id: "amnesty-international", name: "عفو بین‌الملل", english: "Amnesty International", variants: ["سازمان عفو بین‌الملل"] },
    { id: "human-rights-watch", name: "دیده‌بان حقوق بشر", english: "Human Rights Watch", variants: ["سازمان دیده‌بان حقوق بشر", "دیدبان حقوق بشر", "سازمان دیدبان حقوق بشر"] },
    { id: "doctors-without-borders", name: "پزشکان بدون مرز", english: "Médecins Sans Frontières", variants: ["سازمان پزشکان بدون مرز"] },

    // Movements and parties.
    { id: "hamas", name: "حماس", english: "Hamas", variants: ["جنبش حماس", "جنبش مقاومت اسلامی فلسطین", "جنبش مقاومت اسلامی حماس"] },
    { id: "qassam-brigades", name: "گردان‌های عزالدین القسام", english: "Al-Qassam Brigades", variants: ["کتائب عزالدین القسام", "گردان‌های شهید عزالدین القسام", "گردان‌های القسام", "کتائب القسام", "گردان‌های قسام", "گردان عزالدین قسام", "گردان‌های عزالدین قسام"] },
    { id: "islamic-jihad", name: "جهاد اسلامی", english: "Palestinian Islamic Jihad", of: "palestine", variants: ["جهاد اسلامی فلسطین", "جنبش جهاد اسلامی", "جنبش جهاد اسلامی فلسطین"] },
    { id: "quds-brigades", name: "سرایا القدس", english: "Al-Quds Brigades", variants: ["گردان‌های قدس", "گردان‌های سرایا القدس"] },
    { id: "fatah", name: "جنبش فتح", english: "Fatah", variants: ["سازمان فتح"] },
    { id: "plo", name: "سازمان آزادی‌بخش فلسطین", english: "Palestine Liberation Organization", variants: ["ساف"] },
    { id: "palestinian-authority", name: "تشکیلات خودگردان فلسطین", english: "Palestinian Authority", variants: ["تشکیلات خودگردان", "تشکیلات خودگردان فلسطینی"] },
    { id: "hezbollah", name: "حزب‌الله", english: "Hezbollah", of: "lebanon", variants: ["حزب‌الله لبنان", "جنبش حزب‌الله لبنان", "جنبش حزب‌الله"] },
    { id: "amal", name: "جنبش امل", english: "Amal Movement", variants: ["جنبش امل لبنان"] },
    { id: "ansarallah", name: "انصارالله", english: "Ansar Allah", of: "yemen", variants: ["انصارالله یمن", "جنبش انصارالله", "جنبش انصارالله یمن", "حوثی‌ها", "حوثی‌های یمن"] },
    { id: "muslim-brotherhood", name: "اخوان‌المسلمین", english: "Muslim Brotherhood", variants: ["جماعت اخوان‌المسلمین"] },
    { id: "hashd-al-shaabi", name: "حشد الشعبی", english: "Popular Mobilization Forces", of: "iraq", variants: ["حشد شعبی", "الحشد الشعبی", "بسیج مردمی عراق", "نیروهای بسیج مردمی عراق"] },
    { id: "kataib-hezbollah", name: "کتائب حزب‌الله", english: "Kataib Hezbollah", variants: ["کتائب حزب‌الله عراق", "گردان‌های حزب‌الله عراق"] },
    { id: "taliban", name: "طالبان", english: "Taliban", rules: "afghanistan", variants: ["گروه طالبان", "امارت اسلامی", "تحریک طالبان"] },
    { id: "isis", name: "داعش", english: "Islamic State", variants: ["گروه داعش", "گروه تروریستی داعش"] },
    { id: "al-qaeda", name: "القاعده", english: "Al-Qaeda", variants: ["شبکه القاعده"] },
    { id: "tahrir-al-sham", name: "هیئت تحریر الشام", english: "Hayat Tahrir al-Sham", variants: ["تحریر الشام", "جبهه النصره", "هیات تحریر الشام"] },
    { id: "pkk", name: "پ‌ک‌ک", english: "PKK", variants: ["حزب کارگران کردستان"] },
    { id: "mek", name: "سازمان مجاهدین خلق", english: "People's Mujahedin", variants: ["مجاهدین خلق", "گروهک منافقین"] },
    { id: "likud", name: "حزب لیکود", english: "Likud", variants: ["لیکود"] },
    { id: "gaza-civil-defence", name: "سازمان دفاع مدنی غزه", english: "Gaza Civil Defence", of: "gaza", variants: ["دفاع مدنی غزه"] },
    { id: "gaza-health-ministry", name: "وزارت بهداشت غزه", english: "Gaza Health Ministry", of: "gaza", variants: ["وزارت بهداشت فلسطین", "وزارت بهداشت فلسطین در غزه"] },

    // Institutions of states.
    { id: "iran-foreign-ministry", name: "وزارت امور خارجه ایران", english: "Ministry of Foreign Affairs of Iran", of: "iran", variants: ["وزارت خارجه ایران", "وزارت امور خارجه جمهوری اسلامی ایران", "وزارت خارجه جمهوری اسلامی ایران", "وزارت امور خارجه جمهوری اسلامی", "وزارت خارجه جمهوری اسلامی", "وزارت امور خارجه کشورمان", "وزارت خارجه کشورمان"] },
    { id: "russia-foreign-ministry", name: "وزارت امور خارجه روسیه", english: "Ministry of Foreign Affairs of Russia", of: "russia", variants: ["وزارت خارجه روسیه"] },
    { id: "us-state-department", name: "وزارت امور خارجه آمریکا", english: "US Department of State", of: "united-states", variants: ["وزارت خارجه آمریکا", "وزارت خارجه ایالات متحده", "وزارت امور خارجه ایالات متحده"] },
    { id: "iraq-foreign-ministry", name: "وزارت امور خارجه عراق", english: "Ministry of Foreign Affairs of Iraq", of: "iraq", variants: ["وزارت خارجه عراق"] },
    { id: "turkey-foreign-ministry", name: "وزارت امور خارجه ترکیه", english: "Ministry of Foreign Affairs of Türkiye", of: "turkey", variants: ["وزارت خارجه ترکیه"] },
    { id: "qatar-foreign-ministry", name: "وزارت امور خارجه قطر", english: "Ministry of Foreign Affairs of Qatar", of: "qatar", variants: ["وزارت خارجه قطر"] },
    { id: "oman-foreign-ministry", name: "وزارت امور خارجه عمان", english: "Foreign Ministry of Oman", of: "oman", variants: ["وزارت خارجه عمان"] },
    { id: "china-foreign-ministry", name: "وزارت امور خارجه چین", english: "Ministry of Foreign Affairs of China", of: "china", variants: ["وزارت خارجه چین"] },
    { id: "austria-foreign-ministry", name: "وزارت امور خارجه اتریش", english: "Austrian Foreign Ministry", of: "austria", variants: ["وزارت خارجه اتریش"] },
    { id: "white-house", name: "کاخ سفید", english: "White House", variants: [] },
    { id: "kremlin", name: "کرملین", english: "Kremlin", variants: ["کاخ کرملین"] },
    { id: "pentagon", name: "پنتاگون", english: "The Pentagon", of: "united-states", variants: ["وزارت دفاع آمریکا"] },
    { id: "us-congress", name: "کنگره آمریکا", english: "US Congress", of: "united-states", variants: [] },
    { id: "us-senate", name: "سنای آمریکا", english: "US Senate", of: "united-states", variants: ["مجلس سنای آمریکا"] },
    { id: "cia", name: "سازمان سیا", english: "CIA", of: "united-states", variants: ["سازمان اطلاعات مرکزی آمریکا", "سیا"] },
    { id: "centcom", name: "سنتکام", english: "US Central Command", of: "united-states", variants: ["فرماندهی مرکزی آمریکا"] },
    { id: "mossad", name: "موساد", english: "Mossad", variants: [] },
    { id: "shin-bet", name: "شاباک", english: "Shin Bet", variants: ["شین‌بت"] },
    { id: "knesset", name: "کنست", english: "Knesset", variants: [] },
    { id: "israeli-army", name: "ارتش اسرائیل", english: "Israel Defense Forces", of: "israel", variants: ["ارتش رژیم صهیونیستی", "ارتش صهیونیستی", "ارتش رژیم اسرائیل"] },
    { id: "iran-parliament", name: "مجلس شورای اسلامی", english: "Islamic Consultative Assembly", of: "iran", variants: ["مجلس شورای اسلامی ایران", "مجلس ایران", "پارلمان ایران"] },
    { id: "supreme-national-security-council", name: "شورای عالی امنیت ملی", english: "Supreme National Security Council of Iran", of: "iran", variants: ["شورای عالی امنیت ملی ایران"] },
    { id: "expediency-council", name: "مجمع تشخیص مصلحت نظام", english: "Expediency Discernment Council", variants: ["مجمع تشخیص مصلحت"] },
    { id: "guardian-council", name: "شورای نگهبان", english: "Guardian Council", variants: [] },
    { id: "irgc", name: "سپاه پاسداران انقلاب اسلامی", english: "Islamic Revolutionary Guard Corps", of: "iran", variants: ["سپاه پاسداران", "سپاه", "سپاه پاسداران انقلاب اسلامی ایران"] },
    { id: "quds-force", name: "نیروی قدس", english: "Quds Force", of: "irgc", variants: ["سپاه قدس", "نیروی قدس سپاه", "نیروی قدس سپاه پاسداران", "نیروی قدس سپاه پاسداران انقلاب اسلامی"] },
    { id: "iran-army", name: "ارتش جمهوری اسلامی ایران", english: "Islamic Republic of Iran Army", of: "iran", variants: ["ارتش جمهوری اسلامی", "ارتش ایران"] },
    { id: "iran-armed-forces-staff", name: "ستاد کل نیروهای مسلح", english: "General Staff of the Armed Forces of Iran", of: "iran", variants: ["ستاد کل نیروهای مسلح جمهوری اسلامی ایران", "ستاد کل نیروهای مسلح ایران"] },
    { id: "aeoi", name: "سازمان انرژی اتمی ایران", english: "Atomic Energy Organization of Iran", of: "iran", variants: ["سازمان انرژی اتمی", "سازمان انرژی اتمی کشورمان"] },
  ] satisfies readonly Omit<Organization, "kind">[]
).map((row) => ({ kind: "organization", ...row }));

/** An institution that any state has, by the name it goes by at home. */
interface HomeInstitution {
  readonly phrase: string;
  readonly iran: string;
  /** Afghanistan's, for its press writes Persian too. */
  readonly afghanistan?: string;
}

/**
 * Institutions that any state has. Without a state behind them they name Iran's in the Iranian press and
 * another's elsewhere, so `findNames` leaves them alone: whoever reads a whole page may decide.
 */
export const HOME_INSTITUTIONS: readonly HomeInstitution[] = [
  { phrase: "وزارت امور خارجه", iran: "iran-foreign-ministry", afghanistan: "afghanistan-foreign-ministry" },
  { phrase: "وزارت خارجه", iran: "iran-foreign-ministry", afghanistan: "afghanistan-foreign-ministry" },
  { phrase: "مجلس", iran: "iran-parliament" },
  { phrase: "بانک مرکزی", iran: "iran-central-bank" },
  { phrase: "وزارت دفاع", iran: "iran-defence-ministry" },
  { phrase: "وزارت اطلاعات", iran: "iran-intelligence-ministry" },
  { phrase: "وزارت کشور", iran: "iran-interior-ministry" },
  { phrase: "وزارت نفت", iran: "iran-oil-ministry" },
  { phrase: "وزارت نیرو", iran: "iran-energy-ministry" },
  { phrase: "وزارت بهداشت", iran: "iran-health-ministry" },
  { phrase: "وزارت اقتصاد", iran: "iran-economy-ministry" },
  { phrase: "وزارت علوم", iran: "iran-science-ministry" },
  { phrase: "وزارت ارشاد", iran: "iran-culture-ministry" },
  { phrase: "هلال احمر", iran: "iranian-red-crescent" },
  { phrase: "جمعیت هلال احمر", iran: "iranian-red-crescent" },
  { phrase: "وزارت کار", iran: "iran-labour-ministry" },
  { phrase: "وزارت راه", iran: "iran-roads-ministry" },
  { phrase: "وزارت صنعت", iran: "iran-industry-ministry" },
  { phrase: "وزارت ارتباطات", iran: "iran-communications-ministry" },
  { phrase: "وزارت ورزش", iran: "iran-sport-ministry" },
  { phrase: "وزارت میراث فرهنگی", iran: "iran-heritage-ministry" },
  { phrase: "دفتر رئیس‌جمهور", iran: "iran-presidents-office" },
  { phrase: "دفتر رئیس‌جمهوری", iran: "iran-presidents-office" },
  { phrase: "دفتر ریاست‌جمهوری", iran: "iran-presidents-office", afghanistan: "afghanistan-presidents-office" },
  { phrase: "هیئت دولت", iran: "iran-cabinet" },
  { phrase: "هیأت دولت", iran: "iran-cabinet" },
  { phrase: "هیئت وزیران", iran: "iran-cabinet" },
  { phrase: "هیأت وزیران", iran: "iran-cabinet" },
];

/** A general word that names one body on pages that speak of it. */
interface NamedByContext {
  readonly phrase: string;
  readonly actor: string;
  /** Ids of actors: one of them is named on the page. */
  readonly where: readonly string[];
  /** Folded words in front that tell the same of any page: «بازرسان آژانس». */
  readonly behind?: readonly string[];
  /** Folded words behind which say that another body is meant. */
  readonly unlessBehind: readonly string[];
}

/** «آژانس», «کنگره»: whom they name is told by whom else the page names. */
export const NAMED_BY_CONTEXT: readonly NamedByContext[] = [
  { phrase: "فتح", actor: "fatah", where: ["fatah", "hamas", "palestinian-authority", "plo", "islamic-jihad"], unlessBehind: ["کرد", "کردند", "شد", "شده", "خرمشهر", "مبین", "المبین", "مکه", "قدس", "قله", "باب", "بابی", "ان", "این", "کامل", "دمشق", "تهران"] },
  { phrase: "ارگ", actor: "afghanistan-palace", where: ["afghanistan"], unlessBehind: ["بم", "تبریز", "علیشاه", "تاریخی", "قدیم", "جدید", "کریمخان"] },
  { phrase: "اکو", actor: "eco", where: ["eco"], unlessBehind: ["سیستم", "توریسم"] },
  { phrase: "امل", actor: "amal", where: ["amal", "hezbollah", "berri"], unlessBehind: [] },
  { phrase: "آژانس", actor: "iaea", behind: ["مدیرکل", "بازرسان", "بازرس", "دبیرخانه"], where: ["iaea", "iaea-board", "aeoi", "grossi", "amano", "elbaradei", "kamalvandi"], unlessBehind: ["مسافرتی", "هواپیمایی", "املاک", "خبری", "امنیت", "فضایی", "بین", "بینالمللی", "انرژی", "های"] },
  { phrase: "مجمع عمومی", actor: "un-general-assembly", where: ["united-nations", "un-security-council", "guterres", "ban-ki-moon", "un-human-rights-council"], unlessBehind: ["شرکت", "بانک", "سهام", "سهامداران", "صاحبان", "سازمان", "اتحادیه", "فدراسیون", "اتاق", "سالانه", "سالیانه", "عادی", "فوقالعاده", "انجمن", "مجمع", "کمیته", "بین", "جامعه", "حزب"] },
  { phrase: "کنگره", actor: "us-congress", where: ["united-states", "biden", "trump", "obama", "white-house"], unlessBehind: ["ملی", "شهدا", "شهدای", "شهید", "حزب", "بزرگداشت", "جهانی", "بین", "بینالمللی", "علمی", "سراسری", "ملل"] },
  { phrase: "سنا", actor: "us-senate", where: ["united-states", "us-congress"], unlessBehind: [] },
  { phrase: "مجلس سنا", actor: "us-senate", where: ["united-states", "us-congress"], unlessBehind: [] },
  { phrase: "مجلس نمایندگان", actor: "us-house", where: ["united-states", "us-congress"], unlessBehind: [] },
  { phrase: "کمیته روابط خارجی", actor: "us-senate-foreign-relations", where: ["us-senate", "us-house", "us-congress", "united-states"], unlessBehind: ["مجلس", "پارلمان", "پارلمانی", "دوما", "دومای", "شورای", "فدراسیون", "حزب"] },
  { phrase: "شورای عالی قضایی", actor: "iraq-high-judicial-council", where: ["iraq", "faiq-zidan"], unlessBehind: ["لبنان", "مصر", "تونس", "سوریه", "فلسطین", "ایران", "لیبی"] },
  { phrase: "خزانه‌داری", actor: "us-treasury", where: ["united-states"], unlessBehind: ["کل", "کشور"] },
  { phrase: "وزارت خزانه‌داری", actor: "us-treasury", where: ["united-states"], unlessBehind: [] },
  { phrase: "کمیسیون مشترک", actor: "jcpoa-joint-commission", where: ["iaea", "mora", "borrell", "mogherini", "schmid", "jcpoa-joint-commission", "p4-plus-1", "p5-plus-1"], unlessBehind: ["اقتصادی", "همکاری", "همکاریهای", "بازرگانی", "کنسولی", "ایران", "دو", "مجلس", "مرزی", "فرهنگی", "نظامی", "امنیتی"] },
];
