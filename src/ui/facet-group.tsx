import { memo, startTransition, useId, useOptimistic, useState, type ReactNode } from "react";
import { formatNumber } from "../calendar/format.ts";
import { afterPaint } from "./after-paint.ts";
import { usePainted } from "./use-painted.ts";
import { WORDS } from "./words.ts";

/** Something that a filter can ask for. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** What is said under the name. */
  readonly hint?: string;
  /** How many documents would be left with it. */
  readonly count: number;
  readonly state: "chosen" | "excluded" | "open";
}

interface FacetGroupProps<Id extends string> {
  readonly title: string;
  /** Stands between the title and the choices: a field to look for one. */
  readonly field?: ReactNode;
  /** In the order to be shown in. */
  readonly choices: readonly Choice<Id>[];
  /** Whether these are the choices that the reader looks for by name. */
  readonly searched?: boolean;
  readonly onToggle: (id: Id) => void;
  /** Only names can be excluded. */
  readonly onExclude?: (id: Id) => void;
}

/** How many choices a group shows before it is opened, and how many of those that are looked for. */
const FEW = 6;
const MANY = 24;

/** As many fill a screen: of hundreds the others, out of sight, follow a frame later. */
const SCREENFUL = 40;

/** How many are shown with each press on «more»: thousands would hold up every press in the panel, and are looked for by name. */
const PORTION = 200;

/** One kind of choices, with what each would leave, drawn anew only when one of its own changes. Those that would leave nothing wait behind «more». */
export const FacetGroup = memo(function FacetGroup<Id extends string>({ title, field, choices, searched = false, onToggle, onExclude }: FacetGroupProps<Id>) {
  const heading = useId();
  const [most, setMost] = useState(0);
  const open = most > 0;
  const few = searched ? choices.slice(0, MANY) : likely(choices);
  // A button for one choice takes as much room as the choice.
  const shown = choices.length - few.length === 1 ? choices : open ? firstOf(choices, most) : few;
  const drawn = Math.max(SCREENFUL, usePainted(shown.length));
  const hidden = choices.length - shown.length;
  if (choices.length === 0 && field === undefined) return null;
  return (
    <div role="group" aria-labelledby={heading} className="border-t border-ink pt-2">
      <h3 id={heading} className="text-label font-bold">
        {title}
      </h3>
      {field}
      <ul className="mt-1">
        {shown.slice(0, drawn).map((choice) => (
          <ChoiceRow key={choice.id} choice={choice} isOneOfMany={shown.length > FEW} onToggle={onToggle} onExclude={onExclude} />
        ))}
      </ul>
      {(hidden > 0 || (open && choices.length > few.length)) && (
        <Turn isExpanded={hidden > 0 && open ? undefined : open} onTurn={() => setMost(hidden > 0 ? most + PORTION : 0)}>
          {hidden > 0 ? WORDS.filters.more(hidden) : WORDS.filters.fewer}
        </Turn>
      )}
      {hidden > 0 && open && <Turn isExpanded onTurn={() => setMost(0)}>{WORDS.filters.fewer}</Turn>}
    </div>
  );
}) as <Id extends string>(props: FacetGroupProps<Id>) => ReactNode; // `memo` forgets what kind of names it is of

interface TurnProps {
  readonly isExpanded: boolean | undefined;
  readonly onTurn: () => void;
  readonly children: string;
}

/** Shows more of the choices, or fewer: a screenful of rows is laid out behind the frame that shows the press. */
function Turn({ isExpanded, onTurn, children }: TurnProps) {
  return (
    <button type="button" aria-expanded={isExpanded} onClick={() => afterPaint(() => startTransition(onTurn))} className="press ps-6 text-label text-lapis hover:underline">
      {children}
    </button>
  );
}

/** The first choices, and what is asked for behind them. */
function firstOf<Id extends string>(choices: readonly Choice<Id>[], most: number): readonly Choice<Id>[] {
  return choices.filter(({ state }, i) => i < most || state !== "open");
}

/** What is asked for, and the first that leave something. */
function likely<Id extends string>(choices: readonly Choice<Id>[]): readonly Choice<Id>[] {
  const set = choices.filter((choice) => choice.state !== "open");
  const open = choices.filter((choice) => choice.state === "open" && choice.count > 0).slice(0, Math.max(0, FEW - set.length));
  return choices.filter((choice) => set.includes(choice) || open.includes(choice));
}

const ROW_OF_MANY = "[contain-intrinsic-size:auto_1.78rem] pointer-coarse:[contain-intrinsic-size:auto_2.78rem] [content-visibility:auto] [overflow-clip-margin:0.5rem]";

interface ChoiceRowProps<Id extends string> {
  readonly choice: Choice<Id>;
  /** Of hundreds those that are in sight are laid out; what stands out a little of its row, as the mark of the focus does, is drawn. */
  readonly isOneOfMany: boolean;
  readonly onToggle: (id: Id) => void;
  readonly onExclude: ((id: Id) => void) | undefined;
}

function ChoiceRow<Id extends string>({ choice: { id, name, hint = "", count, state: known }, isOneOfMany, onToggle, onExclude }: ChoiceRowProps<Id>) {
  // What is pressed shows at once in its own row: to make the others anew, of thousands of names, follows the frame.
  const [state, setState] = useOptimistic(known);
  const press = (act: (id: Id) => void, next: Choice["state"]): void =>
    startTransition(() => {
      act(id);
      setState(state === next ? "open" : next);
    });
  return (
    <li className={`group flex items-baseline gap-2 text-label ${isOneOfMany ? ROW_OF_MANY : ""}`}>
      <label className="flex min-w-0 flex-1 items-baseline gap-2 py-0.5 pointer-coarse:py-2.5 text-soft has-checked:font-semibold has-checked:text-ink has-disabled:text-faint hover:text-ink">
        <input
          type="checkbox"
          checked={state === "chosen"}
          disabled={state === "open" && count === 0}
          onChange={() => press(onToggle, "chosen")}
          className="check"
        />
        <span className="min-w-0">
          <bdi className={state === "excluded" ? "line-through" : ""}>{name}</bdi>
          {hint !== "" && <span className="block text-note font-normal text-faint">{hint}</span>}
        </span>
        <span className="sr-only">{WORDS.list.count(count)}</span>
      </label>
      {onExclude && <ExcludeButton name={name} pressed={state === "excluded"} onPress={() => press(onExclude, "excluded")} />}
      <span aria-hidden className="min-w-6 text-end text-note text-faint tabular-nums">
        {formatNumber(count)}
      </span>
    </li>
  );
}

interface ExcludeButtonProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** Stands back until its row is pointed at or it has the focus; fingers, which point at nothing, always see it. */
function ExcludeButton({ name, pressed, onPress }: ExcludeButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={WORDS.filters.excludeName(name)}
      onClick={onPress}
      className="press px-1 text-note text-faint hover:text-ink hover:underline focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:opacity-100"
    >
      {WORDS.filters.exclude}
    </button>
  );
}
