import { memo, useMemo, type CSSProperties } from "react";
import { formatNumber } from "../calendar/format.ts";
import { initialOf } from "../corpus/persian-order.ts";
import type { ActorEntry } from "../corpus/summary.ts";
import type { ActorKind } from "../document/document.ts";
import { OUT_OF_SIGHT } from "../ui/out-of-sight.ts";
import { useGrowth } from "../ui/use-growth.ts";
import { useSeen } from "../ui/use-seen.ts";
import { ACTOR_WORDS, WORDS } from "../ui/words.ts";

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "place"];

/** Of so many names the letters follow each other in the columns; of more, each letter has columns of its own: to balance those of thousands takes seconds. */
const MOST_FLOWING = 240;

/** Names on a leaf. What is out of sight is laid out leaf by leaf. */
const LEAF = 48;

/** Leaves that are filled in the first frame, and with each frame behind it. */
const FIRST = 4;
const STEP = 3;

/** The names under one letter, on leaves of a few dozen. */
interface Letter {
  readonly initial: string;
  readonly leaves: readonly (readonly ActorEntry[])[];
}

interface Section {
  readonly kind: ActorKind;
  readonly count: number;
  readonly letters: readonly Letter[];
  /** How many leaves there are before it, and in it. */
  readonly before: number;
  readonly leaves: number;
}

interface NamesProps {
  /** In alphabetical order. */
  readonly found: readonly ActorEntry[];
  /** How many documents name each. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Names by kind, under their letters. Drawn anew only when others are found; of thousands those that are looked at come first. */
export const NamesByLetter = memo(function NamesByLetter({ found, counts }: NamesProps) {
  const sections = useMemo(() => sectionsOf(found), [found]);
  const { before, leaves } = sections.at(-1) ?? { before: 0, leaves: 0 };
  const filled = useGrowth(found, { count: before + leaves, first: FIRST, step: STEP });
  return sections.map((section) => <KindSection key={section.kind} section={section} filled={Math.max(0, Math.min(filled - section.before, section.leaves))} counts={counts} />);
});

function sectionsOf(found: readonly ActorEntry[]): readonly Section[] {
  const sections: Section[] = [];
  let before = 0;
  for (const kind of KINDS) {
    const actors = found.filter((actor) => actor.kind === kind);
    const letters = groupByInitial(actors);
    const leaves = letters.reduce((sum, letter) => sum + letter.leaves.length, 0);
    if (actors.length > 0) sections.push({ kind, count: actors.length, letters, before, leaves });
    before += leaves;
  }
  return sections;
}

function groupByInitial(actors: readonly ActorEntry[]): readonly Letter[] {
  const letters: { readonly initial: string; readonly leaves: ActorEntry[][] }[] = [];
  for (const actor of actors) {
    const initial = initialOf(actor.name);
    if (letters.at(-1)?.initial !== initial) letters.push({ initial, leaves: [] });
    const leaves = letters.at(-1)?.leaves ?? [];
    const last = leaves.at(-1);
    if (last !== undefined && last.length < LEAF) last.push(actor);
    else leaves.push([actor]);
  }
  return letters;
}

interface KindSectionProps extends Pick<NamesProps, "counts"> {
  readonly section: Section;
  /** How many of its leaves are filled; the room of the others is kept. */
  readonly filled: number;
}

const KindSection = memo(function KindSection({ section: { kind, count, letters }, filled, counts }: KindSectionProps) {
  const isFlowing = count <= MOST_FLOWING;
  const firsts = letters.map((_, i) => letters.slice(0, i).reduce((sum, { leaves }) => sum + leaves.length, 0));
  return (
    <section aria-labelledby={kind} className={`pt-8 ${isFlowing ? OUT_OF_SIGHT : ""}`}>
      <h2 id={kind} className="flex items-baseline justify-between border-b-2 border-ink pb-1 text-body font-bold">
        {WORDS.filters.kinds[kind]} <span className="text-label font-normal text-soft">{ACTOR_WORDS.found(count)}</span>
      </h2>
      <div className={`pt-4 ${isFlowing ? "columns-[14rem] gap-x-10" : ""}`}>
        {letters.map(({ initial, leaves }, i) => (
          <div key={initial} className="grid break-inside-avoid grid-cols-[2rem_minmax(0,1fr)] pb-4 pointer-coarse:pb-0">
            <h3 className="font-bold text-shangarf">{initial}</h3>
            <div>
              {leaves.map((names, leaf) => (
                <Leaf key={names[0]?.id} names={names} isFilled={isFlowing || (firsts[i] ?? 0) + leaf < filled} isFlowing={isFlowing} counts={counts} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
});

interface LeafProps extends Pick<NamesProps, "counts"> {
  readonly names: readonly ActorEntry[];
  readonly isFilled: boolean;
  /** Whether it stands in columns with others. */
  readonly isFlowing: boolean;
}

/** A leaf is filled when its turn comes, or it comes into sight. */
const Leaf = memo(function Leaf({ names, isFilled, isFlowing, counts }: LeafProps) {
  const [list, isSeen] = useSeen<HTMLUListElement>("leaf");
  const isDrawn = isFilled || isSeen;
  return (
    <ul ref={list} className={isFlowing ? "" : `leaf-of-names columns-[14rem] gap-x-10 ${isDrawn ? "" : "leaf-unfilled"}`} style={{ "--names": names.length } as CSSProperties}>
      {isDrawn && names.map((actor) => <Name key={actor.id} actor={actor} count={counts.get(actor.id) ?? 0} />)}
    </ul>
  );
});

const Name = memo(function Name({ actor, count }: { readonly actor: ActorEntry; readonly count: number }) {
  return (
    <li className="flex items-baseline gap-x-2 pointer-coarse:min-h-11">
      <a href={`/who/${encodeURIComponent(actor.id)}`} className="press text-lapis hover:underline hover:underline-offset-4">
        {actor.name}
      </a>{" "}
      <span className="text-note text-faint" title={WORDS.list.count(count)}>
        {formatNumber(count)}
      </span>
    </li>
  );
});
