import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore, type ReactNode, type RefObject } from "react";
import { Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from "react-router";
import { formatNumber } from "../calendar/format.ts";
import { readFilter, writeFilter } from "../corpus/filter-url.ts";
import { readDossierCount, watchDossierCount } from "../data/dossier-count.ts";
import { loaded } from "../ui/loaded.tsx";
import { ReadingButton } from "../ui/reading-button.tsx";
import { SearchBox } from "../ui/search-box.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import { useFollow } from "../ui/use-follow.ts";
import { useGoing } from "../ui/use-going.ts";
import { useLateScroll } from "../ui/use-late-scroll.ts";
import { WORDS } from "../ui/words.ts";
import { Overlays } from "./overlays.tsx";
import { useMendedAddress } from "./use-mended-address.ts";
import { useReturnPlace } from "./use-return-place.ts";
import { useSearchAddress } from "./use-search-address.ts";

/** Views that search in their place; from every other a search goes to the list. */
function searchesInPlace(path: string): boolean {
  return isWithin(path, "/ledger") || path === "/timeline" || path === "/";
}

/** A document's address names the list that it was opened from, an actor's the other actor beside it, that of the names what they are searched for. */
function takesQuery(path: string): boolean {
  return searchesInPlace(path) || path.startsWith("/d/") || isWithin(path, "/who");
}

/** What stands around every view: the way past the masthead, the masthead, and the memory of the scroll place. */
export function ShellRoute() {
  useMendedAddress(takesQuery);
  const main = useMainFocus();
  useReturn(main);
  const [isReading, setReading] = useState(false);
  const settings = useMemo(() => [{ id: "reading", name: WORDS.reading.heading, set: () => setReading(true) }], []);
  return (
    <>
      <SkipLink to="main">{WORDS.shell.skip}</SkipLink>
      <Masthead reading={<Reading isOpen={isReading} onOpen={() => setReading(true)} onClose={() => setReading(false)} />} />
      <Progress />
      <main ref={main} id="main" tabIndex={-1} className="min-h-dvh outline-none print:min-h-0">
        <Outlet />
      </main>
      <Overlays settings={settings} />
      <ScrollRestoration getKey={keyOf} />
    </>
  );
}

/** Every address that is opened by hand has the same key, whatever was read before it in the window; those are known by themselves. */
function keyOf({ key, pathname, search }: Location): string {
  return key === "default" ? pathname + search : key;
}

/** The router goes back once, whether or not the text is there. */
function useReturn(main: RefObject<HTMLElement | null>): void {
  const place = useReturnPlace();
  const { hash, key } = useLocation();
  useGoing(key);
  useLateScroll(main, NAMES_PLACE.test(hash) ? null : place, key); // an address that names a place is gone to
}

/** Places have names that begin with a letter; digits, «#1402-07», say how near the timeline is looked at. */
const NAMES_PLACE = /^#\D/u;

/** After a step to another view the link that was pressed is gone: the keyboard goes on from the new view, not from the top. */
function useMainFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}

/** A line under the masthead while a view takes longer to load than the eye expects. */
function Progress() {
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div role="status" className="late fixed inset-x-0 top-0 z-20 h-1 bg-shangarf">
      <span className="sr-only">{WORDS.shell.loading}</span>
    </div>
  );
}

function Masthead({ reading }: { readonly reading: ReactNode }) {
  const follow = useFollow();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- follows the links within, which the keyboard presses too
    <header onClick={follow} className="border-b-2 border-ink print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 md:flex-nowrap md:px-8">
        <a href="/" aria-label={WORDS.shell.home} className="press text-masthead font-extrabold text-ink">
          {WORDS.app.name}
        </a>
        <Navigation />
        <div className="flex w-full items-center gap-2 md:ms-auto md:w-96 md:min-w-0 md:shrink">
          <Search />
          {reading}
        </div>
      </div>
    </header>
  );
}

/** Between list, timeline and ledger the filter is kept: they are views of the same results. */
function Navigation() {
  const { pathname: at, search } = useLocation();
  const kept = searchesInPlace(at) ? writeFilter(readFilter(search)) : "";
  return (
    <nav aria-label={WORDS.shell.navigation} className="flex max-w-full shrink-0 flex-wrap gap-x-2 text-label whitespace-nowrap min-[22.5rem]:gap-x-4 md:gap-x-6">
      <Section to="/" kept={kept} at={at}>{WORDS.shell.list}</Section> <Section to="/timeline" kept={kept} at={at}>{WORDS.shell.timeline}</Section>{" "}
      <Section to="/ledger" kept={kept} at={at}>{WORDS.shell.ledger}</Section> <Section to="/who" at={at}>{WORDS.shell.names}</Section> <DossierSection at={at} />
    </nav>
  );
}

interface SectionProps {
  readonly to: string;
  /** The filter that goes with the reader. */
  readonly kept?: string;
  /** The path where the reader is. */
  readonly at: string;
  readonly children: ReactNode;
}

function Section({ to, kept = "", at, children }: SectionProps) {
  return (
    <a
      href={to + kept}
      aria-current={isWithin(at, to) ? "page" : undefined}
      className="press border-b-2 border-transparent py-1 whitespace-nowrap text-soft hover:text-ink aria-[current]:border-shangarf aria-[current]:text-ink"
    >
      {children}
    </a>
  );
}

/** Every path begins as the list's does: it is that of the list alone. */
function isWithin(path: string, section: string): boolean {
  return path === section || (section !== "/" && path.startsWith(`${section}/`));
}

/** With the number of what is in it, where there is any. */
function DossierSection({ at }: Pick<SectionProps, "at">) {
  const count = useSyncExternalStore(watchDossierCount, readDossierCount);
  return (
    <Section to="/dossier" at={at}>
      {WORDS.shell.dossier}
      {count > 0 && (
        <>
          {" "}
          <span className="text-shangarf">{formatNumber(count)}</span>
        </>
      )}
    </Section>
  );
}

const loadSuggestions = async () => (await import("./suggestions.tsx")).Suggestions;

function Search() {
  const { query, revision, prepare, type, commit } = useSearchAddress(searchesInPlace);
  /** Who goes to the field will soon ask. */
  function load() {
    prepare();
    return loadSuggestions();
  }

  return <SearchBox query={query} revision={revision} onType={type} onCommit={commit} loadSuggestions={load} />;
}

const ReadingSettings = loaded(async () => (await import("./reading-settings.tsx")).ReadingSettings, "foot");

interface ReadingProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The settings of reading, which are loaded when they are first asked for. */
function Reading({ isOpen, onOpen, onClose }: ReadingProps) {
  const id = useId();
  return (
    <>
      <ReadingButton isOpen={isOpen} panel={id} onOpen={onOpen} />
      {isOpen && <ReadingSettings id={id} onClose={onClose} />}
    </>
  );
}
