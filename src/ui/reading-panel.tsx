import { useEffect, useId, useRef, type ReactNode } from "react";
import { WORDS } from "./words.ts";

/** One setting: its choices in their order, and the one that holds. */
export interface Setting<C extends string = string> {
  readonly choices: readonly C[];
  readonly chosen: C;
  readonly onChoose: (choice: C) => void;
}

interface ReadingPanelProps {
  readonly id: string;
  readonly settings: {
    readonly size: Setting<keyof typeof WORDS.reading.sizes>;
    readonly leading: Setting<keyof typeof WORDS.reading.leadings>;
    readonly measure: Setting<keyof typeof WORDS.reading.measures>;
    readonly face: Setting<keyof typeof WORDS.reading.faces>;
    readonly align: Setting<keyof typeof WORDS.reading.aligns>;
    readonly theme: Setting<keyof typeof WORDS.reading.themes>;
  };
  /** `null` where all is as it was made. */
  readonly onReset: (() => void) | null;
  /** Whether the last choice will be remembered. */
  readonly isKept: boolean;
  readonly onClose: () => void;
}

/**
 * The settings of reading, beside the text that they change at once. The browser closes the panel with Escape or a press
 * outside of it, and gives the focus back.
 */
export function ReadingPanel({ id, settings, onReset, isKept, onClose }: ReadingPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.focus();
  }, []);
  const { size, leading, measure, face, align, theme } = settings;
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={WORDS.reading.heading}
      tabIndex={-1}
      onToggle={({ newState }) => newState === "closed" && onClose()}
      className={PANEL}
    >
      <Steps name={WORDS.reading.size} words={WORDS.reading.sizes} setting={size} />
      <Steps name={WORDS.reading.leading} words={WORDS.reading.leadings} setting={leading} />
      <Steps name={WORDS.reading.measure} words={WORDS.reading.measures} setting={measure} />
      <Choices name={WORDS.reading.face} words={WORDS.reading.faces} setting={face} />
      <Choices name={WORDS.reading.align} words={WORDS.reading.aligns} setting={align} />
      <Choices name={WORDS.reading.theme} words={WORDS.reading.themes} setting={theme} />
      <button
        type="button"
        aria-disabled={onReset === null}
        onClick={onReset ?? undefined}
        className="mt-1 min-h-11 w-full border-t border-rule text-start text-lapis aria-disabled:cursor-default aria-disabled:text-faint"
      >
        {WORDS.reading.reset}
      </button>
      <p role="status" className="text-note text-soft">
        {!isKept && WORDS.reading.notKept}
      </p>
    </div>
  );
}

/** Below the masthead at its end, over the margin; on a phone at the foot, with the text above it in sight. */
const PANEL =
  "fixed inset-auto inset-x-0 bottom-0 m-0 max-h-[60dvh] w-full overflow-y-auto border border-edge bg-sheet px-4 py-2 text-label text-ink outline-none md:inset-x-auto md:end-8 md:top-16 md:bottom-auto md:max-h-[calc(100dvh-5rem)] md:w-88 print:hidden";

const ROW = "flex min-h-11 items-center gap-x-3";
const NAME = "w-22 shrink-0";

interface Choosing<C extends string> {
  readonly name: string;
  readonly words: Readonly<Record<C, string>>;
  readonly setting: Setting<C>;
}

/** A slider over choices that have an order. */
function Steps<C extends string>({ name, words, setting: { choices, chosen, onChoose } }: Choosing<C>) {
  const id = useId();
  function step(to: number): void {
    const choice = choices[to];
    if (choice !== undefined) onChoose(choice);
  }
  return (
    <div className={ROW}>
      <label htmlFor={id} className={NAME}>
        {name}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={choices.length - 1}
        step={1}
        value={choices.indexOf(chosen)}
        aria-valuetext={words[chosen]}
        onChange={(event) => step(event.currentTarget.valueAsNumber)}
        className="min-w-0 flex-1 accent-lapis"
      />
      <span aria-hidden className="w-18 text-soft">
        {words[chosen]}
      </span>
    </div>
  );
}

/** Radio buttons over choices that exclude each other. */
function Choices<C extends string>({ name, words, setting: { choices, chosen, onChoose } }: Choosing<C>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${group}-name`} className={ROW}>
      <span id={`${group}-name`} className={NAME}>
        {name}
      </span>
      {choices.map((choice) => (
        <Choice key={choice} group={group} isChosen={choice === chosen} onChoose={() => onChoose(choice)}>
          {words[choice]}
        </Choice>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ group, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-1.5 text-soft has-checked:text-ink">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} className="check" />
      {children}
    </label>
  );
}
