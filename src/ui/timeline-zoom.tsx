import { TIME_LEVELS, type TimeLevel } from "../corpus/timeline-view.ts";
import { TIME_WORDS } from "./words.ts";

interface TimelineZoomProps {
  readonly level: TimeLevel;
  readonly onZoom: (level: TimeLevel) => void;
}

/** How near the timeline is looked at: years, months or days. */
export function TimelineZoom({ level, onZoom }: TimelineZoomProps) {
  const at = TIME_LEVELS.indexOf(level);
  return (
    <div role="group" aria-label={TIME_WORDS.timeline.zoom.label} className="-me-2 ms-auto flex items-center text-label">
      <Step sign="−" label={TIME_WORDS.timeline.zoom.out} to={TIME_LEVELS[at - 1]} onZoom={onZoom} />
      {TIME_LEVELS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === level}
          onClick={() => onZoom(each)}
          className="min-h-8 border-b-2 border-transparent px-2 text-lapis hover:underline aria-pressed:border-shangarf aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline pointer-coarse:min-h-11 pointer-coarse:px-3"
        >
          {TIME_WORDS.timeline.zoom.levels[each]}
        </button>
      ))}
      <Step sign="+" label={TIME_WORDS.timeline.zoom.in} to={TIME_LEVELS[at + 1]} onZoom={onZoom} />
    </div>
  );
}

interface StepProps extends Pick<TimelineZoomProps, "onZoom"> {
  readonly sign: string;
  readonly label: string;
  /** Nowhere at either end. */
  readonly to: TimeLevel | undefined;
}

function Step({ sign, label, to, onZoom }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onZoom(to)}
      className="size-8 text-body text-lapis aria-disabled:cursor-default aria-disabled:text-edge pointer-coarse:size-11"
    >
      {sign}
    </button>
  );
}
