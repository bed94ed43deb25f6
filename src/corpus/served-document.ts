import type { Document } from "../document/document.ts";

/** A document as its file holds it: as it was parsed, and what only the build can know, who has the lexicon. */
export interface ServedDocument extends Document {
  /** Offsets into `source`, ascending: where the article lost a half-space, before a letter or to the space that stands there. */
  readonly halfSpaces: readonly number[];
}
