import type { OfficeRole } from "./authority.ts";

/** How the press names an office. */
export interface OfficePhrase {
  readonly phrase: string;
  readonly role: OfficeRole;
  readonly acting?: true;
  /** The office's state or body, where the phrase itself tells it. */
  readonly of?: string;
  /** The phrase is another word too («امیر» is a given name): an office only where a state follows. */
  readonly needsOf?: true;
  /** Only of an organization: «رئیس» of a state is called otherwise. */
  readonly ofBody?: true;
  /** Only with a seat: «نماینده ایران در آژانس», not «نماینده ایران». */
  readonly needsSeat?: true;
}

/** Phrases for offices, in the singular: «وزرای خارجه» are nobody's office. */
export const OFFICE_PHRASES: readonly OfficePhrase[] = [
  { phrase: "وزیر امور خارجه", role: "foreign-minister" },
  { phrase: "وزیر خارجه", role: "foreign-minister" },
  { phrase: "وزیر امورخارجی", role: "foreign-minister" },
  { phrase: "رئیس دستگاه دیپلماسی", role: "foreign-minister" },
  { phrase: "مسئول دستگاه دیپلماسی", role: "foreign-minister" },
  { phrase: "مسئول سیاست خارجی اتحادیه اروپا", role: "foreign-minister", of: "eu" },
  { phrase: "رئیس سیاست خارجی اتحادیه اروپا", role: "foreign-minister", of: "eu" },
  { phrase: "نماینده عالی اتحادیه اروپا", role: "foreign-minister", of: "eu" },
  { phrase: "سرپرست وزارت امور خارجه", role: "foreign-minister", acting: true },
  { phrase: "سرپرست وزارت خارجه", role: "foreign-minister", acting: true },
  // Left as saved pages have it: the slip for «سرپرست» is common.
  { phrase: "سرپست وزارت خارجه", role: "foreign-minister", acting: true },
  { phrase: "سخنگوی وزارت امور خارجه", role: "foreign-ministry-spokesman" },
  { phrase: "سخنگوی وزارت خارجه", role: "foreign-ministry-spokesman" },
  { phrase: "سخنگوی دستگاه دیپلماسی", role: "foreign-ministry-spokesman" },
  { phrase: "معاون وزیر امور خارجه", role: "deputy-foreign-minister" },
  { phrase: "معاون وزیر خارجه", role: "deputy-foreign-minister" },
  { phrase: "معاون وزارت امور خارجه", role: "deputy-foreign-minister" },
  { phrase: "معاون وزارت خارجه", role: "deputy-foreign-minister" },
  { phrase: "معاون سیاسی وزارت امور خارجه", role: "deputy-foreign-minister" },
  { phrase: "معاون سیاسی وزارت خارجه", role: "deputy-foreign-minister" },
  { phrase: "رئیس‌جمهور", role: "president" },
  { phrase: "رئیس‌جمهوری", role: "president" },
  // «رئیس جمهوری» and the state's own «جمهوری» run together.
  { phrase: "رئیس‌جمهوری اسلامی ایران", role: "president", of: "iran" },
  { phrase: "نخست‌وزیر", role: "prime-minister" },
  { phrase: "صدراعظم", role: "prime-minister", needsOf: true },
  { phrase: "امیر", role: "head-of-state", needsOf: true },
  { phrase: "پادشاه", role: "head-of-state", needsOf: true },
  { phrase: "سلطان", role: "head-of-state", needsOf: true },
  { phrase: "مقام معظم رهبری", role: "head-of-state", of: "iran" },
  { phrase: "رهبر معظم انقلاب", role: "head-of-state", of: "iran" },
  { phrase: "رهبر معظم انقلاب اسلامی", role: "head-of-state", of: "iran" },
  { phrase: "رهبر انقلاب", role: "head-of-state", of: "iran" },
  { phrase: "رهبر انقلاب اسلامی", role: "head-of-state", of: "iran" },
  { phrase: "دبیرکل", role: "secretary-general", needsOf: true },
  // In Dushanbe.
  { phrase: "سرکاتب", role: "secretary-general", needsOf: true },
  { phrase: "مدیرکل آژانس بین‌المللی انرژی اتمی", role: "secretary-general", of: "iaea" },
  { phrase: "مدیرکل آژانس", role: "secretary-general", of: "iaea" },
  { phrase: "رئیس دفتر سیاسی", role: "leader", needsOf: true },
  { phrase: "رهبر", role: "leader", needsOf: true },
  { phrase: "رئیس", role: "head", needsOf: true, ofBody: true },
  { phrase: "سخنگوی", role: "spokesman", needsOf: true, ofBody: true },
  { phrase: "فرمانده", role: "commander", needsOf: true, ofBody: true },
  { phrase: "فرمانده کل", role: "commander", needsOf: true, ofBody: true },
  { phrase: "سخنگوی دولت", role: "government-spokesman" },
  { phrase: "سخنگوی دبیرکل سازمان ملل", role: "spokesman", of: "united-nations" },
  { phrase: "سخنگوی دبیرکل سازمان ملل متحد", role: "spokesman", of: "united-nations" },
  { phrase: "سخنگوی سازمان ملل", role: "spokesman", of: "united-nations" },
  { phrase: "رئیس مجلس", role: "speaker" },
  { phrase: "رئیس مجلس شورای اسلامی", role: "speaker", of: "iran" },
  { phrase: "رئیس مجلس شورای اسلامی ایران", role: "speaker", of: "iran" },
  { phrase: "رئیس پارلمان", role: "speaker" },
  { phrase: "رئیس مجلس نمایندگان", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس ملی", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس ملی کبیر", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس کبیر ملی", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس شورا", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس شورای ملی", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس خلق", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس عوام", role: "speaker", needsOf: true },
  { phrase: "رئیس مجلس عالی", role: "speaker", needsOf: true },
  { phrase: "رئیس سنای", role: "senate-president", needsOf: true },
  { phrase: "رئیس مجلس سنای", role: "senate-president", needsOf: true },
  { phrase: "رئیس مجلس اعیان", role: "senate-president", needsOf: true },
  { phrase: "رئیس مجمع ملی", role: "speaker", needsOf: true },
  { phrase: "رئیس پارلمان عراق", role: "speaker", of: "iraq" },
  { phrase: "رئیس پارلمان لبنان", role: "speaker", of: "lebanon" },
  { phrase: "رئیس پارلمان روسیه", role: "speaker", of: "russia" },
  { phrase: "رئیس دومای روسیه", role: "speaker", of: "russia" },
  { phrase: "رئیس دومای دولتی روسیه", role: "speaker", of: "russia" },
  { phrase: "رئیس مجلس نمایندگان آمریکا", role: "speaker", of: "united-states" },
  { phrase: "رئیس مجلس نمایندگان عراق", role: "speaker", of: "iraq" },
  { phrase: "رئیس مجلس نمایندگان لبنان", role: "speaker", of: "lebanon" },
  { phrase: "رئیس مجلس لبنان", role: "speaker", of: "lebanon" },
  { phrase: "وزیر دفاع", role: "defence-minister" },
  { phrase: "دبیر شورای عالی امنیت ملی", role: "security-secretary", of: "iran" },
  { phrase: "دبیر شورای عالی امنیت ملی ایران", role: "security-secretary", of: "iran" },
  { phrase: "دبیر شورای عالی امنیت ملی کشورمان", role: "security-secretary", of: "iran" },
  { phrase: "دبیر شورای امنیت ملی", role: "security-secretary", needsOf: true },
  { phrase: "دبیر شورای امنیت روسیه", role: "security-secretary", of: "russia" },
  { phrase: "دبیر شورای امنیت ملی روسیه", role: "security-secretary", of: "russia" },
  { phrase: "دبیر شورای امنیت فدراسیون روسیه", role: "security-secretary", of: "russia" },
  { phrase: "مشاور امنیت ملی", role: "security-secretary", needsOf: true },
  { phrase: "مشاور امنیت ملی کاخ سفید", role: "security-secretary", of: "united-states" },
  { phrase: "معاون اول رئیس‌جمهور", role: "vice-president" },
  { phrase: "معاون اول رئیس‌جمهوری", role: "vice-president" },
  { phrase: "معاون رئیس‌جمهور", role: "vice-president", needsOf: true },
  { phrase: "ولیعهد", role: "crown-prince", needsOf: true },
  { phrase: "سفیر", role: "ambassador", needsOf: true },
  { phrase: "سفیر فوق‌العاده و تام‌الاختیار", role: "ambassador", needsOf: true },
  { phrase: "نماینده دائم", role: "ambassador", needsOf: true },
  { phrase: "سفیر و نماینده دائم", role: "ambassador", needsOf: true },
  { phrase: "سفیر و نماینده", role: "ambassador", needsOf: true, needsSeat: true },
  { phrase: "نماینده", role: "special-envoy", needsOf: true, needsSeat: true },
  { phrase: "کاردار", role: "charge-daffaires", needsOf: true },
  { phrase: "کاردار موقت", role: "charge-daffaires", needsOf: true },
  { phrase: "کاردار سفارت", role: "charge-daffaires", needsOf: true },
  { phrase: "کاردار موقت سفارت", role: "charge-daffaires", needsOf: true },
  { phrase: "رئیس دفتر حفاظت منافع", role: "interests-section-head", needsOf: true },
  { phrase: "رئیس دفتر حافظ منافع", role: "interests-section-head", needsOf: true },
  { phrase: "مسئول دفتر حفاظت منافع", role: "interests-section-head", needsOf: true },
  { phrase: "نماینده ویژه", role: "special-envoy", needsOf: true },
  { phrase: "فرستاده ویژه", role: "special-envoy", needsOf: true },
  { phrase: "فرستاده", role: "special-envoy", needsOf: true, needsSeat: true },
  { phrase: "سفیر و نماینده ویژه", role: "special-envoy", needsOf: true },
  { phrase: "سفیر و نماینده ویژه رئیس‌جمهور", role: "special-envoy", needsOf: true },
  { phrase: "نماینده خاص", role: "special-envoy", needsOf: true },
  { phrase: "نماینده ویژه رئیس‌جمهور", role: "special-envoy", needsOf: true },
  { phrase: "فرستاده ویژه رئیس‌جمهور", role: "special-envoy", needsOf: true },
  { phrase: "نماینده ویژه رئیس‌جمهوری", role: "special-envoy", needsOf: true },
  { phrase: "نماینده ویژه وزارت خارجه", role: "special-envoy", needsOf: true },
  { phrase: "نماینده ویژه وزیر خارجه", role: "special-envoy", needsOf: true },
  { phrase: "نماینده ویژه دبیرکل", role: "special-envoy", needsOf: true },
  { phrase: "فرستاده ویژه دبیرکل", role: "special-envoy", needsOf: true },
];

/** Words between an office and its state that leave it the same office, then or now. */
export const PASSING_WORDS: readonly string[] = ["جدید", "کنونی", "فعلی", "محترم", "کشور", "دولت", "جمهوری"];

/** Words that say the holder is not today's: «وزیر خارجه پیشین قطر», «رئیس‌جمهور شهید ایران», «رئیس‌جمهور منتخب», who is not in office yet. */
export const FORMER_WORDS: readonly string[] = ["سابق", "پیشین", "اسبق", "شهید", "فقید", "مرحوم", "وقت", "منتخب"];
