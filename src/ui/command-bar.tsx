import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Header, Menu, MenuItem, MenuSection, Text } from "react-aria-components/Menu";
import { Input, SearchField } from "react-aria-components/SearchField";
import { findCommands, type Command, type CommandBook, type CommandKind } from "./command.ts";
import { Panel } from "./panel.tsx";
import { speakPersian } from "./speak-persian.ts";
import { WORDS } from "./words.ts";

interface CommandBarProps {
  readonly commands: CommandBook;
  /** Whether documents and names are there. */
  readonly names: "there" | "waiting" | "lost";
  readonly onChoose: (command: Command) => void;
  readonly onClose: () => void;
}

speakPersian();

const KINDS: readonly CommandKind[] = ["view", "actor", "document", "setting"];

/** Goes anywhere by name: a field, and under it what bears the name. Arrows choose while the field is typed in. */
export function CommandBar({ commands, names, onChoose, onClose }: CommandBarProps) {
  const [typed, type] = useState("");
  const sought = useDeferredValue(typed);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []); // whoever opens the bar does so to type
  const found = useMemo(() => findCommands(commands, sought), [commands, sought]);
  return (
    <Panel title={WORDS.goTo.heading} closeName={WORDS.goTo.close} onClose={onClose}>
      <I18nProvider locale="fa-IR">
        <Autocomplete inputValue={typed} onInputChange={type}>
          <SearchField aria-label={WORDS.goTo.field} className="line-field flex">
            <Input ref={field} placeholder={WORDS.goTo.field} dir="auto" className="min-w-0 flex-1 bg-transparent py-1 text-start text-body outline-none" />
          </SearchField>
          <Menu
            aria-label={WORDS.goTo.heading}
            className="mt-2 outline-none"
            renderEmptyState={() => <p className="py-2 text-label text-soft">{WORDS.goTo.none[names]}</p>}
            onAction={(key) => {
              const chosen = found.find((command) => keyOf(command) === key);
              if (chosen !== undefined) onChoose(chosen);
            }}
          >
            {KINDS.map((kind) => ({ kind, members: found.filter((command) => command.kind === kind) }))
              .filter(({ members }) => members.length > 0)
              .map(({ kind, members }) => (
                <MenuSection key={kind} id={kind} className="mb-2">
                  <Header className="border-b border-rule pb-0.5 text-note text-faint">{WORDS.goTo.kinds[kind]}</Header>
                  {members.map((command) => (
                    <CommandItem key={keyOf(command)} command={command} />
                  ))}
                </MenuSection>
              ))}
          </Menu>
        </Autocomplete>
      </I18nProvider>
    </Panel>
  );
}

function CommandItem({ command }: { readonly command: Command }) {
  const { name, hint } = command;
  return (
    <MenuItem
      id={keyOf(command)}
      textValue={name}
      className="flex cursor-pointer items-baseline justify-between gap-4 px-2 py-1 text-label outline-none data-focused:bg-ink data-focused:text-paper"
    >
      <Text slot="label" className="min-w-0">
        <bdi>{name}</bdi>
      </Text>
      {hint !== undefined && (
        <Text slot="description" className="shrink-0 text-note">
          {hint}
        </Text>
      )}
    </MenuItem>
  );
}

function keyOf({ kind, id }: Command): string {
  return `${kind} ${id}`;
}
