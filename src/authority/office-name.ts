import { findActor } from "./actors.ts";
import type { OfficeRole } from "./authority.ts";
import { officesHeld } from "./offices-held.ts";

/** Titles by role, for offices of which no holder's row gives one. */
const TITLES: Readonly<Record<OfficeRole, string>> = {
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
  other: "مقام",
};

/** Roles that many hold at one time: of whom a row tells nothing of the others. */
const SHARED: readonly OfficeRole[] = ["deputy-foreign-minister", "ambassador", "special-envoy", "other"];

/** Whether many hold such an office at once, so that a day does not tell who is meant. */
export function isShared(role: OfficeRole): boolean {
  return SHARED.includes(role);
}

/** What an office is called, «وزیر امور خارجه قطر»: as the rows of its holders say, else its role and whose it is. */
export function officeName(role: OfficeRole, of: string): string {
  const held = isShared(role) || role === "commander" ? undefined : officesHeld(role, of).find(({ office }) => !office.acting);
  return held?.office.title ?? `${TITLES[role]} ${findActor(of)?.name ?? of}`;
}

/** The permanent ASCII id of an office: `foreign-minister-of-qatar`. */
export function officeId(role: OfficeRole, of: string): string {
  return `${role}-of-${of}`;
}
