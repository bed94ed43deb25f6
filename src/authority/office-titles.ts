import type { OfficeRole } from "./authority.ts";

/** What an office is called by its role alone; behind it stands the name of the state or body whose it is. */
export const OFFICE_TITLES: Readonly<Record<OfficeRole, string>> = {
  "foreign-minister": "وزیر امور خارجه",
  "foreign-ministry-spokesman": "سخنگوی وزارت امور خارجه",
  "deputy-foreign-minister": "معاون وزیر امور خارجه",
  president: "رئیس‌جمهور",
  "prime-minister": "نخست‌وزیر",
  "head-of-state": "رئیس کشور",
  "secretary-general": "دبیرکل",
  leader: "رهبر",
  commander: "فرمانده",
  speaker: "رئیس پارلمان",
  "senate-president": "رئیس سنا",
  "defence-minister": "وزیر دفاع",
  "security-secretary": "دبیر شورای امنیت ملی",
  "vice-president": "معاون رئیس‌جمهور",
  "crown-prince": "ولیعهد",
  "government-spokesman": "سخنگوی دولت",
  spokesman: "سخنگوی",
  head: "رئیس",
  "un-representative": "نماینده دائم سازمان ملل از",
  "special-envoy": "نماینده ویژه",
  ambassador: "سفیر",
  "charge-daffaires": "کاردار",
  "interests-section-head": "رئیس دفتر حفاظت منافع",
  other: "مقام",
};

/** Roles that go by another name in nearly every state, «امیر», «پادشاه»: the row of a holder must say which. */
export const NAMED_BY_ROW: ReadonlySet<OfficeRole> = new Set<OfficeRole>([
  "head-of-state",
  "speaker",
  "senate-president",
  "security-secretary",
  "vice-president",
  "government-spokesman",
  "un-representative",
  "charge-daffaires",
  "other",
]);
