import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { sliceSpan } from "../text/span.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Scene } from "./event-cast.ts";
import type { Event, Participant } from "./merge-tellings.ts";
import { isOfState } from "./same-event.ts";

/** How far below the office the name stands, in code units. */
const BELOW = 500;
/** Room for what may stand between a name and his verb, in code units. */
const VERB_REACH = 60;

/** An office that speaks for a state or body. */
const SPEAKS_FOR = overFolded(/(?<![\p{L}\u200c])(?:سخنگوی|سفیر|نماینده|سرپرست|رییس|وزیر|دبیرکل)[ ]/u);
/** «X گفت», «X نیز در ادامه افزود». */
const SAYS = overFolded(/^[»"]?[ ](?:(?:نیز|هم|همچنین|در[ ]ادامه|امروز|دیروز|خود)[ ]){0,2}(?:گفت(?![ \u200c]?و)|گفته[ ](?:است|بود)|افزود|نوشت|اظهار|تصریح|تاکید|اعلام|خاطرنشان|یاداور|می[ \u200c]?گوید)/u);

/**
 * «سخنگوی وزارت خارجه روز پنجشنبه گفت …. اسماعیل بقائی گفت …»: who speaks for a state or body by an office that no list resolves
 * has his name in what is quoted of him next.
 */
export function nameSpeakers(scene: Scene, events: readonly Event[]): readonly Event[] {
  if (!events.some(isUnnamed)) return events;
  return events.map((event) => {
    const name = isUnnamed(event) ? nameBelow(scene, event) : null;
    return name === null ? event : { ...event, people: [name] };
  });
}

/** What a state or body says in somebody's words, not in writing. */
function isUnnamed({ kind, saying, people: [one, ...others] }: Event): boolean {
  return ((kind === "statement" && saying !== null) || kind === "press-conference") && one !== undefined && one.id === one.home && others.length === 0;
}

function nameBelow({ parties, facts: { source } }: Scene, event: Event): Participant | null {
  if (!SPEAKS_FOR.test(foldText(sliceSpan(source, { from: event.from, to: Math.min(event.to, event.from + BELOW) })))) return null;
  for (const party of parties.slice(firstFrom(parties, event.to), firstFrom(parties, event.to + BELOW))) {
    if (party.id === party.home || !isOf(party, event.people[0]?.id)) continue;
    return SAYS.test(foldText(source.slice(party.to, party.to + VERB_REACH))) ? { id: party.id, home: party.home } : null;
  }
  return null;
}

/** Whether somebody may speak for a state or body: his own, or nobody knows whose he is. */
function isOf({ home }: Participant, id: string | undefined): boolean {
  return home === null || home === id || (id !== undefined && isOfState(id, home));
}
