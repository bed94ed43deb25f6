import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from "react";
import { formatShortDay } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { loaded } from "./loaded.tsx";
import { WORDS } from "./words.ts";

/** The calendar brings more script than all else of the list: it is loaded when it is opened. */
const JalaliRange = loaded(async () => (await import("./jalali-range.tsx")).JalaliRange);

/** Who reads what is typed knows every way to write a day: it is loaded when a field is gone to. */
const loadReader = async () => (await import("../calendar/read-day.ts")).readTypedDays;

interface DateFilterProps {
  /** What the days are those of. */
  readonly name: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** The first and last day to choose from; `null` where nothing is dated. */
  readonly span: { readonly from: IsoDay; readonly to: IsoDay } | null;
  readonly onChange: (from: IsoDay | null, to: IsoDay | null) => void;
}

/** A range of days: typed in any digits, or chosen in a calendar. */
export function DateFilter({ name, from, to, span, onChange }: DateFilterProps) {
  const heading = useId();
  const [open, setOpen] = useState(false);
  const isDrawn = useDeferredValue(open); // a calendar is long to draw: its room comes at once
  const opener = useRef<HTMLButtonElement>(null);

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault(); // it closes the calendar alone, not the sheet under it
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div role="group" aria-labelledby={heading} onKeyDown={handleKey} className="border-t border-ink pt-2">
      <h3 id={heading} className="text-label font-bold">
        {name}
      </h3>
      <DayField label={WORDS.dates.from} day={from} end="first" onChange={(day) => onChange(day, to)} />
      <DayField label={WORDS.dates.to} day={to} end="last" onChange={(day) => onChange(from, day)} />
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="press mt-2 text-label text-lapis hover:underline"
      >
        {open ? WORDS.dates.close : WORDS.dates.open}
      </button>
      {open && span !== null && (isDrawn ? <JalaliRange fallback={ROOM} name={name} from={from} to={to} span={span} onChange={onChange} /> : ROOM)}
    </div>
  );
}

const ROOM = <div className="h-80" />;

interface DayFieldProps {
  readonly label: string;
  readonly day: IsoDay | null;
  /** Which day of a typed month or year is meant. */
  readonly end: "first" | "last";
  readonly onChange: (day: IsoDay | null) => void;
}

/** Why what is typed does not count. */
type DayProblem = "notADay" | "notRead";

/** One end of the range; what is typed counts when the field is left or Enter is pressed. */
function DayField({ label, day, end, onChange }: DayFieldProps) {
  const note = useId();
  const [text, setText] = useState(() => textOf(day));
  const [seen, setSeen] = useState(day);
  const [problem, setProblem] = useState<DayProblem | null>(null);

  if (seen !== day) {
    setSeen(day);
    setText(textOf(day));
    setProblem(null);
  }

  async function settle(): Promise<void> {
    const typed = await readDay(text, end);
    setProblem(typed.problem);
    if (typed.problem === null && typed.day !== day) onChange(typed.day);
  }

  return (
    <>
      <label className="mt-1 flex items-baseline gap-2 text-label text-soft">
        <span className="min-w-4">{label}</span>
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          onFocus={() => void loadReader().catch(() => undefined)} // said when something is typed
          onBlur={() => void settle()}
          onKeyDown={(event) => event.key === "Enter" && void settle()}
          placeholder={WORDS.dates.example}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : note}
          autoComplete="off"
          enterKeyHint="done"
          className="line-field w-full min-w-0 bg-transparent py-1 text-label"
        />
      </label>
      {problem !== null && (
        <p id={note} role="alert" className="mt-1 text-note text-shangarf">
          {WORDS.dates[problem]}
        </p>
      )}
    </>
  );
}

/** The day that is typed, `null` for none, or why there is no telling. */
async function readDay(text: string, end: "first" | "last"): Promise<{ day: IsoDay | null; problem: DayProblem | null }> {
  if (text.trim() === "") return { day: null, problem: null };
  try {
    const read = await loadReader();
    const day = read(text)?.[end] ?? null;
    return { day, problem: day === null ? "notADay" : null };
  } catch {
    return { day: null, problem: "notRead" }; // the reader itself did not come; what is typed stays
  }
}

function textOf(day: IsoDay | null): string {
  return day === null ? "" : formatShortDay(day);
}
