import { useRef, type ReactNode } from "react";
import { formatDigits } from "../calendar/format.ts";
import type { VerbatimWord } from "../corpus/verbatim.ts";
import { CrossSign } from "./cross-sign.tsx";
import { WORDS } from "./words.ts";

/** Words of a query that were read otherwise than typed. */
interface ReadOtherwise {
  readonly kind: keyof typeof WORDS.search.readings;
  readonly typed: string;
  /** What they were read as; any will do. */
  readonly read: readonly string[];
  /** By which they are refused. */
  readonly words: readonly string[];
}

/** What signs of a query were read as. */
interface ReadSign {
  readonly kind: keyof typeof WORDS.search.signs;
  readonly words: readonly string[];
  /** The query without this reading. */
  readonly refused: string;
}

interface ReadingsProps {
  readonly signs: readonly ReadSign[];
  readonly readings: readonly ReadOtherwise[];
  /** Words that are taken as they are, since another reading of them was refused. */
  readonly verbatim: readonly VerbatimWord[];
  readonly onAsk: (query: string) => void;
  /** Asks for the words as they were typed. */
  readonly onRefuse: (words: readonly string[]) => void;
  readonly onRelease: (word: string) => void;
}

/** How a query was read, where that is more than its words: each reading with a way to refuse it. Nothing for plain words. */
export function Readings({ signs, readings, verbatim, onAsk, onRefuse, onRelease }: ReadingsProps) {
  const list = useRef<HTMLUListElement>(null);
  if (signs.length + readings.length + verbatim.length === 0) return null;

  function keepFocus(act: () => void): () => void {
    return () => {
      list.current?.focus(); // the token that had the focus goes
      act();
    };
  }

  return (
    <ul ref={list} tabIndex={-1} aria-label={WORDS.search.read} className="flex flex-wrap gap-2 py-2 outline-none">
      {signs.map(({ kind, words, refused }) => {
        const told = WORDS.search.signs[kind](words.map(formatDigits));
        return (
          <Token key={`${kind} ${refused}`} action={WORDS.search.refuse(told, WORDS.search.refusals[kind])} onPress={keepFocus(() => onAsk(refused))}>
            {told}
          </Token>
        );
      })}
      {readings.map((reading) => (
        <Token key={`read ${reading.typed}`} action={WORDS.search.verbatim(reading.typed)} onPress={keepFocus(() => onRefuse(reading.words))}>
          <Otherwise {...reading} />
        </Token>
      ))}
      {verbatim.map(({ word, typed }) => (
        <Token key={`verbatim ${word}`} action={WORDS.search.release(typed)} onPress={keepFocus(() => onRelease(word))}>
          {WORDS.search.itself(typed)}
        </Token>
      ))}
    </ul>
  );
}

interface TokenProps {
  /** What a press does. */
  readonly action: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Token({ action, onPress, children }: TokenProps) {
  return (
    <li className="max-w-full">
      <span className="flex min-w-0 items-center border border-rule bg-sheet ps-2 text-label text-soft">
        <bdi className="min-w-0 truncate">{children}</bdi>
        <button type="button" onClick={onPress} aria-label={action} title={action} className="grid size-11 shrink-0 md:size-8 place-items-center text-faint hover:text-ink">
          <CrossSign />
        </button>
      </span>
    </li>
  );
}

/** What was typed stands apart from what it was read as: one of the two is often in Latin letters. */
function Otherwise({ kind, typed, read }: ReadOtherwise) {
  return (
    <span dir="rtl">
      {WORDS.search.typed} <bdi>{typed}</bdi>
      {WORDS.search.readAs}{" "}
      <b className="text-ink">
        <bdi>{WORDS.search.anyOf(read)}</bdi>
      </b>{" "}
      <span className="hidden text-note text-faint md:inline">({WORDS.search.readings[kind]})</span>
    </span>
  );
}
