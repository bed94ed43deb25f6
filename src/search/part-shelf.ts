import { IndexError } from "./index-error.ts";
import { partName } from "./part-name.ts";

/** The parts of an index that are at hand, and the names of those that were looked for in vain. */
export interface PartShelf {
  /** A part, noted as missing where it is `null`. */
  take(name: string): Uint8Array | null;
  /** Throws an `IndexError` where the bytes are not those of the name. */
  add(name: string, bytes: Uint8Array): void;
  isMissing(): boolean;
  /** The names that were missed since the last time. */
  takeMissing(): readonly string[];
}

/** A shelf with some parts on it. */
export function openShelf(parts: ReadonlyMap<string, Uint8Array>): PartShelf {
  const held = new Map(parts);
  const missing = new Set<string>();
  return {
    take: (name) => {
      const bytes = held.get(name);
      if (!bytes) missing.add(name);
      return bytes ?? null;
    },
    add: (name, bytes) => {
      expectPart(name, bytes);
      held.set(name, bytes);
    },
    isMissing: () => missing.size > 0,
    takeMissing: () => {
      const names = [...missing];
      missing.clear();
      return names;
    },
  };
}

function expectPart(name: string, bytes: Uint8Array): void {
  const found = partName(bytes);
  if (found !== name) throw new IndexError("damaged", `Expected the part ${name} of a search index, not ${bytes.length} bytes of ${found}`);
}
