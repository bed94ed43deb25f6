import { findActor } from "./actors.ts";
import type { OfficeRole } from "./authority.ts";
import { officesHeld } from "./offices-held.ts";
import { seatWords } from "./seat-words.ts";

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
  "charge-daffaires": "کاردار",
  "interests-section-head": "رئیس دفتر حفاظت منافع",
  other: "مقام",
};

/** Roles that many hold at one time: of whom a row tells nothing of the others. */
const SHARED: readonly OfficeRole[] = ["deputy-foreign-minister", "ambassador", "charge-daffaires", "interests-section-head", "special-envoy", "other"];

/** Whether many hold such an office at once, so that a day does not tell who is meant; of envoys the seat tells. */
export function isShared(role: OfficeRole, at: string | null): boolean {
  return at === null && SHARED.includes(role);
}

/** What an office is called, «وزیر امور خارجه قطر»: as the rows of its holders say, else its role, whose it is and its seat. */
export function officeName(role: OfficeRole, of: string, at: string | null): string {
  const held = at !== null || isShared(role, at) || role === "commander" ? undefined : officesHeld(role, of).find(({ office }) => !office.acting);
  const seat = at === null ? "" : ` ${seatWords(role)} ${findActor(at)?.name ?? at}`;
  return held?.office.title ?? `${TITLES[role]} ${findActor(of)?.name ?? of}${seat}`;
}

/** The permanent ASCII id of an office: `foreign-minister-of-qatar`, `ambassador-of-iran-to-oman`. */
export function officeId(role: OfficeRole, of: string, at: string | null): string {
  return `${role}-of-${of}${at === null ? "" : `-to-${at}`}`;
}

/** Whose an office is, from its id: a state or body of the file; the id itself where there is none. */
export function ownerOf(office: string): string {
  for (let at = office.indexOf("-of-"); at >= 0; at = office.indexOf("-of-", at + 1)) {
    const owner = office.slice(at + "-of-".length);
    const found = [owner, owner.slice(0, Math.max(0, owner.lastIndexOf("-to-")))].find((id) => findActor(id) !== null);
    if (found !== undefined) return found;
  }
  return office;
}
