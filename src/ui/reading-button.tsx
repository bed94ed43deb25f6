import { WORDS } from "./words.ts";

interface ReadingButtonProps {
  readonly isOpen: boolean;
  /** The id of the panel that it opens. */
  readonly panel: string;
  readonly onOpen: () => void;
}

/** Opens the settings of reading. Once they are open the browser itself closes them with the same button. */
export function ReadingButton({ isOpen, panel, onOpen }: ReadingButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={WORDS.reading.heading}
      title={WORDS.reading.heading}
      popoverTarget={isOpen ? panel : undefined}
      onClick={isOpen ? undefined : onOpen}
      className="grid size-11 shrink-0 place-items-center text-soft hover:text-ink md:size-9"
    >
      <ReadingSign />
    </button>
  );
}

/** A letter in two sizes. */
function ReadingSign() {
  return (
    <span aria-hidden className="leading-none whitespace-nowrap">
      <b className="text-reading">{WORDS.reading.sign}</b>
      <span className="ms-0.5 text-note">{WORDS.reading.sign}</span>
    </span>
  );
}
