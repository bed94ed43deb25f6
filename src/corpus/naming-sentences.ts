import type { Block, Document, MentionMark } from "../document/document.ts";
import { readSentences } from "../text/sentences.ts";
import { overlaps, sliceSpan, type Span } from "../text/span.ts";
import { bodyBlocks } from "./body-blocks.ts";

/** A sentence of an article that names an actor; spans are offsets into the document's source. */
export interface NamingSentence extends Span {
  /** `p7`, the address of its paragraph; `null` where it stands in headline, kicker or lead. */
  readonly anchor: string | null;
  /** The letters that name the actor. */
  readonly names: readonly Span[];
}

/** The sentences that name an actor, in the order of the page, each once however often it names it. */
export function namingSentences(document: Document, actor: string): NamingSentence[] {
  const names = document.mentions.filter((mention) => mention.actor === actor);
  const anchors = new Map(bodyBlocks(document).map(({ from, anchor }) => [from, anchor]));
  return document.blocks.flatMap((block) => sentencesOf(document.source, block, names, anchors.get(block.from) ?? null));
}

function sentencesOf(source: string, block: Block, mentions: readonly MentionMark[], anchor: string | null): NamingSentence[] {
  const inside = mentions.filter((mention) => overlaps(block, mention));
  if (inside.length === 0) return [];
  return readSentences(sliceSpan(source, block)).flatMap((sentence) => {
    const span = { from: block.from + sentence.from, to: block.from + sentence.to };
    const names = inside.filter((mention) => overlaps(span, mention)).map(({ from, to }) => ({ from, to }));
    return names.length === 0 ? [] : [{ ...span, anchor, names }];
  });
}
