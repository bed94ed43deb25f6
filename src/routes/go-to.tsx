import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { formatShortDay } from "../calendar/format.ts";
import type { Contents } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { choicesOf, writePreference, type Preference } from "../data/preferences.ts";
import { showLook } from "../data/reading-look.ts";
import { bookCommands, type Command } from "../ui/command.ts";
import { CommandBar } from "../ui/command-bar.tsx";
import { WORDS } from "../ui/words.ts";

/** Something that can be set from anywhere. */
export interface Setting {
  readonly id: string;
  readonly name: string;
  readonly set: () => void;
}

interface GoToProps {
  /** What the page around it can set, besides the themes. */
  readonly settings: readonly Setting[];
  readonly onClose: () => void;
}

const VIEWS: readonly Command[] = [
  { id: "/", kind: "view", name: WORDS.shell.list },
  { id: "/timeline", kind: "view", name: WORDS.shell.timeline },
  { id: "/ledger", kind: "view", name: WORDS.shell.ledger },
  { id: "/who", kind: "view", name: WORDS.shell.names },
  { id: "/dossier", kind: "view", name: WORDS.shell.dossier },
];

function themeSetting(theme: Preference<"theme">): Setting {
  return {
    id: theme,
    name: WORDS.goTo.theme(WORDS.reading.themes[theme]),
    set: () => {
      showLook("theme", theme);
      writePreference("theme", theme);
    },
  };
}

/** The bar over everything that the reader can go to or set. */
export function GoTo({ settings: besides, onClose }: GoToProps) {
  const settings = useMemo(() => [...besides, ...choicesOf("theme").map(themeSetting)], [besides]);
  const navigate = useNavigate();
  const { data: contents, isError } = useQuery(contentsQuery());
  const commands = useMemo(
    () => bookCommands([...VIEWS, ...settings.map(({ id, name }): Command => ({ id, kind: "setting", name })), ...commandsOf(contents)]),
    [contents, settings],
  );

  function choose({ kind, id }: Command): void {
    onClose();
    if (kind === "setting") settings.find((setting) => setting.id === id)?.set();
    else void navigate(addressOf(kind, id));
  }

  return <CommandBar commands={commands} names={contents !== undefined ? "there" : isError ? "lost" : "waiting"} onChoose={choose} onClose={onClose} />;
}

function addressOf(kind: Exclude<Command["kind"], "setting">, id: string): string {
  if (kind === "view") return id;
  return kind === "actor" ? `/who/${encodeURIComponent(id)}` : `/d/${id}`;
}

function commandsOf(contents: Contents | undefined): readonly Command[] {
  if (contents === undefined) return [];
  const actors = contents.actors.map(
    ({ id, kind, name, english, variants }): Command => ({ id, kind: "actor", name, variants: [english, ...variants], hint: WORDS.actor.kinds[kind] }),
  );
  const documents = contents.summaries.map(
    ({ id, headline, published }): Command => ({
      id,
      kind: "document",
      name: headline ?? WORDS.list.untitled,
      ...(published === null ? {} : { hint: formatShortDay(published.day) }),
    }),
  );
  return [...actors, ...documents];
}
