import { gatherFrom } from "../text/gather.ts";
import { enterQuestion } from "../text/questions.ts";
import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { ACTORS, findActor } from "./actors.ts";
import type { Actor, OfficeRole } from "./authority.ts";
import { withoutGodsName } from "./gods-name.ts";
import { buildTrie, enterTrie, joinName, matchAt } from "./name-trie.ts";
import { seatBehind } from "./office-seats.ts";
import { seatWords } from "./seat-words.ts";
import { FORMER_WORDS, OFFICE_PHRASES, PASSING_WORDS, type OfficePhrase } from "./office-phrases.ts";

/** An office that a text names. The span goes from its first word to the end of its state's name, or of its seat's. */
export interface OfficeMatch extends Span {
  /** `counterpart` for «همتای عمانی»: the role is that of somebody named elsewhere. */
  readonly role: OfficeRole | "counterpart";
  /** Id of the state or body whose office it is; `null` where the text does not say. */
  readonly of: string | null;
  /** Id of the state or body where an envoy is accredited, or of what he is charged with; `null` where the text does not say. */
  readonly at: string | null;
  /** «سرپرست …»: held until a minister is named. */
  readonly acting: boolean;
  /** «… پیشین», «… شهید»: not who holds it on the day of the text. */
  readonly former: boolean;
}

/**
 * The offices that one block names, in order. «کشورمان» is Iran, whose press this is. Where two
 * offices are joined by «و» the first takes the state of the second: «نخست‌وزیر و وزیر خارجه قطر».
 */
export function findOffices({ words, answers }: Reading): readonly OfficeMatch[] {
  const found: FoundOffice[] = [];
  for (let i = 0; i < words.length; ) {
    const office = ((answers[i] ?? 0) & BEGINS_OFFICE) === 0 ? null : officeAt(words, i);
    if (office) found.push(office);
    i = office ? office.end : i + 1;
  }
  return found.length === 0 ? NONE : gatherFrom(shareStates(words, found), (office) => toMatch(words, office));
}

/** What most blocks name. */
const NONE: readonly OfficeMatch[] = [];

interface FoundOffice {
  readonly start: number;
  /** Index of the word behind the office and its state. */
  readonly end: number;
  readonly phrase: Omit<OfficePhrase, "role"> & { readonly role: OfficeMatch["role"] };
  readonly of: string | null;
  readonly at: string | null;
  readonly former: boolean;
}

const PHRASES = buildTrie(OFFICE_PHRASES.map((phrase) => [phrase.phrase, phrase] as const));
const HOLDERS = buildTrie<string>(holderPhrases());
const FORMER = new Set(FORMER_WORDS.map(joinName));
const PASSING = new Set(PASSING_WORDS.map(joinName));
const COUNTERPART = joinName("همتای");
const BEGINS_OFFICE = enterTrie(PHRASES) | enterQuestion((key) => key === COUNTERPART);

/** States and bodies by name, states by demonym too, and what an Iranian page calls its own country. */
function* holderPhrases(): Generator<[string, string]> {
  yield ["کشورمان", "iran"];
  yield ["کشور ما", "iran"];
  for (const actor of ACTORS) {
    if (actor.kind !== "person") for (const name of holderNames(actor)) yield [name, actor.id];
  }
}

function holderNames(actor: Actor): string[] {
  const besides = actor.kind === "state" ? [...(actor.everyday ?? []), ...actor.demonyms, ...(actor.titledDemonyms ?? [])] : [];
  const names = [actor.name, ...actor.variants];
  return [...names, ...names.flatMap(withoutGodsName), ...besides];
}

function officeAt(words: readonly Word[], start: number): FoundOffice | null {
  if (words[start]?.key === COUNTERPART) return counterpartAt(words, start);
  const match = matchAt(PHRASES, words, start);
  if (!match) return null;
  const phrase = match.value;
  const end = start + match.words;
  const behind = phrase.of === undefined ? ofState(phrase.role, holderBehind(words, end)) : { of: phrase.of, end, former: false };
  if (phrase.needsOf && behind.of === null) return null;
  if (phrase.ofBody && kindOf(behind.of) !== "organization") return null;
  if (phrase.role === "speaker" && behind.of === null && isOtherChamber(words, behind.end)) return null;
  const seat = seatBehind(phrase.role, behind.of, words, behind.end, HOLDERS);
  if (phrase.needsSeat && seat === null) return null;
  const role = seat?.role ?? roleOf(phrase.role, behind.of);
  return { start, phrase: { ...phrase, role }, ...behind, at: seat?.at ?? null, end: seat?.end ?? matterEnd(role, words, behind.end) };
}

/** «رئیس مجلس سنای پاراگوئه»: heads a chamber of which the list knows nothing, and no parliament that is called so alone. */
function isOtherChamber(words: readonly Word[], at: number): boolean {
  return isJoined(words, at) && CHAMBERS.has(words[at]?.key ?? "");
}

const CHAMBERS = new Set(["شورای", "شیوخ", "ولایتی", "ایالتی", "فدرال"].map(joinName));

/** «معاون وزیر خارجه قطر در امور منطقه‌ای»: where the words end that tell a deputy's matters, up to two of them. */
function matterEnd(role: OfficeMatch["role"], words: readonly Word[], end: number): number {
  const isOf = role === "deputy-foreign-minister" && words[end]?.key === "در" && words[end + 1]?.key === "امور" && isJoined(words, end) && isJoined(words, end + 2);
  if (!isOf) return end;
  const first = wholeEnd(words, end + 2);
  const goesOn = words[first]?.key === "و" && isJoined(words, first) && isJoined(words, first + 1);
  return goesOn && MATTER.test(words[first + 1]?.key ?? "") ? wholeEnd(words, first + 1) : first;
}

/** The second of a deputy's matters: «عربی و آفریقا», «حقوقی و بین‌المللی». */
const MATTER = /ی$|^(?:افریقا|اسیا|اروپا|امریکا|بین)/u;

/** The index behind a word with all its parts. */
function wholeEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (words[end]?.gap === "half-space") end++;
  return end;
}

/** «سفیر مسکو»: the envoy of a capital is that of its state. */
function ofState<T extends Pick<FoundOffice, "of">>(role: OfficeRole, behind: T): T {
  const place = behind.of === null || seatWords(role) === null ? null : findActor(behind.of);
  return place?.kind === "place" ? { ...behind, of: place.state } : behind;
}

/** «رهبر ایران» heads a state, «رهبر انصارالله» a movement. */
function roleOf(role: OfficeRole, of: string | null): OfficeRole {
  return role === "leader" && kindOf(of) === "state" ? "head-of-state" : role;
}

function kindOf(id: string | null): Actor["kind"] | null {
  return id === null ? null : (findActor(id)?.kind ?? null);
}

function counterpartAt(words: readonly Word[], start: number): FoundOffice | null {
  const behind = holderBehind(words, start + 1);
  return behind.of === null ? null : { start, phrase: { phrase: "همتای", role: "counterpart" }, ...behind, at: null };
}

/** The state or body that follows an office, behind words such as «پیشین» and «جدید»; without one the office ends where its phrase does. */
function holderBehind(words: readonly Word[], start: number): Pick<FoundOffice, "of" | "end" | "former"> {
  let former = false;
  for (let i = start; isJoined(words, i); i++) {
    const match = matchAt(HOLDERS, words, i);
    if (match) return { of: match.value, end: i + match.words, former };
    const key = words[i]?.key ?? "";
    if (FORMER.has(key)) former = true;
    else if (!PASSING.has(key)) break;
  }
  return { of: null, end: start, former };
}

function isJoined(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.gap !== "break";
}

/** An office without a state, with «و» and another office behind it, has the other's state. */
function shareStates(words: readonly Word[], found: readonly FoundOffice[]): FoundOffice[] {
  return found.map((office, i) => {
    const next = found[i + 1];
    const joined = next && next.start === office.end + 1 && words[office.end]?.key === "و" && isJoined(words, office.end) && isJoined(words, next.start);
    return joined && office.of === null ? { ...office, of: next.of, former: next.former } : office;
  });
}

function toMatch(words: readonly Word[], { start, end, phrase, of, at, former }: FoundOffice): OfficeMatch[] {
  const from = words[start]?.from;
  const to = words[end - 1]?.to;
  if (from === undefined || to === undefined) return [];
  return [{ from, to, role: phrase.role, of, at, acting: phrase.acting ?? false, former }];
}
