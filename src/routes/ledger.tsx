import { startTransition, useCallback, useEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from "react";
import { useNavigate, useParams } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import { contactsIn, contactsOf, ledgerHomes, readCell, readStates, writeCell, type Contact, type LedgerCell, type LedgerHome, type StateReader } from "../corpus/ledger.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { readPageId } from "../corpus/page-address.ts";
import { isEventAsked } from "../corpus/passes.ts";
import { ActionLink } from "../ui/action.tsx";
import { ActiveFilters } from "../ui/active-filters.tsx";
import { SignLegend } from "../ui/event-sign.tsx";
import { LedgerEntries } from "../ui/ledger-entries.tsx";
import { LedgerTable, nameOfCell } from "../ui/ledger-table.tsx";
import { readNames, type NameBook } from "../ui/name-book.ts";
import { NothingLeft } from "../ui/nothing-left.tsx";
import { PageMessage } from "../ui/page-message.tsx";
import { isPlainPress } from "../ui/plain-press.ts";
import { TIME_WORDS, WORDS } from "../ui/words.ts";
import { useAsked } from "../ui/use-asked.ts";
import { sentenceOf } from "./event-sentence.tsx";
import { FoundReadings } from "./found-readings.tsx";
import { Unfound } from "./unfound.tsx";
import { useEvents, type FoundEvents } from "./use-events.ts";
import { useAskedFilter, useFilter } from "./use-filter.ts";
import { useStep } from "./use-step.ts";

/** `/ledger` and `/ledger/oman`: with whom a state was in contact, month by month, as far as the filter asks for the pages. */
export function LedgerRoute() {
  const filter = useFilter();
  const results = useEvents(filter);
  return (
    <>
      <title>{WORDS.app.title(TIME_WORDS.ledger.heading)}</title>
      {results.state !== "found" && <h1 className="sr-only">{TIME_WORDS.ledger.heading}</h1>}
      {results.state === "found" ? <Ledgers filter={filter} found={results} /> : <Unfound results={results} />}
    </>
  );
}

interface LedgersProps {
  readonly filter: Filter;
  readonly found: FoundEvents;
}

function Ledgers({ filter, found }: LedgersProps) {
  const { contents, events: told } = found;
  const { home: asked } = useParams();
  const book = useMemo(() => readNames(contents), [contents]);
  const stateOf = useMemo(() => readStates(contents), [contents]);
  const events = useMemo(() => told.filter((event) => isEventAsked(event, filter)), [told, filter]);
  const homes = useMemo(() => ledgerHomes(events, stateOf), [events, stateOf]);
  const home = asked === undefined ? homes[0] : homes.find(({ id }) => id === readPageId(asked));
  return (
    <div className="mx-auto max-w-page px-4 pt-6 pb-16 md:px-8">
      <Head filter={filter} book={book} homes={homes} home={home} />
      <FoundReadings filter={filter} found={found} />
      {home !== undefined && <Ledger key={home.id} filter={filter} home={home} events={events} stateOf={stateOf} book={book} />}
      {home === undefined && <Nothing filter={filter} found={found} homes={homes} book={book} />}
    </div>
  );
}

interface HeadProps {
  readonly filter: Filter;
  readonly book: NameBook;
  readonly homes: readonly LedgerHome[];
  readonly home: LedgerHome | undefined;
}

function Head({ filter, book, homes, home }: HeadProps) {
  const [asked, show] = useAskedFilter(filter);
  return (
    <header className="flex flex-wrap items-center gap-x-8 gap-y-2">
      <h1 className="text-masthead font-extrabold">{TIME_WORDS.ledger.heading}</h1>
      {homes.length > 0 && <HomeChoice homes={homes} home={home} search={writeFilter(filter)} />}
      <div className="w-full min-w-0 has-[ul:empty]:absolute">
        <ActiveFilters filter={asked} book={book} onShow={show} />
      </div>
    </header>
  );
}

/** Whose ledger it is. */
function HomeChoice({ homes, home, search }: Pick<HeadProps, "homes" | "home"> & { readonly search: string }) {
  const navigate = useNavigate();
  const [asked, ask] = useAsked(home?.id ?? "", async (id) => navigate({ pathname: `/ledger/${id}`, search }));
  return (
    <label className="flex items-center gap-2 text-label text-soft">
      {TIME_WORDS.ledger.home}
      <select
        value={asked}
        onChange={(event) => ask(event.target.value)}
        className="min-h-8 w-56 min-w-0 border-b border-edge bg-paper py-1 text-body font-semibold text-ink pointer-coarse:min-h-11"
      >
        {asked === "" && <option value="">…</option>}
        {homes.map(({ id, name, count }) => (
          <option key={id} value={id}>
            {TIME_WORDS.ledger.homeOption(name, count)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LedgerProps extends Pick<HeadProps, "filter" | "book"> {
  readonly home: LedgerHome;
  readonly events: readonly CorpusEvent[];
  readonly stateOf: StateReader;
}

/** Of so many months all stand open; of more, years are folded until they are asked for. */
const MOST_MONTHS = 24;

function Ledger({ filter, home, events, stateOf, book }: LedgerProps) {
  const search = writeFilter(filter);
  const contacts = useMemo(() => contactsOf(events, home.id, stateOf), [events, home, stateOf]);
  const names = useMemo(() => namesOf(contacts, stateOf), [contacts, stateOf]);
  const { shown, heading, show, close } = useCell(search);
  const years = useOpenYears(contacts, shown);
  const kinds = (["call", "meeting", "visit"] as const).filter((kind) => contacts.some(({ event }) => event.kind === kind));
  return (
    <>
      <p className="mt-2 max-w-3xl text-label text-soft">
        {TIME_WORDS.ledger.intro(home.name)} {contacts.some(({ states }) => states.length > 1) && TIME_WORDS.ledger.severalStates}
      </p>
      <div className="py-4">
        <SignLegend kinds={kinds} statuses={contacts.map(({ event }) => event.status)} isCoarse />
      </div>
      <LedgerTable contacts={contacts} names={names} shown={shown} search={search} onShow={show} {...years} />
      {shown !== null && (
        <LedgerEntries
          key={writeCell(shown)}
          name={nameOfCell(shown, names)}
          contacts={contactsIn(contacts, shown.state, shown.column)}
          book={book}
          search={search}
          sentenceOf={sentenceOf}
          headingRef={heading}
          onClose={close}
        />
      )}
    </>
  );
}

/** The names of the other states; the contents name also those that no page does. */
function namesOf(contacts: readonly Contact[], stateOf: StateReader): ReadonlyMap<string, string> {
  const states = contacts.flatMap(({ event }) => event.participants.flatMap((id) => stateOf(id, event.day) ?? []));
  return new Map(states.map(({ id, name }) => [id, name]));
}

/** The cell that the fragment names, and what its link does. */
interface ShownCell {
  readonly shown: LedgerCell | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly show: (press: MouseEvent<HTMLAnchorElement>) => void;
  readonly close: () => void;
}

/** Where a press opened the cell the keyboard goes on in it, and closed, back to it. */
function useCell(search: string): ShownCell {
  const { hash, state } = useStep();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef("");
  useEffect(() => {
    if (hash !== before.current && hash !== "") heading.current?.focus();
    if (hash === "" && before.current !== "") document.getElementById(before.current.slice(1))?.focus();
    before.current = hash;
  }, [hash]);
  const shown = useMemo(() => readCell(hash), [hash]);
  const canonical = shown === null ? hash : writeCell(shown);
  useEffect(() => {
    if (canonical !== hash) void navigate({ search, hash: canonical }, { replace: true, state, preventScrollReset: true });
  }, [canonical, hash, search, state, navigate]);
  const show = useCallback((press: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlainPress(press)) return;
    press.preventDefault();
    void navigate({ search, hash: press.currentTarget.hash }, { preventScrollReset: true });
  }, [navigate, search]);
  return { shown, heading, show, close: () => void navigate({ search }, { preventScrollReset: true }) };
}

/** Which years stand open: all of a short ledger; of a long one the last, that of the shown cell, and those that were asked for. */
function useOpenYears(contacts: readonly Contact[], shown: LedgerCell | null) {
  const [turned, setTurned] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [isShort, last] = useMemo(() => {
    const months = contacts.flatMap(({ month }) => month ?? []);
    return [new Set(months.map(({ year, month }) => `${year} ${month}`)).size <= MOST_MONTHS, Math.max(...months.map(({ year }) => year))];
  }, [contacts]);
  const asked = shown?.column?.month == null ? null : shown.column.year;
  const isOpen = useCallback((year: number): boolean => isShort || (turned.get(year) ?? (year === last || year === asked)), [isShort, turned, last, asked]);
  // A year has hundreds of cells: they are drawn between frames.
  const onTurn = isShort ? null : (year: number) => startTransition(() => setTurned(new Map(turned).set(year, !isOpen(year))));
  return { isOpen, onTurn };
}

function Nothing({ filter, found, homes, book }: LedgersProps & Pick<HeadProps, "homes" | "book">) {
  if (found.summaries.length === 0) return <NothingLeft contents={found.contents} filter={found.answered} hits={found.hits} book={book} />;
  const [first] = homes;
  if (first === undefined) return <PageMessage level={2} title={TIME_WORDS.ledger.none}>{TIME_WORDS.ledger.noneHint}</PageMessage>;
  const way = <ActionLink to={{ pathname: "/ledger", search: writeFilter(filter) }}>{TIME_WORDS.ledger.toHome(first.name)}</ActionLink>;
  return (
    <PageMessage level={2} title={TIME_WORDS.ledger.unknownHome} actions={way}>
      {TIME_WORDS.ledger.unknownHomeHint}
    </PageMessage>
  );
}
