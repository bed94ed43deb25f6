import * as v from "valibot";
import { outlet, publication } from "../corpus/schema-parts.ts";
import { inDossierOrder, type DossierItem } from "./dossier.ts";

/** Tells our files from others. */
const FORMAT = "ruznegar-dossier";
const VERSION = 1;

const cited = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z-]+$/)),
  headline: v.nullable(v.string()),
  published: v.nullable(publication),
  outlet: v.nullable(outlet),
  sources: v.array(outlet),
  newsCode: v.nullable(v.string()),
});
const item: v.GenericSchema<unknown, DossierItem> = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[0-9a-z-]+(#[0-9a-z:.~-]+)?$/)),
    cited,
    words: v.nullable(v.string()),
    note: v.string(),
    added: v.pipe(v.string(), v.isoTimestamp()),
    place: v.pipe(v.number(), v.finite()),
  }),
  v.check(({ id, cited }) => id.split("#")[0] === cited.id, "Expected an item of the page that it cites"),
);
const signed = v.object({ format: v.literal(FORMAT), version: v.number() });
const file = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), items: v.array(v.unknown()) });

/** A dossier as a file that can be opened again: JSON, UTF-8. */
export function writeDossierFile(items: readonly DossierItem[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, items }, null, 2)}\n`;
}

/** What a file holds: items in their order, and how many could not be read; or why there are none. */
export type ReadDossier = { readonly state: "read"; readonly items: readonly DossierItem[]; readonly lost: number } | { readonly state: "foreign" | "damaged" | "newer" };

/**
 * Reads a file, of whatever kind. `foreign` is no dossier, `newer` one of a later reader, `damaged` one of which nothing can
 * be read; one bad item costs no other. Never throws.
 */
export function readDossierFile(text: string): ReadDossier {
  const value = parseJson(text.replace(/^\ufeff/u, ""));
  const sign = v.safeParse(signed, value);
  if (!sign.success) return { state: text.includes(FORMAT) ? "damaged" : "foreign" };
  if (sign.output.version > VERSION) return { state: "newer" };
  const found = v.safeParse(file, value, { abortEarly: true });
  if (!found.success) return { state: "damaged" };
  const held = found.output.items;
  const items = held.flatMap((each) => decodeItem(each) ?? []);
  if (items.length === 0 && held.length > 0) return { state: "damaged" };
  return { state: "read", items: inDossierOrder(uniqueItems(items)), lost: held.length - items.length };
}

/** An item out of a file or of the browser's store, which any version of the reader may have written; `null` where it is none. */
export function decodeItem(value: unknown): DossierItem | null {
  const found = v.safeParse(item, value, { abortEarly: true });
  return found.success ? found.output : null;
}

function uniqueItems(items: readonly DossierItem[]): DossierItem[] {
  return [...new Map(items.map((each) => [each.id, each])).values()];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
