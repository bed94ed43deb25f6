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
  ambassador: "سفیر",
  other: "مقام",
};

/** Roles that many hold at one time, each under a title of their own. */
const SHARED: readonly OfficeRole[] = ["deputy-foreign-minister", "ambassador", "commander", "other"];

/** What an office is called, «وزیر امور خارجه قطر»: as the rows of its holders say, else its role and whose it is. */
export function officeName(role: OfficeRole, of: string): string {
  const held = SHARED.includes(role) ? undefined : officesHeld(role, of).find(({ office }) => !office.acting);
  return held?.office.title ?? `${TITLES[role]} ${findActor(of)?.name ?? of}`;
}

/** The permanent ASCII id of an office: `foreign-minister-of-qatar`. */
export function officeId(role: OfficeRole, of: string): string {
  return `${role}-of-${of}`;
}
