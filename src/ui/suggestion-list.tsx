import { memo, useEffect, useImperativeHandle, useState, type KeyboardEvent, type ReactNode } from "react";
import { SEARCH_WORDS, WORDS } from "./words.ts";
import { SUGGESTIONS_ID, type SuggestionsProps } from "./suggestions-props.ts";

/** Something to choose. */
export interface SuggestionOption {
  /** Another for each of a list; `[a-z0-9-]+`. */
  readonly id: string;
  readonly name: ReactNode;
  /** What it is: «شخص». */
  readonly hint: string;
  /** How many documents have it. */
  readonly count: number;
  readonly onChoose: () => void;
}

/** Options under a heading that says what choosing one of them does. */
export interface SuggestionGroup {
  readonly id: string;
  readonly heading: string;
  readonly options: readonly SuggestionOption[];
}

interface SuggestionListProps extends Pick<SuggestionsProps, "text" | "onPopup" | "keys"> {
  /** None without options. */
  readonly groups: readonly SuggestionGroup[];
  /** The groups in words, for those who do not see them. */
  readonly status: string;
}

/**
 * The list under a search field, by the combobox pattern of the ARIA Authoring Practices: the focus stays in the field, the
 * arrows go through the options around their ends, Enter chooses, and every other key goes on writing.
 */
export const SuggestionList = memo(function SuggestionList({ text, groups, status, onPopup, keys }: SuggestionListProps) {
  const options = groups.flatMap((group) => group.options);
  const [active, setActive] = useActive(text, options);
  const isShown = options.length > 0;
  useKeys(keys, options, active, setActive);
  useEffect(() => {
    onPopup({ isShown, active: active === null ? undefined : optionId(active) });
    if (active !== null) document.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: "nearest" });
  }, [onPopup, isShown, active]);
  useEffect(() => () => onPopup({ isShown: false, active: undefined }), [onPopup]);
  return (
    <>
      <p role="status" className="sr-only">
        {status}
      </p>
      {isShown && (
        <div
          id={SUGGESTIONS_ID}
          role="listbox"
          tabIndex={-1}
          aria-label={SEARCH_WORDS.suggestions.label}
          onPointerDown={(event) => event.preventDefault()} // the field keeps the focus
          className="absolute inset-x-0 top-full z-30 max-h-[60dvh] overflow-y-auto border border-edge bg-sheet py-1"
        >
          {groups.map((group) => (
            <div key={group.id} role="group" aria-labelledby={optionId(group.id)} className="border-t border-rule py-1 first:border-t-0">
              <p id={optionId(group.id)} role="presentation" className="px-3.5 text-note text-soft">
                {group.heading}
              </p>
              {group.options.map((option) => (
                <Option key={option.id} option={option} isActive={option.id === active} />
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
});

function Option({ option: { id, name, hint, count, onChoose }, isActive }: { readonly option: SuggestionOption; readonly isActive: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are pressed in the field
    <div
      id={optionId(id)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={onChoose}
      className="flex min-h-11 items-center gap-x-3 border-s-2 border-transparent px-3 text-label text-ink hover:bg-wash aria-selected:border-lapis aria-selected:bg-lapis-wash md:min-h-8"
    >
      <span className="min-w-0 flex-1 md:truncate">{name}</span> {hint !== "" && <span className="shrink-0 text-note text-soft">{hint}</span>}{" "}
      <span className="min-w-13 shrink-0 text-end text-note text-soft">{WORDS.list.count(count)}</span>
    </div>
  );
}

function optionId(id: string): string {
  return `${SUGGESTIONS_ID}-${id}`;
}

/** The option that keys have led to; none once something else is typed. */
function useActive(text: string, options: readonly SuggestionOption[]): readonly [string | null, (id: string | null) => void] {
  const [{ of, id }, set] = useState<{ readonly of: string; readonly id: string | null }>({ of: text, id: null });
  const active = of === text && options.some((option) => option.id === id) ? id : null;
  return [active, (next) => set({ of: text, id: next })];
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Keys that move in the text: what they lead away from is no longer to be chosen. */
const WRITING_KEYS = new Set(["Home", "End", "ArrowLeft", "ArrowRight"]);

function useKeys(
  keys: SuggestionListProps["keys"],
  options: readonly SuggestionOption[],
  active: string | null,
  setActive: (id: string | null) => void,
): void {
  useImperativeHandle(keys, () => {
    return (event: KeyboardEvent): boolean => {
      const step = STEPS[event.key];
      const at = options.findIndex(({ id }) => id === active);
      if (step !== undefined && options.length > 0 && !event.altKey) {
        event.preventDefault();
        setActive(options.at(at === -1 && step === -1 ? -1 : (at + step) % options.length)?.id ?? null);
        return true;
      }
      if (WRITING_KEYS.has(event.key)) setActive(null);
      if (event.key !== "Enter" || at === -1) return false;
      event.preventDefault();
      options[at]?.onChoose();
      return true;
    };
  });
}
