import type { Word } from "../text/words.ts";
import { findActor } from "./actors.ts";
import type { OfficeRole } from "./authority.ts";
import { buildTrie, matchAt, type NameTrie } from "./name-trie.ts";
import { seatWords } from "./seat-words.ts";

/** Where an envoy is accredited, or what he is charged with. */
export interface Seat {
  /** A seat can make it another office: an ambassador at the United Nations. */
  readonly role: OfficeRole;
  /** Id of a state, a body or a region; `null` for the seat of an office that needs none. */
  readonly at: string | null;
  /** Index of the word behind the seat. */
  readonly end: number;
}

/** What stands before the name of a seat. */
const LINKS = buildTrie<"in" | "for">([
  ["در", "in"],
  ["مقیم", "in"],
  ["مقیم در", "in"],
  ["در شهر", "in"],
  ["در کشور", "in"],
  ["در پایتخت", "in"],
  ["در جمهوری اسلامی", "in"],
  ["در امور", "for"],
  ["در مسائل", "for"],
  ["در پرونده", "for"],
  ["برای", "for"],
  ["برای امور", "for"],
]);

/** Seats that are bodies, with all that stands before their names. */
const BODIES = buildTrie<{ readonly role?: OfficeRole; readonly at: string | null }>([
  ...["سازمان ملل", "سازمان ملل متحد"].flatMap((name) => ["در", "نزد", "در مقر"].map((link) => [`${link} ${name}`, { role: "un-representative", at: null }] as const)),
  ...["آژانس", "آژانس بین‌المللی انرژی اتمی", "سازمان‌های بین‌المللی در وین", "سازمان‌های بین‌المللی مستقر در وین", "سازمان‌های بین‌المللی وین"].flatMap((name) =>
    ["در", "نزد"].map((link) => [`${link} ${name}`, { at: "iaea" }] as const),
  ),
  ...["در اتحادیه اروپا", "نزد اتحادیه اروپا"].map((phrase) => [phrase, { at: "eu" }] as const),
  ...["در یونسکو", "نزد یونسکو"].map((phrase) => [phrase, { at: "unesco" }] as const),
]);

/** Capitals that are no places of the file, since their names are other words too («کابل» is a cable, «دوشنبه» a Monday): behind an envoy they are none. */
const CAPITALS = buildTrie<string>([
  ["کابل", "afghanistan"],
  ["دهلی نو", "india"],
  ["دهلی", "india"],
  ["رم", "italy"],
  ["برن", "switzerland"],
  ["آتن", "greece"],
  ["صوفیه", "bulgaria"],
  ["آستانه", "kazakhstan"],
  ["دوشنبه", "tajikistan"],
  ["رباط", "morocco"],
  ["دوبلین", "ireland"],
]);

/** Cities of world bodies: whoever is ambassador there is not one to the country. */
const CITIES_OF_BODIES = new Set(["new-york", "geneva"]);

/**
 * The seat behind an office of `of`, from the word at `start` on; `names` finds states, bodies and places by their
 * names. `null` where none follows, as behind «سفیر ایران در این نشست», and for offices that have no seat.
 */
export function seatBehind(role: OfficeRole, of: string | null, words: readonly Word[], start: number, names: NameTrie<string>): Seat | null {
  if (seatWords(role) === null || words[start] === undefined || words[start].gap === "break") return null;
  const body = role === "ambassador" || role === "special-envoy" ? matchAt(BODIES, words, start) : null;
  if (body) return { role: body.value.role ?? "ambassador", at: body.value.at, end: start + body.words };
  const second = role === "special-envoy" && words[start].key === "و" ? matchAt(names, words, start + 1) : null;
  // «نماینده ویژه سازمان ملل و اتحادیه عرب در امور سوریه»: that of the first, named with another
  if (second) return seatBehind(role, of, words, start + 1 + second.words, names);
  const link = matchAt(LINKS, words, start);
  const name = link && words[start + link.words]?.gap !== "break" ? (matchAt(names, words, start + link.words) ?? matchAt(CAPITALS, words, start + link.words)) : null;
  if (!link || !name) return null;
  const at = isFor(role, link.value, of) ? matterOf(name.value) : link.value === "in" && role !== "special-envoy" ? stateOf(name.value) : null;
  return at === null || at === of ? null : { role, at, end: start + link.words + name.words };
}

/** «فرستاده سازمان ملل در یمن»: a body's envoy is for where he is. */
function isFor(role: OfficeRole, link: "in" | "for", of: string | null): boolean {
  return role === "special-envoy" && (link === "for" || (of !== null && findActor(of)?.kind === "organization"));
}

/** A state or a region of several. */
function matterOf(id: string): string | null {
  const actor = findActor(id);
  if (actor?.kind === "state") return id;
  return actor?.kind === "place" && actor.state === null ? id : null;
}

function stateOf(id: string): string | null {
  const actor = findActor(id);
  if (actor?.kind === "place" && !CITIES_OF_BODIES.has(id)) return actor.state;
  return actor?.kind === "state" ? id : null;
}
