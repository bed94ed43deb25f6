import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { formatShortDay } from "../calendar/format.ts";
import { finish } from "../corpus/steps.ts";
import type { Contents } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { inTasks } from "../data/next-task.ts";
import { choicesOf, writePreference, type Preference } from "../data/preferences.ts";
import { showLook } from "../data/reading-look.ts";
import { afterPaint } from "../ui/after-paint.ts";
import { bookSteps, type Command, type CommandBook } from "../ui/command.ts";
import { CommandBar } from "../ui/command-bar.tsx";
import { ACTOR_WORDS, WORDS } from "../ui/words.ts";

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
  const named = useNamed(contents);
  const fixed = useMemo(() => finish(bookSteps([...VIEWS, ...settings.map(({ id, name }): Command => ({ id, kind: "setting", name }))])), [settings]);
  const commands = useMemo(() => [...fixed, ...(named ?? [])], [fixed, named]);

  function choose({ kind, id }: Command): void {
    onClose();
    if (kind === "setting") settings.find((setting) => setting.id === id)?.set();
    else void navigate(addressOf(kind, id));
  }

  return <CommandBar commands={commands} names={named !== null ? "there" : isError ? "lost" : "waiting"} onChoose={choose} onClose={onClose} />;
}

function addressOf(kind: Exclude<Command["kind"], "setting">, id: string): string {
  if (kind === "view") return id;
  return kind === "actor" ? `/who/${encodeURIComponent(id)}` : `/d/${id}`;
}

/** Everybody and every document by name; `null` until they are ready. */
function useNamed(contents: Contents | undefined): CommandBook | null {
  const [named, setNamed] = useState<CommandBook | null>(null);
  useEffect(() => {
    if (contents === undefined) return;
    let isLeft = false;
    const wait = async (): Promise<void> => {
      const book = await bookOf(contents);
      if (!isLeft) setNamed(book);
    };
    afterPaint(() => void wait()); // the bar first
    return () => {
      isLeft = true;
    };
  }, [contents]);
  return named;
}

/** Made once, in short tasks: the bar stands there meanwhile. */
function bookOf(contents: Contents): Promise<CommandBook> {
  const book = known.get(contents) ?? inTasks(bookSteps(commandsOf(contents)));
  known.set(contents, book);
  return book;
}

const known = new WeakMap<Contents, Promise<CommandBook>>();

function* commandsOf({ actors, summaries }: Contents): Iterable<Command> {
  for (const { id, kind, name, english, variants } of actors) {
    yield { id, kind: "actor", name, variants: [english, ...variants], hint: ACTOR_WORDS.kinds[kind] };
  }
  for (const { id, headline, published } of summaries) {
    yield { id, kind: "document", name: headline ?? WORDS.list.untitled, ...(published === null ? {} : { hint: formatShortDay(published.day) }) };
  }
}
