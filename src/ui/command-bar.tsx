import { useDeferredValue, useEffect, useId, useMemo, useState, type KeyboardEvent } from "react";
import { findCommands, type Command, type CommandBook, type CommandKind } from "./command.ts";
import { Panel } from "./panel.tsx";
import { WORDS } from "./words.ts";

interface CommandBarProps {
  readonly commands: CommandBook;
  /** Whether documents and names are there. */
  readonly names: "there" | "waiting" | "lost";
  readonly onChoose: (command: Command) => void;
  readonly onClose: () => void;
}

/** Names stand last: where they come late, nothing above them moves. */
const KINDS: readonly CommandKind[] = ["view", "setting", "actor", "document"];

/**
 * Goes anywhere by name: a field, and under it what bears the name. By the combobox pattern of the ARIA Authoring Practices:
 * the focus stays in the field, arrows choose, Enter goes to what is chosen, and at first that is what fits best.
 */
export function CommandBar({ commands, names, onChoose, onClose }: CommandBarProps) {
  const list = useId();
  const [typed, type] = useState("");
  const sought = useDeferredValue(typed); // a letter shows at once, what bears the name a moment later
  const found = useMemo(() => inOrder(findCommands(commands, sought)), [commands, sought]);
  const [active, move] = useActive(sought, found);
  const optionId = (command: Command): string => `${list}-${found.indexOf(command)}`;
  const activeId = active === undefined ? undefined : optionId(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && !event.altKey) move(step);
    else if (event.key === "Enter") choose();
    else if (event.key === "Escape" && typed !== "") type("");
    else return;
    event.preventDefault();
  }

  /** Enter may come before the list of the last letter. */
  function choose(): void {
    const chosen = sought === typed ? active : inOrder(findCommands(commands, typed))[0];
    if (chosen !== undefined) onChoose(chosen);
  }

  return (
    <Panel title={WORDS.goTo.heading} closeName={WORDS.goTo.close} onClose={onClose}>
      <div className="line-field flex">
        <input
          ref={takeFocus}
          type="search"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          aria-label={WORDS.goTo.field}
          placeholder={WORDS.goTo.field}
          dir={typed === "" ? "rtl" : "auto"}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={handleKey}
          className="min-w-0 flex-1 bg-transparent py-1 pointer-coarse:py-2 text-start text-body outline-none"
        />
      </div>
      {/* A press leaves the focus in the field. */}
      <div id={list} role="listbox" tabIndex={-1} aria-label={WORDS.goTo.heading} onPointerDown={(event) => event.preventDefault()} className="mt-2 outline-none">
        {KINDS.map((kind) => (
          <Group key={kind} kind={kind} commands={found.filter((command) => command.kind === kind)} active={active} optionId={optionId} onChoose={onChoose} />
        ))}
      </div>
      <p role="status" className="py-2 text-label text-soft empty:hidden">
        {found.length === 0 && WORDS.goTo.none[names]}
      </p>
    </Panel>
  );
}

/** Whoever opens the bar does so to type: the dialog gives the focus to what asks for it so, when it opens. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.setAttribute("autofocus", "");
}

/** As they stand under each other. */
function inOrder(found: readonly Command[]): readonly Command[] {
  return KINDS.flatMap((kind) => found.filter((command) => command.kind === kind));
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The command that Enter goes to, and a way to another: where something is typed, at first the one that fits best. */
function useActive(sought: string, found: readonly Command[]): readonly [Command | undefined, (step: 1 | -1) => void] {
  const [{ of, command }, set] = useState<{ readonly of: string; readonly command: Command | undefined }>({ of: "", command: undefined });
  const moved = of === sought && command !== undefined && found.includes(command) ? command : undefined;
  const active = moved ?? (sought.trim() === "" ? undefined : found[0]);
  const move = (step: 1 | -1): void => {
    const at = active === undefined ? -1 : found.indexOf(active);
    set({ of: sought, command: found.at(at === -1 && step === -1 ? -1 : (at + step) % found.length) });
  };
  return [active, move];
}

interface GroupProps extends Pick<CommandBarProps, "onChoose"> {
  readonly kind: CommandKind;
  readonly commands: readonly Command[];
  readonly active: Command | undefined;
  readonly optionId: (command: Command) => string;
}

function Group({ kind, commands, active, optionId, onChoose }: GroupProps) {
  const heading = useId();
  if (commands.length === 0) return null;
  return (
    <div role="group" aria-labelledby={heading} className="mb-2">
      <p id={heading} role="presentation" className="border-b border-rule pb-0.5 text-note text-faint">
        {WORDS.goTo.kinds[kind]}
      </p>
      {commands.map((command) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are pressed in the field
        <div
          key={command.id}
          id={optionId(command)}
          role="option"
          tabIndex={-1}
          aria-selected={command === active}
          onClick={() => onChoose(command)}
          className="flex cursor-pointer items-baseline justify-between gap-4 px-2 py-1 pointer-coarse:py-3 text-label hover:bg-wash aria-selected:bg-ink aria-selected:text-paper"
        >
          <bdi className="min-w-0">{command.name}</bdi> {command.hint !== undefined && <span className="shrink-0 text-note">{command.hint}</span>}
        </div>
      ))}
    </div>
  );
}
