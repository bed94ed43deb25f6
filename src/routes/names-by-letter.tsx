import { memo, useMemo, type CSSProperties } from "react";
import { formatNumber } from "../calendar/format.ts";
import { initialOf } from "../corpus/persian-order.ts";
import type { ActorEntry } from "../corpus/summary.ts";
import type { ActorKind } from "../document/document.ts";
import { useFlying } from "../ui/use-flying.ts";
import { useGrowth } from "../ui/use-growth.ts";
import { useSeen } from "../ui/use-seen.ts";
import { ACTOR_WORDS, WORDS } from "../ui/words.ts";

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "place"];

/** Of so many names the letters follow each other in the columns; of more, each letter has columns of its own: to balance those of thousands takes seconds. */
const MOST_FLOWING = 240;

/** Names on a leaf. What is out of sight is laid out leaf by leaf. */
const LEAF = 48;

/** In pixels: no line of names is lower, and no column that stands beside another is narrower. */
const LINE = 29;
const COLUMN = 288;

/** Names whose leaves are filled in the first frame: as many as fill a window. */
const FIRST = Math.ceil(window.innerHeight / LINE) * Math.max(1, Math.floor(window.innerWidth / COLUMN));

/** The head of a section is about as high as so many lines. */
const HEAD = 1.5;

/** Names whose leaves are filled with each frame behind it. */
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
  const names = useFlying<HTMLDivElement>();
  const sections = useMemo(() => sectionsOf(found), [found]);
  const filled = useGrowth(found, { count: isPassing ? 0 : found.length, first: FIRST, step: STEP });
  return (
    <div ref={names}>
      {sections.map((section) => (
        <KindSection key={section.kind} section={section} filled={Math.max(0, Math.min(filled - section.before, section.count))} counts={counts} />
      ))}
    </div>
  );
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
    <section aria-labelledby={kind} className={`pt-8 ${isFlowing ? "names-lines names-out-of-sight" : ""}`} style={linesOf(count + letters.length / 2, HEAD)}>
      <h2 id={kind} className="flex items-baseline justify-between border-b-2 border-ink pb-1 text-body font-bold">
        {WORDS.filters.kinds[kind]} <span className="text-label font-normal text-soft">{ACTOR_WORDS.found(count)}</span>
      </h2>
      <div className={`pt-4 ${isFlowing ? "gap-x-10 min-[36rem]:columns-[14rem]" : ""}`}>
        {letters.map(({ initial, before, leaves }) => (
          <div key={initial} className="relative break-inside-avoid ps-8 pb-4 pointer-coarse:pb-0">
            <h3 className="absolute start-0 font-bold text-shangarf">{initial}</h3>
            {leaves.map((names, leaf) => (
              <Leaf key={names[0]?.id} names={names} isFilled={isFlowing || before + leaf * LEAF < filled} isAtOnce={first + before + leaf * LEAF < FIRST} isFlowing={isFlowing} counts={counts} />
            ))}
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
    <ul ref={list} className={isFlowing ? "" : `names-lines leaf-of-names ${isAtOnce ? "" : "names-out-of-sight"} ${isDrawn ? "" : "names-unfilled"}`} style={isFlowing ? undefined : linesOf(names.length)}>
      {isDrawn && names.map((actor) => <Name key={actor.id} actor={actor} count={counts.get(actor.id) ?? 0} />)}
    </ul>
  );
});

/** How many lines so many names fill in as many columns as there may be, with others above them. */
function linesOf(names: number, above = 0): CSSProperties {
  return Object.fromEntries([1, 2, 3, 4].map((columns) => [`--lines-${columns}`, above + Math.ceil(names / columns)]));
}

const Name = memo(function Name({ actor, count }: { readonly actor: ActorEntry; readonly count: number }) {
  return (
    <li className="pointer-coarse:min-h-11">
      <a href={`/who/${encodeURIComponent(actor.id)}`} className="press text-lapis hover:underline hover:underline-offset-4">
        {actor.name}
      </a>{" "}
      <span className="ms-1 text-note text-faint" title={WORDS.list.count(count)}>
        {formatNumber(count)}
      </span>
    </li>
  );
});
