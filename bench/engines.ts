import type { Engine } from "./engine.ts";

/** Each is loaded alone: nobody's program stands in another's memory. */
const LOADERS: Readonly<Record<string, () => Promise<Engine>>> = {
  ours: async () => (await import("./ours.ts")).OURS,
  minisearch: async () => (await import("./minisearch.ts")).MINISEARCH,
  flexsearch: async () => (await import("./flexsearch.ts")).FLEXSEARCH,
  orama: async () => (await import("./orama.ts")).ORAMA,
  pagefind: async () => (await import("./pagefind.ts")).PAGEFIND,
  lunr: async () => (await import("./lunr.ts")).LUNR,
  fuse: async () => (await import("./fuse.ts")).FUSE,
};

/** Throws where there is none of this name. */
export function loadEngine(name: string): Promise<Engine> {
  const load = LOADERS[name];
  if (load === undefined) throw new Error(`Expected one of ${Object.keys(LOADERS).join(", ")}, not ${name}`);
  return load();
}
