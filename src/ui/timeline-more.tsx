interface TimelineMoreProps {
  /** How much is not shown yet; at none there is nothing to press. */
  readonly left: number;
  readonly label: (left: number) => string;
  readonly onPress: () => void;
}

/** Shows more of a long timeline. */
export function TimelineMore({ left, label, onPress }: TimelineMoreProps) {
  if (left <= 0) return null;
  return (
    <button type="button" onClick={onPress} className="py-3 text-label text-lapis hover:underline">
      {label(left)}
    </button>
  );
}
