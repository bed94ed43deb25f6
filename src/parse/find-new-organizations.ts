import type { MentionMark } from "../document/document.ts";
import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { spansTouching } from "../text/spans-within.ts";
import type { Word } from "../text/words.ts";
import { endsBody, isBodyHead, isDirectHead, isField, isGenericOfBodies, isProperHead } from "./organization-signs.ts";
import { isOnlyName } from "./person-signs.ts";
import { joinHalves } from "./whole-words.ts";

/** The name of a body that the authority file does not know. */
export interface NewOrganization extends Span {
  /** As printed, with the name of the state whose it is. */
  readonly name: string;
}

/** How many words may stand between the head of a name and its state: «کمیسیون امنیت ملی و …» is longer than most. */
const MAX_WORDS = 5;

/**
 * Bodies of which the authority file knows nothing: a word for a body and, without a preposition or verb
 * between, the name of the state whose it is («بانک مرکزی سوریه»); or a word for a university, party or
 * movement and behind it a word that can only be a name («دانشگاه هاروارد»). The span ends where the state's
 * name begins, for that is a mention of its own. `known` are the mentions found so far, in the order of the text.
 */
export function findNewOrganizations(block: Reading, known: readonly MentionMark[]): NewOrganization[] {
  const words = joinHalves(block.words);
  const found: NewOrganization[] = [];
  words.forEach((word, i) => {
    if (!isBodyHead(word.key) || word.from < (found.at(-1)?.to ?? 0) || spansTouching(known, word).length > 0 || isElse(words, i)) return;
    const body = ofState(block, words, i, known) ?? byProperName(block, words, i, known);
    if (body) found.push(body);
  });
  return found;
}

/** «گشایش سفارت آمریکا» is about a house, unless a sentence begins with it; «سرپرست وزارت خارجه» is the minister himself. */
function isElse(words: readonly Word[], at: number): boolean {
  const { key, gap } = words[at] ?? { key: "", gap: "break" };
  return gap !== "break" && (key === "سفارت" || ACTING.has(words[at - 1]?.key ?? ""));
}

const ACTING = new Set(["سرپرست", "سرپست"]);

function ofState({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): NewOrganization | null {
  for (let i = head + 1; i <= head + MAX_WORDS; i++) {
    const word = words[i];
    if (!word || word.gap === "break" || (endsBody(word.key) && !joinsField(words, head, i))) return null;
    const [owner] = spansTouching(known, word);
    if (!owner) continue;
    const isOwner = owner.from === word.from && owner.basis === "name" && (owner.kind === "state" || owner.kind === "place");
    if (!isOwner || (i === head + 1 && !isDirectHead(words[head]?.key ?? ""))) return null;
    return organization(source, words[head]?.from ?? 0, words[i - 1]?.to ?? 0, owner.to);
  }
  return null;
}

/** «وزارت اطلاعات و فرهنگ افغانستان»: a ministry of two fields. */
function joinsField(words: readonly Word[], head: number, at: number): boolean {
  return words[head]?.key === "وزارت" && words[at]?.key === "و" && isField(words[at + 1]?.key ?? "");
}

function byProperName({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): NewOrganization | null {
  const [first, next] = [words[head], words[head + 1]];
  if (!first || !next || !isProperHead(first.key) || !/^[ \u200c«"]+$/u.test(source.slice(first.to, next.from))) return null;
  if (!isOnlyName(next.key) || next.key.endsWith("ند") || isGenericOfBodies(next.key) || endsBody(next.key) || spansTouching(known, next).length > 0) return null;
  return organization(source, first.from, next.to, next.to);
}

function organization(source: string, from: number, to: number, end: number): NewOrganization {
  return { from, to, name: source.slice(from, end).replace(/[«"]/gu, "").replace(/\s+/gu, " ") };
}
