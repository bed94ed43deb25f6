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

interface ReadingsProps {
  readonly readings: readonly ReadOtherwise[];
  /** Asks for the words as they were typed. */
  readonly onRefuse: (words: readonly string[]) => void;
}

/** How a query was read where no text has its words, each reading with a way to refuse it. Nothing where it was read as typed. */
export function Readings({ readings, onRefuse }: ReadingsProps) {
  if (readings.length === 0) return null;
  return (
    <ul aria-label={WORDS.search.read} className="flex flex-wrap gap-2 py-2">
      {readings.map((reading) => (
        <li key={reading.typed} className="max-w-full">
          <ReadingToken {...reading} onRefuse={onRefuse} />
        </li>
      ))}
    </ul>
  );
}

/** What was typed stands apart from what it was read as: one of the two is often in Latin letters. */
function ReadingToken({ kind, typed, read, words, onRefuse }: ReadOtherwise & Pick<ReadingsProps, "onRefuse">) {
  const verbatim = WORDS.search.verbatim(typed);
  return (
    <span className="flex min-w-0 items-center border border-rule bg-sheet ps-2 text-label text-soft">
      <span className="min-w-0 truncate">
        {WORDS.search.typed} <bdi>{typed}</bdi>
        {WORDS.search.readAs}{" "}
        <b className="text-ink">
          <bdi>{WORDS.search.anyOf(read)}</bdi>
        </b>{" "}
        <span className="hidden text-note text-faint md:inline">({WORDS.search.readings[kind]})</span>
      </span>
      <button type="button" onClick={() => onRefuse(words)} aria-label={verbatim} title={verbatim} className="grid size-11 shrink-0 md:size-8 place-items-center text-faint hover:text-ink">
        <CrossSign />
      </button>
    </span>
  );
}
