import { useEffect, useRef, useState, type ComponentType, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { formatDigits } from "../calendar/format.ts";
import type { Filter } from "../corpus/filter.ts";
import { CrossSign } from "./cross-sign.tsx";
import { ariaShortcut, isShortcut } from "./shortcut.ts";
import { SUGGESTIONS_ID, type Popup, type SuggestionsProps } from "./suggestions-props.ts";
import { useProposed } from "./use-proposed.ts";
import { useSteady } from "./use-steady.ts";
import { WORDS } from "./words.ts";

/** So far apart, in milliseconds, letters of a burst are told of; at the pace of a hand each is at once. */
const APART = 80;

interface SearchBoxProps {
  /** The query that the address holds. */
  readonly query: string;
  /** Changes when the address was changed by anything but this box: then its query replaces what is typed. */
  readonly revision: string;
  /** What is typed, a moment after the last letter. */
  readonly onType: (text: string) => void;
  /** What was asked with Enter, or chosen: `edit` is what a chosen name does to the filter. */
  readonly onCommit: (text: string, edit?: (filter: Filter) => Filter) => void;
  /** Loads what proposes names and words; asked for with the first focus. The field does without where it fails. */
  readonly loadSuggestions: () => Promise<ComponentType<SuggestionsProps>>;
}

/** The search field. What is typed is its own, so that no letter waits for an address or is lost to one. What proposes is there before the first letter, which is not to wait for it. */
export function SearchBox({ query, revision, onType, onCommit, loadSuggestions }: SearchBoxProps) {
  const field = useSlashKey();
  const keys = useRef<((event: KeyboardEvent) => boolean) | null>(null);
  const [text, type, settle] = useFollowedText(query, revision, onType);
  const [proposed, proposeNow] = useProposed(text);
  const [Suggestions, load] = useLoaded(loadSuggestions);
  const [isOpen, setOpen] = useState(false);
  const [popup, setPopup] = useState<Popup>({ isShown: false, active: undefined });
  const choose = useSteady(commit); // so that what is proposed is not drawn anew with every letter

  function commit(value: string, edit?: (filter: Filter) => Filter): void {
    setOpen(false);
    settle(value);
    onCommit(value, edit);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key.startsWith("Arrow")) proposeNow(); // who goes to the list goes to that of the text as it is
    if (keys.current?.(event) === true) return;
    if (event.key === "Enter") commit(text);
    if (event.key === "ArrowDown") setOpen(true);
    if (event.key === "Escape") leave(event);
  }

  function leave(event: KeyboardEvent): void {
    event.preventDefault(); // browsers empty a search field by themselves
    if (popup.isShown) setOpen(false);
    else if (text === "") field.current?.blur();
    else commit("");
  }

  return (
    <search className="line-field relative flex min-w-0 flex-1 items-center" onFocus={load} onBlur={(event) => isLeft(event) && setOpen(false)}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-expanded={popup.isShown}
        aria-controls={popup.isShown ? SUGGESTIONS_ID : undefined}
        aria-autocomplete="list"
        aria-activedescendant={popup.active}
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
        onChange={(event) => {
          setOpen(true);
          type(event.target.value);
        }}
        onKeyDown={handleKey}
        // A layer above: with each frame the browser looks for what lies under the pointer, and mostly that is the field.
        className="relative z-1 min-w-0 flex-1 bg-transparent py-1 pointer-coarse:py-2 text-start text-body outline-none"
      />
      {text === "" ? <KeyHint>/</KeyHint> : <ClearButton field={field} onClear={() => commit("")} />}
      {Suggestions !== null && <Suggestions text={isOpen && text !== "" ? proposed : ""} onChoose={choose} onPopup={setPopup} keys={keys} />}
    </search>
  );
}

/** Whether the focus leaves an element and all that is in it. */
function isLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget);
}

function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd aria-hidden className="hidden min-w-6 rounded-small border border-rule text-center font-sans text-note text-faint md:block">
      {children}
    </kbd>
  );
}

/** Goes when it is pressed: the field keeps the focus, and a phone its keyboard. */
function ClearButton({ field, onClear }: { readonly field: RefObject<HTMLInputElement | null>; readonly onClear: () => void }) {
  const press = (): void => {
    onClear();
    field.current?.focus();
  };
  return (
    <button type="button" onClick={press} aria-label={WORDS.search.clear} className="press grid size-8 place-items-center text-soft hover:text-ink">
      <CrossSign />
    </button>
  );
}

/** A component, `null` until it is loaded, and the way to load it: once, and again where that failed. */
function useLoaded<P>(load: () => Promise<ComponentType<P>>): readonly [ComponentType<P> | null, () => void] {
  const [loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  function begin(): void {
    if (loaded !== null) return;
    void load().then(
      (component) => setLoaded(() => component),
      () => undefined, // tried again with the next focus
    );
  }
  return [loaded, begin];
}

/** How long the next letter waits behind one that was told of then. */
function waitFor(told: number): number {
  return told + APART - performance.now();
}

/** The typed text; a setter that reports it a moment later; and one that reports nothing. */
function useFollowedText(query: string, revision: string, onType: (text: string) => void) {
  const [text, setText] = useState(formatDigits(query));
  const [seen, setSeen] = useState(revision);
  const [waiting, setWaiting] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const report = useSteady(onType);
  const told = useRef(-Infinity);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (seen !== revision) {
    setSeen(revision);
    // Letters that the address does not have yet are newer than what it says.
    if (!waiting) setText(formatDigits(query));
  }

  function type(value: string): void {
    settle(value);
    const wait = waitFor(told.current);
    if (wait <= 0) return tell(value); // what is asked for is looked for while the letter is drawn
    setWaiting(true);
    timer.current = setTimeout(() => {
      setWaiting(false);
      tell(value);
    }, wait);
  }

  function tell(value: string): void {
    told.current = performance.now();
    report(value);
  }

  function settle(value: string): void {
    clearTimeout(timer.current);
    setWaiting(false);
    setText(value);
  }

  return [text, type, settle] as const;
}

/** The field: «/» goes to it from anywhere, by the place of the key, as a Persian layout has another letter there. */
function useSlashKey(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function handle(event: globalThis.KeyboardEvent): void {
      if (!isShortcut(event, "search")) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
  return field;
}
