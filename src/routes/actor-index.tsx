import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { namedBy } from "../corpus/meant-names.ts";
import type { Contents } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { Late } from "../ui/late.tsx";
import { useFollow } from "../ui/use-follow.ts";
import { ACTOR_WORDS, WORDS } from "../ui/words.ts";
import { NamesByLetter } from "./names-by-letter.tsx";
import { useSoughtName } from "./use-sought-name.ts";

/** The index of names, `/who`: by kind, in alphabetical order under their letters. */
export function ActorIndexRoute() {
  const contents = useQuery(contentsQuery());
  if (contents.error) return <CorpusFailure error={contents.error} onRetry={() => void contents.refetch()} />;
  if (contents.data === undefined) return <Late />;
  return <Index contents={contents.data} />;
}

function Index({ contents }: { readonly contents: Contents }) {
  const [text, setText] = useSoughtName();
  const follow = useFollow();
  const sought = useDeferredValue(text); // a letter shows at once, whom it leaves a moment later
  const counts = useMemo(() => countDocuments(contents), [contents]);
  // Those who are only told of by an office stand on no page with their name.
  const found = useMemo(() => contents.actors.filter(({ id }) => counts.has(id)).filter(namedBy(sought)), [contents, counts, sought]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- follows the links within, which the keyboard presses too
    <div onClick={follow} className="mx-auto max-w-page px-4 pt-8 pb-16 md:px-8">
      <title>{WORDS.app.title(ACTOR_WORDS.index)}</title>
      <header className="flex flex-wrap items-baseline gap-x-8 gap-y-3">
        <h1 className="text-masthead font-extrabold md:text-title">{ACTOR_WORDS.index}</h1>
        <NameField text={text} onChange={setText} />
        <p role="status" className="text-label text-soft">
          {found.length === 0 ? ACTOR_WORDS.none : ACTOR_WORDS.found(found.length)}
        </p>
      </header>
      <NamesByLetter found={found} counts={counts} isPassing={text !== sought} />
    </div>
  );
}

/** How many documents name each actor. */
function countDocuments({ summaries }: Contents): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actors } of summaries) for (const { id } of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function NameField({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  return (
    <input
      type="search"
      dir={text === "" ? "rtl" : "auto"} // an empty field would put its placeholder at the wrong end
      autoComplete="off"
      spellCheck={false}
      aria-label={ACTOR_WORDS.filter}
      placeholder={ACTOR_WORDS.filter}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      className="w-64 max-w-full border-b border-edge bg-transparent py-1 pointer-coarse:py-2 text-start text-body"
    />
  );
}
