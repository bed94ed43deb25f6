import { firstFrom } from "../text/spans-within.ts";
import type { Span } from "../text/span.ts";
import type { Party } from "./find-parties.ts";

/** How many sentences behind an office its holder's name may come. */
const SENTENCES = 2;
/** No name is looked for farther behind, in code units. */
const REACH = 900;

/** What may stand between the end of a sentence and the name of whom the next one tells: «به گفته X», «آقای X». */
const OPENS = /[.!؟?؛\n][»"”\s]*(?:(?:به[ ](?:گفته|باور|نوشته|عقیده|اعتقاد)|از[ ](?:نظر|نگاه|دید))[یٔ]?[ ])?(?:(?:شیخ|[آا]قای|خانم|دکتر|مهندس|سید|ژنرال|سردار)[ ])?$/u;
/** How much before a name is looked at for that, in code units. */
const BEFORE = 40;
/** «X، تحلیلگر»: a name with a title of its own is somebody else's; «X وزیر» likewise, but such an office is part of the party. */
const TITLED = /^[»"”]?[ \u200c]?[،,(]/u;
const ENDS = /[.!؟?\n]+/gu;

/**
 * Newsrooms vary what they call somebody: «وزیر خارجه بلژیک … دیدار کرد. دیدیه ریندرز گفت …». Whom a page means by an
 * office of which nobody knows the holder is the one with whose name, told for the first time and without a title, it
 * opens one of the next sentences. Gives the person's id for each such office.
 */
export function laterNames(source: string, parties: readonly Party[]): Map<string, string> {
  const names = new Map<string, string>();
  const titled = titledIds(parties);
  for (const office of parties) {
    if (office.office === null || !office.isVague || office.isCounterpart || names.has(office.office)) continue;
    const name = nameBehind(source, parties, titled, office);
    if (name !== null) names.set(office.office, name);
  }
  return names;
}

/** Whose name opens one of the next sentences, for the first time and without a title; `null` for nobody's. */
export function nameBehind(source: string, parties: readonly Party[], titled: ReadonlySet<string>, office: Span): string | null {
  for (let i = firstFrom(parties, office.to); i < parties.length; i++) {
    const party = parties[i];
    if (!party || party.from - office.to > REACH) return null;
    if (opensBehind(source, office, party)) return titled.has(party.id) ? null : party.id;
  }
  return null;
}

function opensBehind(source: string, office: Span, { from, to, isOffice }: Party): boolean {
  if (isOffice) return false;
  if (!OPENS.test(source.slice(Math.max(office.to, from - BEFORE), from)) || TITLED.test(source.slice(to, to + 3))) return false;
  return (source.slice(office.to, from).match(ENDS)?.length ?? 0) <= SENTENCES;
}

/** Those who are somewhere on the page named with an office or a state: no office without a holder means them. */
export function titledIds(parties: readonly Party[]): Set<string> {
  return new Set(parties.filter(({ home, isOffice }) => home !== null || isOffice).map(({ id }) => id));
}
