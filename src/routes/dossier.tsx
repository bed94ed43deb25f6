import { useEffect, useRef, useState } from "react";
import { formatShortDay } from "../calendar/format.ts";
import { dossierSources } from "../cite/dossier-sources.ts";
import { readDossierFile, writeDossierFile } from "../cite/dossier-file.ts";
import type { DossierWords } from "../cite/dossier-words.ts";
import { mergeItems, moveItem, puts, type DossierItem } from "../cite/dossier.ts";
import { writeBibtex } from "../cite/write-bibtex.ts";
import { writeCslJson } from "../cite/write-csl-json.ts";
import { writeDossierHtml } from "../cite/write-dossier-html.ts";
import { writeDossierMarkdown } from "../cite/write-dossier-markdown.ts";
import { writeRis } from "../cite/write-ris.ts";
import { readFile } from "../data/read-file.ts";
import { saveFile } from "../data/save-file.ts";
import { ActionLink } from "../ui/action.tsx";
import { ARTICLE_GRID } from "../ui/article-grid.ts";
import { CITE_WORDS, WORDS } from "../ui/words.ts";
import { DossierList } from "../ui/dossier-list.tsx";
import { DossierTools, type SavedForm } from "../ui/dossier-tools.tsx";
import { Late } from "../ui/late.tsx";
import { TEXT_LINK } from "../ui/text-link.ts";
import { readToday } from "./read-today.ts";
import { useDossier } from "./use-dossier.ts";

/** The reader's dossier, `/dossier`: pages and quotes with notes, kept in this browser and nowhere else. */
export function DossierRoute() {
  const { state, change } = useDossier();
  const [outcome, setOutcome] = useState("");
  const [removed, setRemoved] = useState<readonly DossierItem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  if (state === null) return <Late />;
  const { items, keeping } = state;
  const last = removed.at(-1);

  function remove(item: DossierItem): void {
    setRemoved([...removed, item]);
    change(() => [[item.id, null]]);
  }

  function restore(): void {
    setRemoved(removed.slice(0, -1));
    if (last !== undefined) change(() => [[last.id, last]]);
    heading.current?.focus({ preventScroll: true });
  }

  async function open(file: File): Promise<void> {
    const text = await readFile(file);
    if (text === null) return setOutcome(CITE_WORDS.dossier.unread.closed);
    const read = readDossierFile(text);
    if (read.state !== "read") return setOutcome(CITE_WORDS.dossier.unread[read.state]);
    const { added } = mergeItems(items, read.items);
    change((now) => puts(mergeItems(now, read.items).changed));
    setOutcome(CITE_WORDS.dossier.opened({ added, known: read.items.length - added, lost: read.lost }));
  }

  return (
    <div className={`${ARTICLE_GRID} pt-8 pb-16`}>
      <title>{WORDS.app.title(CITE_WORDS.dossier.heading)}</title>
      <div>
        <h1 ref={heading} tabIndex={-1} className="text-masthead font-extrabold outline-none md:text-title">{CITE_WORDS.dossier.heading}</h1>
        <p className="mt-1 text-label text-soft print:hidden">{CITE_WORDS.dossier.where}</p>
        {keeping !== "kept" && items.length > 0 && (
          <p role="alert" className="mt-4 border-s-2 border-shangarf ps-4 text-label print:hidden">
            {CITE_WORDS.dossier.notKept[keeping]}
          </p>
        )}
        <DossierTools isEmpty={items.length === 0} forms={formsOf(items)} onPrint={() => window.print()} onOpen={(file) => void open(file)} />
        <p role="status" className="mt-2 min-h-6 text-label text-soft empty:hidden print:hidden">
          {outcome}
        </p>
        {last !== undefined && <Removed last={last} onRestore={restore} />}
        {items.length === 0 ? (
          <Empty isRead={keeping !== "closed"} />
        ) : (
          <DossierList
            items={items}
            origin={window.location.origin}
            onMove={(id, step) => change((now) => puts(moveItem(now, id, step)))}
            onRemove={remove}
            onNote={(id, note) => change((now) => puts(now.filter((item) => item.id === id).map((item) => ({ ...item, note }))))}
          />
        )}
      </div>
    </div>
  );
}

/** What was taken out last comes back by one press, and what before it by the next. */
function Removed({ last, onRestore }: { readonly last: DossierItem; readonly onRestore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [last]); // the button that was pressed is gone with its item
  return (
    <p role="status" className="mt-2 text-label print:hidden">
      {CITE_WORDS.dossier.removed(last.words ?? last.cited.headline ?? WORDS.list.untitled)}{" "}
      <button ref={button} type="button" onClick={onRestore} className={`min-h-11 md:min-h-8 ${TEXT_LINK}`}>
        {CITE_WORDS.dossier.restore}
      </button>
    </p>
  );
}

/** There is nothing to show: nothing was put in, or nobody can tell. */
function Empty({ isRead }: { readonly isRead: boolean }) {
  const { empty, emptyHint, unreadable, unreadableHint } = CITE_WORDS.dossier;
  return (
    <div role={isRead ? undefined : "alert"} className="mt-6 max-w-xl border-s-2 border-shangarf ps-6">
      <h2 className="text-reading font-bold">{isRead ? empty : unreadable}</h2>
      <p className="mt-2 text-soft">{isRead ? emptyHint : unreadableHint}</p>
      <p className="mt-6">
        <ActionLink to="/">{WORDS.errors.toList}</ActionLink>
      </p>
    </div>
  );
}

/** The files that the dossier can be saved as. */
function formsOf(items: readonly DossierItem[]): readonly SavedForm[] {
  const day = readToday();
  const { origin } = window.location;
  const words: DossierWords = {
    title: CITE_WORDS.dossier.heading,
    saved: CITE_WORDS.dossier.saved(formatShortDay(day)),
    note: CITE_WORDS.dossier.note,
    sources: CITE_WORDS.dossier.sources,
    untitled: WORDS.list.untitled,
  };
  const sources = () => dossierSources(items, origin, day);
  const form = (name: string, ending: string, type: string, write: () => string): SavedForm => ({
    name,
    onSave: () => saveFile(`ruznegar-dossier-${day}.${ending}`, type, write()),
  });
  return [
    form("HTML", "html", "text/html", () => writeDossierHtml(items, words, origin, day)),
    form("Markdown", "md", "text/markdown", () => writeDossierMarkdown(items, words, origin, day)),
    form("JSON", "json", "application/json", () => writeDossierFile(items)),
    form("BibTeX", "bib", "application/x-bibtex", () => writeBibtex(sources())),
    form("RIS", "ris", "application/x-research-info-systems", () => writeRis(sources())),
    form("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", () => writeCslJson(sources())),
  ];
}
