/** The parts of a text that are indexed, in the order in which they are laid out. */
export const FIELDS = ["headline", "lead", "body"] as const;

export type Field = (typeof FIELDS)[number];

/** One text to be found. */
export interface IndexedText {
  readonly fields: Readonly<Record<Field, string>>;
}
