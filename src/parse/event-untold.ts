import { endingOf, endsIn } from "../text/ending.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Cast, Parts, Phrase, Scene } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import { unique } from "./event-sides.ts";
import type { Participant } from "./merge-tellings.ts";
import type { Role } from "./read-roles.ts";

/** «در این دیدار …» where nothing before told of one: the page takes for told that those met of whom it speaks. */

/** As what the text before may have told what a noun takes up. */
const TOLD_AS: Partial<Record<ToldKind, readonly ToldKind[]>> = {
  meeting: ["meeting", "talk", "session", "call", "summit", "press-conference"],
  call: ["call", "talk"],
  visit: ["visit"],
};

/** Whether «این دیدار» can take up nothing that was told. */
export function isUntold({ clause, before }: Cast, kind: ToldKind, { at }: Phrase): boolean {
  const kinds = TOLD_AS[kind];
  return kinds !== undefined && endsIn(clause.text, ON_IT, at) && !before.some((telling) => kinds.includes(telling.kind));
}

/** What is told was done on it. */
const ON_IT = endingOf(/(?<![\p{L}\u200c])(?:در|طی|ضمن|(?:در[ ])?(?:پایان|حاشیه|جریان|ابتدای|اغاز)|پس[ ]از)[ ](?:این|همین)[ ]/u);

/** Parts of those who are there. */
const THERE: readonly Role[] = ["subject", "with", "to", "object"];
/** How far above the other is named, in code units. */
const ABOVE = 400;

/** Who made the journey, or met whom: the subject of the clause, and the only other person whom it or the text above names. */
export function justNamed({ parties }: Scene, { clause, people, carried }: Cast, kind: ToldKind): Parts[] {
  const here = people.filter(({ role }) => THERE.includes(role)).map(({ who }) => who);
  const [one = carried, other] = unique(here);
  if (kind === "visit") return one === null ? [] : [{ people: [one], others: [] }];
  const above = unique(parties.slice(firstFrom(parties, clause.from - ABOVE), firstFrom(parties, clause.from)).filter(({ id, home }) => id !== home));
  const others = other === undefined ? above.filter(({ id, home }) => id !== one?.id && (home === null || home !== one?.home)) : [other];
  const met: readonly Participant[] = one === null ? (areApart(above) ? above : []) : others.length === 1 ? [one, ...others] : [one];
  return met.length === 0 ? [] : [{ people: met, others: [] }];
}

/** Two of different sides. */
function areApart([one, other, ...more]: readonly Participant[]): boolean {
  return one !== undefined && other !== undefined && more.length === 0 && (one.home === null || one.home !== other.home);
}
