import type { Span } from "../text/span.ts";

/** Why a text is shown otherwise than it was saved. */
export type RepairReason =
  | "half-space-lost" // «میکنم»
  | "half-space-as-space" // «می کنم»
  | "arabic-yeh" // «ي»
  | "arabic-kaf" // «ك»
  | "stray-alef" // a superscript alef at the end of a word
  | "space-before-comma" // «تهران ،»
  | "padded-quote" // « تهران »
  | "wide-space"; // doubled and no-break spaces

/** One change of how a text is shown: what stands in place of a span of the source. The source stays as it is. */
export interface Repair extends Span {
  readonly text: string;
  readonly reason: RepairReason;
}
