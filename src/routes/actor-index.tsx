import { useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useMemo } from "react";
import { formatNumber } from "../calendar/format.ts";
import { isNamedBy } from "../corpus/meant-names.ts";
import { initialOf } from "../corpus/persian-order.ts";
import type { ActorEntry, Contents } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import type { ActorKind } from "../document/document.ts";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { Late } from "../ui/late.tsx";
import { OUT_OF_SIGHT } from "../ui/out-of-sight.ts";
import { useFollow } from "../ui/use-follow.ts";
import { ACTOR_WORDS, WORDS } from "../ui/words.ts";
import { useSoughtName } from "./use-sought-name.ts";

/** The index of names, `/who`: by kind, in alphabetical order under their letters. */
export function ActorIndexRoute() {
  const contents = useQuery(contentsQuery());
  if (contents.error) return <CorpusFailure error={contents.error} onRetry={() => void contents.refetch()} />;
  if (contents.data === undefined) return <Late />;
  return <Index contents={contents.data} />;
}

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "place"];

function Index({ contents }: { readonly contents: Contents }) {
  const [text, setText] = useSoughtName();
  const follow = useFollow();
  const sought = useDeferredValue(text); // a letter shows at once, whom it leaves a moment later
  const counts = useMemo(() => countDocuments(contents), [contents]);
  // Those who are only told of by an office stand on no page with their name.
  const found = useMemo(() => contents.actors.filter((actor) => counts.has(actor.id) && isNamedBy(actor, sought)), [contents, counts, sought]);
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
      <Names found={found} counts={counts} />
    </div>
  );
}

/** How many documents name each actor. */
function countDocuments({ summaries }: Contents): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actors } of summaries) for (const { id } of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

interface NamesProps {
  readonly found: readonly ActorEntry[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Drawn anew only when others are found. */
const Names = memo(function Names({ found, counts }: NamesProps) {
  return KINDS.map((kind) => <KindSection key={kind} kind={kind} actors={found.filter((actor) => actor.kind === kind)} counts={counts} />);
});

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

interface KindSectionProps {
  readonly kind: ActorKind;
  /** In alphabetical order. */
  readonly actors: readonly ActorEntry[];
  readonly counts: ReadonlyMap<string, number>;
}

function KindSection({ kind, actors, counts }: KindSectionProps) {
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby={kind} className={`pt-8 ${OUT_OF_SIGHT}`}>
      <h2 id={kind} className="flex items-baseline justify-between border-b-2 border-ink pb-1 text-body font-bold">
        {WORDS.filters.kinds[kind]} <span className="text-label font-normal text-soft">{ACTOR_WORDS.found(actors.length)}</span>
      </h2>
      <div className="columns-[14rem] gap-x-10 pt-4">
        {groupByInitial(actors).map(({ initial, members }) => (
          <div key={initial} className="grid break-inside-avoid grid-cols-[2rem_1fr] pb-4 pointer-coarse:pb-0">
            <h3 className="font-bold text-shangarf">{initial}</h3>
            <ul>
              {members.map((actor) => (
                <Name key={actor.id} actor={actor} count={counts.get(actor.id) ?? 0} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

const Name = memo(function Name({ actor, count }: { readonly actor: ActorEntry; readonly count: number }) {
  return (
    <li className="flex items-baseline gap-x-2 pointer-coarse:min-h-11">
      <a href={`/who/${encodeURIComponent(actor.id)}`} className="press text-lapis hover:underline hover:underline-offset-4">
        {actor.name}
      </a>{" "}
      <span className="text-note text-faint" title={WORDS.list.count(count)}>
        {formatNumber(count)}
      </span>
    </li>
  );
});

function groupByInitial(actors: readonly ActorEntry[]): { readonly initial: string; readonly members: ActorEntry[] }[] {
  const groups: { readonly initial: string; readonly members: ActorEntry[] }[] = [];
  for (const actor of actors) {
    const initial = initialOf(actor.name);
    const last = groups.at(-1);
    if (last?.initial === initial) last.members.push(actor);
    else groups.push({ initial, members: [actor] });
  }
  return groups;
}
