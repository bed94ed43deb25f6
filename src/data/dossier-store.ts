import { openDB, type DBSchema } from "idb";
import { decodeItem } from "../cite/dossier-file.ts";
import { changeItems, type DossierChange, type DossierItem } from "../cite/dossier.ts";

/** The dossier as it stands. */
export interface DossierState {
  /** In their order. */
  readonly items: readonly DossierItem[];
  /** Whether the browser keeps them: `full` where it has no room, `closed` where it keeps nothing, as in a private window. Then they live as long as the page. */
  readonly keeping: "kept" | "full" | "closed";
}

/** The reader's dossier, on this machine and nowhere else. Nothing here rejects. */
export interface DossierStore {
  readonly read: () => Promise<DossierState>;
  /** Changes items; what the browser does not take is kept in memory, and offered to it again with the next change. */
  readonly change: (changes: readonly DossierChange[]) => Promise<void>;
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

/** The dossier over a database, and over memory where that fails. `onChange` hears of every change, once it is done. */
export function createDossierStore(open: () => Promise<DossierDatabase>, onChange: (state: DossierState) => void): DossierStore {
  let opening: Promise<DossierDatabase> | null = null;
  const unkept = new Map<string, DossierItem | null>();
  let trouble: "full" | "closed" = "closed";

  async function database(): Promise<DossierDatabase> {
    opening ??= open();
    try {
      return await opening;
    } catch (error) {
      opening = null; // it may open another time
      throw error;
    }
  }

  async function read(): Promise<DossierState> {
    const stored = await readStored();
    return { items: changeItems(stored ?? [], [...unkept]), keeping: stored === null ? "closed" : unkept.size > 0 ? trouble : "kept" };
  }

  async function readStored(): Promise<DossierItem[] | null> {
    try {
      const values = await (await database()).readAll();
      return values.flatMap((value) => decodeItem(value) ?? []); // what another version wrote stays where it is, unseen
    } catch {
      opening = null;
      return null;
    }
  }

  async function change(changes: readonly DossierChange[]): Promise<void> {
    for (const [id, item] of changes) unkept.set(id, item);
    // A database that was closed meanwhile opens again; one without room has none a moment later either.
    if (!(await offer()) && trouble === "closed") await offer();
    onChange(await read());
  }

  /** Offers to the database what it has not taken yet, and gives whether it has it now. */
  async function offer(): Promise<boolean> {
    const offered = new Map(unkept);
    try {
      await (await database()).write(offered);
      for (const [id, item] of offered) if (unkept.get(id) === item) unkept.delete(id);
      return true;
    } catch (error) {
      trouble = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "closed";
      if (trouble === "closed") opening = null;
      return false;
    }
  }

  return { read, change };
}
