import type { Block, EventKind, EventMark, NamedActor } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { sliceSpan } from "../text/span.ts";
import { nameOf, peopleOf, type ArticleFacts } from "./article-facts.ts";
import { readClauses, type Clause } from "./read-clauses.ts";

/** A page that opens with somebody's words is about them: «باقری: …», «زاخارووا گفت …». */
const SAYS = /(?<!\p{L})(?:گفت|نوشت|افزود|اعلام[ ]کرد|تاکید[ ]کرد|اظهار[ ]داشت)(?!\p{L})/u;
/** Occasions of which somebody's words are a part, and no event of their own. */
const OCCASIONS: readonly EventKind[] = ["call", "meeting", "visit", "press-conference", "letter", "statement"];

/** The statement with which a page opens, in its headline or lead; none where the speaker speaks on an occasion that the page tells of. */
export function findOpeningStatement(facts: ArticleFacts, told: readonly EventMark[]): EventMark[] {
  for (const block of facts.blocks.filter(isOpening)) {
    const [clause] = readClauses(facts.source, block);
    const [speaker] = clause && speaks(facts, block, clause) ? peopleOf(facts, clause) : [];
    if (clause && speaker !== undefined) return isOnOccasion(speaker, told) ? [] : [statement(clause, { id: speaker, name: nameOf(facts, speaker) })];
  }
  return [];
}

function isOpening({ kind }: Block): boolean {
  return kind === "headline" || kind === "lead";
}

function speaks({ source }: ArticleFacts, block: Block, clause: Clause): boolean {
  const announces = foldText(sliceSpan(source, { from: clause.to, to: block.to })).startsWith(":");
  return announces || SAYS.test(clause.text);
}

function isOnOccasion(speaker: string, told: readonly EventMark[]): boolean {
  return told.some(({ kind, participants }) => OCCASIONS.includes(kind) && participants.some(({ id }) => id === speaker));
}

function statement({ sentence }: Clause, speaker: NamedActor): EventMark {
  return { ...sentence, kind: "statement", status: "held", day: null, lastDay: null, place: null, participants: [speaker], witnesses: [] };
}
