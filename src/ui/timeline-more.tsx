import { WORDS } from "./words.ts";

interface TimelineMoreProps {
  /** How many documents are not shown yet; at none there is nothing to press. */
  readonly left: number;
  readonly onPress: () => void;
}

/** Shows more of a long timeline. */
export function TimelineMore({ left, onPress }: TimelineMoreProps) {
  if (left <= 0) return null;
  return (
    <button type="button" onClick={onPress} className="py-3 text-label text-lapis hover:underline">
      {WORDS.timeline.more(left)}
    </button>
  );
}
