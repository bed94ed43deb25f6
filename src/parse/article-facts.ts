import { findActor } from "../authority/actors.ts";
import type { Person } from "../authority/authority.ts";
import type { OfficeMatch } from "../authority/find-offices.ts";
import { whoHeld } from "../authority/who-held.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { DateMark, MentionMark } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { spansWithin } from "../text/spans-within.ts";
import type { ReadBlock } from "./read-block.ts";

/** The facts of an article that events are made of. */
export interface ArticleFacts {
  readonly source: string;
  readonly blocks: readonly ReadBlock[];
  /** In the order of the text, as mentions and dates are. */
  readonly offices: readonly OfficeMatch[];
  readonly mentions: readonly MentionMark[];
  readonly dates: readonly DateMark[];
  readonly published: IsoDay | null;
}

/** Somebody whom a stretch names, and where. */
interface Named {
  readonly id: string;
  readonly from: number;
}

/** Ids of the people that a stretch names, and of those whose office it names; in the order of the text, each once. */
export function peopleOf(facts: ArticleFacts, span: Span): string[] {
  const named = spansWithin(facts.mentions, span).filter(({ kind }) => kind === "person").map(({ actor, from }) => ({ id: actor, from }));
  const inOrder = [...named, ...holders(facts, span)].sort((a, b) => a.from - b.from);
  return [...new Set(inOrder.map(({ id }) => id))];
}

/** Who held the offices that a clause names, on the day of the page. A bare office is Iran's, whose press this is. */
function holders({ offices, published }: ArticleFacts, span: Span): Named[] {
  if (published === null) return [];
  return spansWithin(offices, span).flatMap((office) => {
    const person = office.former ? null : holder(office, published);
    return person ? [{ id: person.id, from: office.from }] : [];
  });
}

function holder({ role, of }: OfficeMatch, day: IsoDay): Person | null {
  // «همتای عمانی»: the press says it of foreign ministers
  if (role === "counterpart") return of === null ? null : whoHeld("foreign-minister", of, day);
  return whoHeld(role, of ?? "iran", day);
}

/** An actor's name: as the page's mentions have it, else as the authority file does. */
export function nameOf({ mentions }: ArticleFacts, id: string): string {
  return mentions.find(({ actor }) => actor === id)?.name ?? findActor(id)?.name ?? id;
}
