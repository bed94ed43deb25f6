import type { KindCount, TimeUnit } from "../corpus/time-units.ts";
import { colourOf, SIGN_SIZE, signsPath, type SignKind } from "./event-sign.tsx";

/** From sign to sign; 16 are a rem. */
export const PITCH = 14;

/** Signs of one kind, those of what took place and the hollow ones apart. */
interface SignRun {
  readonly kind: SignKind;
  readonly held: boolean;
  readonly count: number;
}

interface UnitSignsProps {
  readonly runs: readonly SignRun[];
  /** How many each sign stands for. */
  readonly step: number;
  /** Signs side by side. */
  readonly columns: number;
  /** The side on which the first row lies: signs are heaped up on a line, or hang from it. */
  readonly on: "line-below" | "line-above";
}

/** The marks of a year or month as a heap of signs, kind by kind, however many with a path a kind. */
export function UnitSigns({ runs, step, columns, on }: UnitSignsProps) {
  const ends = runs.map((_, i) => runs.slice(0, i + 1).reduce((sum, { count }) => sum + Math.ceil(count / step), 0));
  const rows = Math.ceil((ends.at(-1) ?? 0) / columns);
  if (rows === 0) return null;
  const placeOf = (index: number): readonly [number, number] => {
    const row = Math.floor(index / columns);
    // From right to left, as everything.
    return [(columns - 1 - (index % columns)) * PITCH + 1, (on === "line-below" ? rows - 1 - row : row) * PITCH + 1];
  };
  return (
    <svg aria-hidden viewBox={`0 0 ${columns * PITCH} ${rows * PITCH}`} className="block" style={{ inlineSize: `${(columns * PITCH) / 16}rem`, blockSize: `${(rows * PITCH) / 16}rem` }}>
      {runs.map(({ kind, held }, i) => {
        const start = ends[i - 1] ?? 0;
        const places = Array.from({ length: (ends[i] ?? start) - start }, (_, nth) => placeOf(start + nth));
        return (
          <path
            key={`${kind} ${held}`}
            d={signsPath(kind, places)}
            fillRule="evenodd"
            fill={held ? "currentColor" : "var(--color-paper)"}
            stroke="currentColor"
            strokeWidth={held ? 0.5 : 1.25}
            className={`${colourOf(kind)} group-hover:text-shangarf group-data-active:text-shangarf`}
          />
        );
      })}
    </svg>
  );
}

/** How many signs stand side by side in so many rem. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width * 16 + PITCH - SIGN_SIZE) / PITCH));
}

/** The heap of what happened, and that of what was printed. */
export function runsOf({ events, documents }: Pick<TimeUnit, "events" | "documents">): { readonly events: readonly KindCount[]; readonly documents: readonly SignRun[] } {
  return { events, documents: documents === 0 ? [] : [{ kind: "document", held: true, count: documents }] };
}
