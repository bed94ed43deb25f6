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

/** Names whose leaves are filled in the first frame, and with each frame behind it: the first are more than a window shows, also where each letter has but a few. */
const FIRST = 3 * LEAF;
const STEP = 3 * LEAF;

/** The names under one letter, on leaves of a few dozen. */
interface Letter {
  readonly initial: string;
  /** How many names there are before it in its section. */
  readonly before: number;
  readonly leaves: readonly (readonly ActorEntry[])[];
}

interface Section {
  readonly kind: ActorKind;
  readonly count: number;
  readonly letters: readonly Letter[];
  /** How many names there are before it. */
  readonly before: number;
}

interface NamesProps {
  /** In alphabetical order. */
  readonly found: readonly ActorEntry[];
  /** How many documents name each. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether others are being looked for: none of these is filled in that nobody will see, which would keep those from the screen. */
  readonly isPassing: boolean;
}

/** Names by kind, under their letters. Drawn anew only when others are found; of thousands those that are looked at come first. */
export const NamesByLetter = memo(function NamesByLetter({ found, counts, isPassing }: NamesProps) {
  const sections = useMemo(() => sectionsOf(found), [found]);
  const filled = useGrowth(found, { count: isPassing ? 0 : found.length, first: FIRST, step: STEP });
  return sections.map((section) => <KindSection key={section.kind} section={section} filled={Math.max(0, Math.min(filled - section.before, section.count))} counts={counts} />);
});

function sectionsOf(found: readonly ActorEntry[]): readonly Section[] {
  const sections: Section[] = [];
  let before = 0;
  for (const kind of KINDS) {
    const actors = found.filter((actor) => actor.kind === kind);
    if (actors.length > 0) sections.push({ kind, count: actors.length, letters: groupByInitial(actors), before });
    before += actors.length;
  }
  return sections;
}

function groupByInitial(actors: readonly ActorEntry[]): readonly Letter[] {
  const letters: (Omit<Letter, "leaves"> & { readonly leaves: ActorEntry[][] })[] = [];
  for (const [before, actor] of actors.entries()) {
    const initial = initialOf(actor.name);
    if (letters.at(-1)?.initial !== initial) letters.push({ initial, before, leaves: [] });
    const leaves = letters.at(-1)?.leaves ?? [];
    const last = leaves.at(-1);
    if (last !== undefined && last.length < LEAF) last.push(actor);
    else leaves.push([actor]);
  }
  return letters;
}

interface KindSectionProps extends Pick<NamesProps, "counts"> {
  readonly section: Section;
  /** How many of its names have their leaves filled; the room of the others is kept. */
  readonly filled: number;
}

const KindSection = memo(function KindSection({ section: { kind, count, letters, before: first }, filled, counts }: KindSectionProps) {
  const isFlowing = count <= MOST_FLOWING;
  return (
    <section aria-labelledby={kind} className={`pt-8 ${isFlowing ? OUT_OF_SIGHT : ""}`}>
      <h2 id={kind} className="flex items-baseline justify-between border-b-2 border-ink pb-1 text-body font-bold">
        {WORDS.filters.kinds[kind]} <span className="text-label font-normal text-soft">{ACTOR_WORDS.found(count)}</span>
      </h2>
      <div className={`pt-4 ${isFlowing ? "columns-[14rem] gap-x-10" : ""}`}>
        {letters.map(({ initial, before, leaves }) => (
          <div key={initial} className="grid break-inside-avoid grid-cols-[2rem_minmax(0,1fr)] pb-4 pointer-coarse:pb-0">
            <h3 className="font-bold text-shangarf">{initial}</h3>
            <div>
              {leaves.map((names, leaf) => (
                <Leaf key={names[0]?.id} names={names} isFilled={isFlowing || before + leaf * LEAF < filled} isAtOnce={first + before + leaf * LEAF < FIRST} isFlowing={isFlowing} counts={counts} />
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
  /** Whether it is laid out at once: what the window shows first would else have about the room that it needs for a frame, and push what is below it about with the next. */
  readonly isAtOnce: boolean;
}

/** A leaf is filled when its turn comes, or it comes into sight. */
const Leaf = memo(function Leaf({ names, isFilled, isFlowing, isAtOnce, counts }: LeafProps) {
  const [list, isSeen] = useSeen<HTMLUListElement>("leaf");
  const isDrawn = isFilled || isSeen;
  return (
    <ul ref={list} className={isFlowing ? "" : `columns-[14rem] gap-x-10 ${isAtOnce ? "" : "leaf-of-names"} ${isDrawn ? "" : "leaf-unfilled"}`} style={{ "--names": names.length } as CSSProperties}>
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
