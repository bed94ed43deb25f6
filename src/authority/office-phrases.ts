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
  { phrase: "مدیرکل آژانس بین‌المللی انرژی اتمی", role: "secretary-general", of: "iaea" },
  { phrase: "مدیرکل آژانس", role: "secretary-general", of: "iaea" },
  { phrase: "رئیس دفتر سیاسی", role: "leader", needsOf: true },
];

/** Words between an office and its state that leave it the same office, then or now. */
export const PASSING_WORDS: readonly string[] = ["جدید", "کنونی", "فعلی", "محترم", "کشور", "دولت"];

/** Words that say the holder is not today's: «وزیر خارجه پیشین قطر», «رئیس‌جمهور شهید ایران». */
export const FORMER_WORDS: readonly string[] = ["سابق", "پیشین", "اسبق", "شهید", "فقید", "مرحوم", "وقت"];
