import { memo, useMemo } from "react";
import { formatDay, formatTime } from "../calendar/format.ts";
import type { Summary } from "../corpus/summary.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TIME_WORDS, WORDS } from "./words.ts";
import { OUT_OF_SIGHT } from "./out-of-sight.ts";
import { TimelineMore } from "./timeline-more.tsx";
import { usePortions } from "./use-portions.ts";

interface TimelineTableProps {
  /** In the order of time, earliest first; these stand before the undated. */
  readonly dated: readonly Summary[];
  readonly undated: readonly Summary[];
  readonly addressOf: (id: string) => string;
  readonly book: NameBook;
}

/**
 * The facts of the drawing as a table: what a screen reader reads, and everybody can copy. On a narrow
 * page the cells of a row stand below each other, and nothing has to be pushed sideways. Drawn anew only for other
 * documents, however the reader moves in the drawing. Its links are plain ones: who draws it follows them.
 */
export const TimelineTable = memo(function TimelineTable({ dated, undated, addressOf, book }: TimelineTableProps) {
  const [shown, showMore] = usePortions();
  const summaries = useMemo(() => [...dated, ...undated], [dated, undated]);
  return (
    <div className={OUT_OF_SIGHT}>
      <table className="w-full border-collapse text-start text-label max-lg:block">
        <caption className="pt-4 pb-2 text-start text-note text-soft max-lg:block">{TIME_WORDS.timeline.caption}</caption>
        <Head />
        <tbody className="max-lg:block">
          {summaries.slice(0, shown).map((summary) => (
            <Row key={summary.id} summary={summary} address={addressOf(summary.id)} book={book} />
          ))}
        </tbody>
      </table>
      <TimelineMore left={summaries.length - shown} label={TIME_WORDS.timeline.more} onPress={showMore} />
    </div>
  );
});

function Head() {
  const { day, document, outlet, actors } = TIME_WORDS.timeline;
  return (
    <thead className="max-lg:sr-only">
      <tr className="border-b border-ink text-start">
        {[day, document, outlet, actors].map((name) => (
          <th key={name} scope="col" className="py-2 pe-4 text-start font-bold">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const CELL = "py-2 max-lg:block max-lg:w-auto max-lg:py-0";

interface RowProps extends Pick<TimelineTableProps, "book"> {
  readonly summary: Summary;
  readonly address: string;
}

const Row = memo(function Row({ summary, address, book }: RowProps) {
  return (
    <tr className="border-b border-rule align-baseline max-lg:block max-lg:py-3">
      <th scope="row" className={`${CELL} w-44 pe-4 text-start font-normal text-soft`}>
        <Moment published={summary.published} />
      </th>
      <td className={`${CELL} min-w-64 pe-4`}>
        <a href={address} className="font-semibold text-ink hover:text-lapis">
          {summary.headline ?? WORDS.list.untitled}
        </a>
      </td>
      <td className={`${CELL} w-32 pe-4 text-soft`}>{summary.outlet?.name ?? WORDS.list.unknownOutlet}</td>
      <td className={`${CELL} text-note text-soft`}>{summary.actors.map((actor) => actorName(book, actor.id)).join(WORDS.app.comma)}</td>
    </tr>
  );
});

function Moment({ published }: Pick<Summary, "published">) {
  if (published === null) return WORDS.list.undated;
  return (
    <time dateTime={published.instant}>
      {formatDay(published.day)}
      {published.time !== null && WORDS.app.comma + formatTime(published.time)}
    </time>
  );
}
