import { memo, useState, type ReactNode } from "react";
import { formatDay, formatMonth, formatNumber, formatTime, formatWeekday } from "../calendar/format.ts";
import { toJalali, type IsoDay } from "../calendar/jalali.ts";
import { addActor } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { Summary } from "../corpus/summary.ts";
import type { Publication } from "../document/document.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { takeFocus } from "./take-focus.ts";
import { WORDS } from "./words.ts";

interface SummaryItemProps {
  readonly summary: Summary;
  readonly book: NameBook;
  /** The way to the document. All links are plain ones, which who draws the list follows (`useFollow`). */
  readonly address: string;
  /** The headline as it is to be read, with its marks. */
  readonly headline: ReactNode;
  /** A line or two of the text under it. */
  readonly excerpt: ReactNode;
  /** What stands below all of that. */
  readonly foot: ReactNode;
  /** Under a month head the margin names the weekday; alone, the month. */
  readonly underMonth: boolean;
}

/** A document as an entry of the index: its day in the margin, its headline, a line of its text; at the other side who speaks and who is named. A layer of its own: of a list that changes, what stays is not painted anew. What letters change anew and anew breaks its lines as they come. */
export function SummaryItem({ summary, book, address, headline, excerpt, foot, underMonth }: SummaryItemProps) {
  const Heading = underMonth ? "h3" : "h2";
  return (
    <article className="index-columns isolate gap-y-1 border-b border-rule py-3">
      <Day published={summary.published} underMonth={underMonth} />
      <div className="min-w-0">
        <Heading className={`text-reading leading-headline font-bold ${underMonth ? "text-pretty" : ""}`}>
          <a href={address} className="text-ink hover:text-lapis">
            {headline}
          </a>
        </Heading>
        {excerpt}
      </div>
      <Aside summary={summary} book={book} />
      {foot && <div className="col-start-2 min-w-0 xl:col-end-4">{foot}</div>}
    </article>
  );
}

const Day = memo(function Day({ published, underMonth }: { readonly published: Publication | null; readonly underMonth: boolean }) {
  if (published === null) return <p className="pt-1 text-note text-faint">{WORDS.list.undated}</p>;
  const { year, month, day } = toJalali(published.day);
  return (
    <time dateTime={published.instant} title={momentOf(published)} className="text-note text-soft">
      <span className="block text-reading leading-headline font-bold text-shangarf">{formatNumber(day)}</span>
      {" "}
      {underMonth ? formatWeekday(published.day) : formatMonth(year, month)}
    </time>
  );
});

function momentOf({ day, time }: { readonly day: IsoDay; readonly time: string | null }): string {
  return time === null ? formatDay(day) : WORDS.list.moment(formatDay(day), formatTime(time));
}

/** Who speaks and who is named: the same for every query that the document answers. */
const Aside = memo(function Aside({ summary, book }: Pick<SummaryItemProps, "summary" | "book">) {
  return (
    <div className="col-start-2 flex min-w-0 flex-wrap gap-x-4 text-note xl:col-start-3 xl:block xl:pt-1">
      <SourceChain summary={summary} />
      <Names summary={summary} book={book} />
    </div>
  );
});

/** «اقتصادآنلاین، به نقل از فارس» */
function SourceChain({ summary: { outlet, sources } }: { readonly summary: Summary }) {
  const names = sources.map((source) => source.name).join(WORDS.app.and);
  const via = names === "" ? "" : `${WORDS.list.via} ${names}`;
  const parts = [outlet?.name ?? WORDS.list.unknownOutlet, via].filter((part) => part !== "");
  return <p className="text-soft">{parts.join(WORDS.app.comma)}</p>;
}

/** How many names an entry shows by itself. */
const FEW_NAMES = 3;

function Names({ summary, book }: { readonly summary: Summary; readonly book: NameBook }) {
  const [whole, setWhole] = useState<string | null>(null); // another document may come into its place
  const ids = peopleFirst(summary, book);
  // A single name left over takes no more room than the words that hide it.
  const shown = whole === summary.id || ids.length <= FEW_NAMES + 1 ? ids : ids.slice(0, FEW_NAMES);
  if (ids.length === 0) return null;
  return (
    <ul aria-label={WORDS.list.names} className="min-w-0">
      {shown.map((id, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- another document may come into its place: its names are written over those of this
        <li key={i} className="inline">
          <a href={addressOf(id)} ref={i === FEW_NAMES && whole === summary.id ? takeFocus : null} className="text-lapis hover:underline">
            {actorName(book, id)}
          </a>
          {i < shown.length - 1 && WORDS.app.comma}
        </li>
      ))}
      {shown.length < ids.length && (
        <li className="inline">
          {" "}
          <button type="button" onClick={() => setWhole(summary.id)} className="text-soft hover:text-ink hover:underline">
            {WORDS.list.moreNames(ids.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** All that somebody is named in; each address is written once, as a list that is scrolled through draws the same names over and over. */
function addressOf(actor: string): string {
  const address = addresses.get(actor) ?? `/${writeFilter(addActor(EMPTY_FILTER, actor))}`;
  addresses.set(actor, address);
  return address;
}

const addresses = new Map<string, string>();

/** Those who act before the states and places that every page names; each kind by how often it is named. */
function peopleFirst({ actors }: Summary, book: NameBook): readonly string[] {
  const ids = actors.map((actor) => actor.id);
  const isPerson = (id: string): boolean => book.actors.get(id)?.kind === "person";
  return [...ids.filter(isPerson), ...ids.filter((id) => !isPerson(id))];
}
