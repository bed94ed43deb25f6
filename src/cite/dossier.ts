import { citedOf, type Cited } from "./cited.ts";

/** A page, or words of it, that a reader has put into the dossier. Holds all that is shown of it: it is read without the corpus, too. */
export interface DossierItem {
  /** The id of the page; behind it the address of the words, `f49cbdedce#p7:12-48~…`. The same words are one item. */
  readonly id: string;
  readonly cited: Cited;
  /** The words as the reader saw them; `null` for a whole page. */
  readonly words: string | null;
  /** The reader's own. */
  readonly note: string;
  /** An instant, ISO 8601. */
  readonly added: string;
  /** Items are in the order of this number, and of their ids where it is the same. */
  readonly place: number;
}

/** A new item, behind all others. `hash` is the address of the words on the page, empty for a whole page. */
export function dossierItem(cited: Cited, quote: { readonly hash: string; readonly words: string } | null, added: string): Omit<DossierItem, "place"> {
  return { id: `${cited.id}${quote?.hash ?? ""}`, cited: citedOf(cited), words: quote?.words ?? null, note: "", added };
}

/** The address of what an item holds, from the root of the reader. */
export function itemPath({ id }: Pick<DossierItem, "id">): string {
  return `/d/${id}`;
}

/** Items in their order. */
export function inDossierOrder(items: readonly DossierItem[]): DossierItem[] {
  return items.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** What is to become of an item: its new form, or `null` where it goes. */
export type DossierChange = readonly [id: string, item: DossierItem | null];

/** Items as changes. */
export function puts(items: readonly DossierItem[]): DossierChange[] {
  return items.map((item) => [item.id, item] as const);
}

/** The items after some changes, in their order. */
export function changeItems(items: readonly DossierItem[], changes: readonly DossierChange[]): DossierItem[] {
  const changed = new Map<string, DossierItem | null>([...puts(items), ...changes]);
  return inDossierOrder([...changed.values()].filter((item) => item !== null));
}

/** The items that change when one goes up (-1) or down (1) by one place; none where it is at the end already. */
export function moveItem(items: readonly DossierItem[], id: string, step: -1 | 1): readonly DossierItem[] {
  const at = items.findIndex((item) => item.id === id);
  const [item, other] = [items[at], items[at + step]];
  if (item === undefined || other === undefined) return [];
  // Merged files may have given both the same number.
  return items.map((each, place) => ({ ...(place === at ? other : place === at + step ? item : each), place })).filter((each) => isMoved(items, each));
}

function isMoved(items: readonly DossierItem[], { id, place }: DossierItem): boolean {
  return items.find((item) => item.id === id)?.place !== place;
}

/** What opening a file with more items changes: new ones come after the reader's own, known ones keep their place and gain the other note. */
export function mergeItems(own: readonly DossierItem[], others: readonly DossierItem[]): { readonly changed: readonly DossierItem[]; readonly added: number } {
  const known = new Map(own.map((item) => [item.id, item]));
  const behind = Math.max(-1, ...own.map(({ place }) => place)) + 1;
  const fresh = others.filter(({ id }) => !known.has(id)).map((item, i) => ({ ...item, place: behind + i }));
  const noted = others.flatMap((other) => {
    const item = known.get(other.id);
    const note = item === undefined ? "" : joinNotes(item.note, other.note);
    return item === undefined || note === item.note ? [] : [{ ...item, note }];
  });
  return { changed: [...noted, ...fresh], added: fresh.length };
}

/** Both notes as one; a note that the other holds already is not said twice. */
function joinNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}
