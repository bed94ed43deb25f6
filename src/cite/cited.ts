import type { Summary } from "../corpus/summary.ts";

/** What a reference says of a page. Whoever wrote it is no part of it: the pages rarely say, and nothing is guessed. */
export type Cited = Pick<Summary, "id" | "headline" | "published" | "outlet" | "sources" | "newsCode">;

/** The facts of a reference alone, out of all that is known of a page. */
export function citedOf({ id, headline, published, outlet, sources, newsCode }: Cited): Cited {
  return { id, headline, published, outlet, sources, newsCode };
}
