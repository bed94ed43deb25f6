import { openDB, type DBSchema } from "idb";
import { decodeItem } from "../cite/dossier-file.ts";
import { changeItems, mergeItems, puts, type DossierChange, type DossierItem } from "../cite/dossier.ts";

/** The dossier as it stands. */
export interface DossierState {
  /** In their order. */
  readonly items: readonly DossierItem[];
  /**
   * Whether the browser keeps them: `full` where it has no room, `closed` where what it keeps cannot be read, as in a private
   * window that keeps nothing. Then they live as long as the page.
   */
  readonly keeping: "kept" | "full" | "closed";
}

/** The reader's dossier, on this machine and nowhere else. Nothing here rejects. */
export interface DossierStore {
  readonly read: () => Promise<DossierState>;
  /** Changes items; what the browser does not take is kept in memory, and offered to it again with the next change. */
  readonly change: (changes: readonly DossierChange[]) => Promise<void>;
  /** Puts an item behind all others, or leaves the one that is already there. Gives whether it is new, and whether it is kept. */
  readonly add: (item: Omit<DossierItem, "place">) => Promise<{ readonly isNew: boolean; readonly isKept: boolean }>;
}

/** What the dossier needs of a database; all of it may reject. */
export interface DossierDatabase {
  readonly readAll: () => Promise<readonly unknown[]>;
  /** All of the changes, or none. */
  readonly write: (changes: ReadonlyMap<string, DossierItem | null>) => Promise<void>;
}

interface Schema extends DBSchema {
  items: { key: string; value: unknown };
}

/** Opens the browser's own database. Rejects where it may not be used. */
export async function openDossierDatabase(): Promise<DossierDatabase> {
  const database = await openDB<Schema>("ruznegar-dossier", 1, {
    upgrade: (made) => void made.createObjectStore("items"),
    // A later version of the reader in another tab must not wait for this one.
    blocking: (_now, _then, event) => (event.target as IDBDatabase).close(),
  });
  return {
    readAll: async () => database.getAll("items"),
    write: async (changes) => {
      const step = database.transaction("items", "readwrite");
      const asked = Array.from(changes, async ([id, item]) => (item === null ? step.store.delete(id) : step.store.put(item, id)));
      await Promise.all([...asked, step.done]);
    },
  };
}

/** A dossier in a database, and in memory where that fails. `onChange` is called after every change. */
export function createDossierStore(open: () => Promise<DossierDatabase>, onChange: (state: DossierState) => void): DossierStore {
  const database = reopened(open);
  const unkept = new Map<string, DossierItem | null>();
  /** Of those, the items put in while the database could not be read: it may hold them already, with a note. */
  const unseen = new Set<string>();
  /** Whether the database could be read the last time. */
  let isSeen = true;
  let trouble: "full" | "closed" = "closed";

  async function read(): Promise<DossierState> {
    const stored = (await readStored()) ?? (await readStored()); // a database that was closed meanwhile opens again
    isSeen = stored !== null;
    return { items: changeItems(stored ?? [], [...unkept]), keeping: stored === null ? "closed" : unkept.size > 0 ? trouble : "kept" };
  }

  async function readStored(): Promise<DossierItem[] | null> {
    try {
      return readItems(await database.readAll());
    } catch {
      return null;
    }
  }

  async function change(changes: readonly DossierChange[]): Promise<void> {
    for (const [id, item] of changes) remember(id, item);
    // A database that was closed meanwhile opens again; one without room has none a moment later either.
    if (!(await offer()) && trouble === "closed") await offer();
    onChange(await read());
  }

  function remember(id: string, item: DossierItem | null): void {
    if (!isSeen && item !== null && !unkept.has(id)) unseen.add(id);
    if (item === null && unseen.delete(id)) unkept.delete(id); // only what this page put in goes, not what the database may hold
    else unkept.set(id, item);
  }

  /** Offers to the database what it has not taken yet, and gives whether it has it now. */
  async function offer(): Promise<boolean> {
    const offered = new Map(unkept);
    try {
      await database.write(unseen.size === 0 ? offered : joinKept(readItems(await database.readAll()), offered, unseen));
      for (const [id, item] of offered) if (unkept.get(id) === item && unkept.delete(id)) unseen.delete(id);
      return true;
    } catch (error) {
      trouble = isFull(error) ? "full" : "closed";
      return false;
    }
  }

  return { read, change, add: async (item) => addItem({ read, change }, item) };
}

async function addItem({ read, change }: Pick<DossierStore, "read" | "change">, item: Omit<DossierItem, "place">) {
  const { items } = await read();
  const isNew = items.every(({ id }) => id !== item.id);
  if (isNew) await change([[item.id, { ...item, place: (items.at(-1)?.place ?? -1) + 1 }]]);
  return { isNew, isKept: (await read()).keeping === "kept" };
}

/** The changes to write: items that were put in unseen are merged into what is stored, as those of an opened file are. */
function joinKept(kept: readonly DossierItem[], changes: ReadonlyMap<string, DossierItem | null>, unseen: ReadonlySet<string>) {
  const put = [...changes.values()].filter((item) => item !== null).filter(({ id }) => unseen.has(id));
  return new Map([...[...changes].filter(([id]) => !unseen.has(id)), ...puts(mergeItems(kept, put).changed)]);
}

/** The items among stored values. What another version of the reader wrote stays where it is, and is not shown. */
function readItems(values: readonly unknown[]): DossierItem[] {
  return values.flatMap((value) => decodeItem(value) ?? []);
}

/** A database that is opened when it is first needed, and again after it failed. */
function reopened(open: () => Promise<DossierDatabase>): DossierDatabase {
  let opening: Promise<DossierDatabase> | null = null;
  async function ask<T>(what: (database: DossierDatabase) => Promise<T>): Promise<T> {
    opening ??= open();
    try {
      return await what(await opening);
    } catch (error) {
      if (!isFull(error)) opening = null;
      throw error;
    }
  }
  return { readAll: () => ask(async ({ readAll }) => readAll()), write: (changes) => ask(async ({ write }) => write(changes)) };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
