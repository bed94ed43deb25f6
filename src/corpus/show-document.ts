import type { Block, Document, EventMark } from "../document/document.ts";
import { applyRepairs, type Shown } from "../orthography/apply-repairs.ts";
import { findMends, inOrder } from "../orthography/find-mends.ts";
import { halfSpaceAt } from "../orthography/half-space-at.ts";
import type { Repair } from "../orthography/repair.ts";
import { saveSpan, showSpan } from "../orthography/show-span.ts";
import type { Span } from "../text/span.ts";
import type { ServedDocument } from "./served-document.ts";
import { withinArticle } from "./within-article.ts";

/** A document in good orthography. */
export interface ShownDocument {
  /** The same document over the repaired text: every span stands on the letters that it stood on. */
  readonly document: Document;
  /** Where a span of the saved text is shown. */
  readonly show: (span: Span) => Span;
  /** Where the letters of a span of the shown text stand in the saved one. */
  readonly saved: (span: Span) => Span;
  /** What was changed, in the order of the text. */
  readonly repairs: readonly Repair[];
}

/**
 * The document as it is best read: half-spaces given back, and letters, spaces and quotes mended. Whatever draws,
 * searches or quotes a document can take either, the saved one or this.
 */
export function showDocument(served: ServedDocument): ShownDocument {
  const { halfSpaces, ...saved } = served;
  const given = halfSpaces.map((at) => halfSpaceAt(saved.source, at));
  const repairs = inOrder([...given, ...withinArticle(saved, findMends(saved.source, given))]);
  const shown = applyRepairs(saved.source, repairs);
  const show = (span: Span) => showSpan(shown, span);
  return { document: moveSpans(saved, shown, show), show, saved: (span) => saveSpan(shown, span), repairs };
}

function moveSpans(saved: Document, shown: Shown, show: (span: Span) => Span): Document {
  const move = <T extends Span>(mark: T): T => ({ ...mark, ...show(mark) });
  const moveOne = <T extends Span>(mark: T | null): T | null => (mark === null ? null : move(mark));
  return {
    ...saved,
    source: shown.text,
    blocks: saved.blocks.map((block) => moveTile(block, shown)),
    headline: moveOne(saved.headline),
    kicker: moveOne(saved.kicker),
    leads: saved.leads.map(move),
    newsCode: moveOne(saved.newsCode),
    published: moveOne(saved.published),
    outlet: moveOne(saved.outlet),
    credits: saved.credits.map(move),
    mentions: saved.mentions.map(move),
    offices: saved.offices.map(move),
    dates: saved.dates.map(move),
    events: saved.events.map((event): EventMark => ({ ...move(event), witnesses: event.witnesses.map(move) })),
    problems: saved.problems.map(move),
  };
}

/** What stands between two blocks goes to the first: so they still tile. */
function moveTile(block: Block, { toShown }: Shown): Block {
  return { ...block, from: toShown[block.from] ?? 0, to: toShown[block.to] ?? 0 };
}
