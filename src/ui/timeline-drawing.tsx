import { formatDay, formatTime } from "../calendar/format.ts";
import type { Summary } from "../corpus/summary.ts";
import type { TimelineDays } from "../corpus/timeline-days.ts";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineColumn } from "./timeline-column.tsx";
import { useRoving } from "./use-roving.ts";
import { useWidth } from "./use-width.ts";
import { WORDS } from "./words.ts";

/** From this width on time runs from right to left, in rem: below, three labels and two folds find no room side by side. */
const WIDE = 56;

interface TimelineDrawingProps {
  readonly timeline: TimelineDays;
  readonly addressOf: (id: string) => string;
}

/** The drawn timeline, across a wide page or down a narrow one. All its marks are one stop of the Tab key. */
export function TimelineDrawing({ timeline, addressOf }: TimelineDrawingProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const roving = useRoving(timeline.dated.length);
  const active = timeline.dated[roving.active];
  return (
    <section ref={frame} aria-labelledby="lane" className="mt-8 border-t border-rule pt-2">
      <h2 id="lane" className="mb-4 flex items-baseline gap-3 text-label font-bold">
        {WORDS.timeline.lane} <span className="text-note font-normal text-soft">{WORDS.timeline.laneNote}</span>
      </h2>
      {width !== null && width >= WIDE && (
        <>
          <TimelineAxis groups={timeline.days} roving={roving} width={width} addressOf={addressOf} />
          {active !== undefined && <Glance summary={active} />}
        </>
      )}
      {width !== null && width < WIDE && <TimelineColumn groups={timeline.days} roving={roving} addressOf={addressOf} />}
    </section>
  );
}

/** What the mark under the pointer or the keys stands for. Keeps its height, so that nothing below it moves. */
function Glance({ summary: { headline, opening, published, outlet } }: { readonly summary: Summary }) {
  return (
    <div className="mt-6 h-34 max-w-3xl overflow-hidden border-s-2 border-shangarf ps-4">
      <p className="truncate text-label text-soft">
        {published !== null && <span className="text-shangarf">{formatDay(published.day)}</span>}
        {published?.time != null && WORDS.app.comma + formatTime(published.time)}
        {WORDS.app.comma + (outlet?.name ?? WORDS.list.unknownOutlet)}
      </p>
      <p className="truncate font-bold">{headline ?? WORDS.list.untitled}</p>
      <p className="line-clamp-2">{opening}</p>
    </div>
  );
}
