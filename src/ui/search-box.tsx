import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { formatDigits } from "../calendar/format.ts";
import { CrossSign } from "./cross-sign.tsx";
import { ariaShortcut, isShortcut } from "./shortcut.ts";
import { WORDS } from "./words.ts";

/** How long the address waits for the next letter. In milliseconds. */
const WRITING_DELAY = 150;

interface SearchBoxProps {
  /** The query that the address holds. */
  readonly query: string;
  /** Changes when the address was changed by anything but this box: then its query replaces what is typed. */
  readonly revision: string;
  /** What is typed, a moment after the last letter. */
  readonly onType: (text: string) => void;
  /** What was asked with Enter. */
  readonly onCommit: (text: string) => void;
}

/** The search field. What is typed is its own, so that no letter waits for an address or is lost to one. */
export function SearchBox({ query, revision, onType, onCommit }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, type, settle] = useFollowedText(query, revision, onType);

  function commit(value: string): void {
    settle(value);
    onCommit(value);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") commit(text);
    if (event.key === "Escape") leave(event);
  }

  function leave(event: KeyboardEvent): void {
    event.preventDefault();
    if (text === "") field.current?.blur();
    else commit("");
  }

  useSlashKey(field);
  return (
    <search className="line-field flex min-w-0 flex-1 items-center">
      <input
        ref={field}
        type="search"
        dir={text === "" ? "rtl" : "auto"}
        enterKeyHint="search"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={WORDS.search.label}
        aria-keyshortcuts={ariaShortcut("search")}
        placeholder={WORDS.search.placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={handleKey}
        className="min-w-0 flex-1 bg-transparent py-1 text-start text-body outline-none"
      />
      {text === "" ? <KeyHint>/</KeyHint> : <ClearButton onClear={() => commit("")} />}
    </search>
  );
}

function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd aria-hidden className="hidden min-w-6 rounded-small border border-rule text-center font-sans text-note text-faint md:block">
      {children}
    </kbd>
  );
}

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  return (
    <button type="button" onClick={onClear} aria-label={WORDS.search.clear} className="grid size-8 place-items-center text-soft hover:text-ink">
      <CrossSign />
    </button>
  );
}

/** The typed text; a setter that reports it a moment later; and one that reports nothing. */
function useFollowedText(query: string, revision: string, onType: (text: string) => void) {
  const [text, setText] = useState(formatDigits(query));
  const [seen, setSeen] = useState(revision);
  const [waiting, setWaiting] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const report = useRef(onType);
  useEffect(() => {
    report.current = onType;
  }, [onType]);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (seen !== revision) {
    setSeen(revision);
    // Letters that the address does not have yet are newer than what it says.
    if (!waiting) setText(formatDigits(query));
  }

  function type(value: string): void {
    settle(value);
    setWaiting(true);
    timer.current = setTimeout(() => {
      setWaiting(false);
      report.current(value);
    }, WRITING_DELAY);
  }

  function settle(value: string): void {
    clearTimeout(timer.current);
    setWaiting(false);
    setText(value);
  }

  return [text, type, settle] as const;
}

/** «/» goes to the field from anywhere, by the place of the key: a Persian layout has another letter there. */
function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function handle(event: globalThis.KeyboardEvent): void {
      if (!isShortcut(event, "search")) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [field]);
}
