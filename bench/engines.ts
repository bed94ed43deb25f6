import type { Engine } from "./engine.ts";
import { FLEXSEARCH } from "./flexsearch.ts";
import { FUSE } from "./fuse.ts";
import { LUNR } from "./lunr.ts";
import { MINISEARCH } from "./minisearch.ts";
import { ORAMA } from "./orama.ts";
import { OURS } from "./ours.ts";
import { PAGEFIND } from "./pagefind.ts";

/** All that are compared, ours first. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  ours: OURS,
  minisearch: MINISEARCH,
  flexsearch: FLEXSEARCH,
  orama: ORAMA,
  pagefind: PAGEFIND,
  lunr: LUNR,
  fuse: FUSE,
};

/** Throws where there is none of this name. */
export function engineCalled(name: string): Engine {
  const engine = ENGINES[name];
  if (engine === undefined) throw new Error(`Expected one of ${Object.keys(ENGINES).join(", ")}, not ${name}`);
  return engine;
}
