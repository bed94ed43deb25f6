import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import type { DossierItem } from "../cite/dossier.ts";
import { createDossierStore, openDossierDatabase, type DossierDatabase, type DossierState } from "./dossier-store.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ITEM: DossierItem = {
  id: "f49cbdedce#p7:12-48",
  cited: { id: "f49cbdedce", headline: "تیتر", published: null, outlet: null, sources: [], newsCode: null },
  words: "واژه‌ها",
  note: "",
  added: "2026-11-22T05:00:00.000Z",
  place: 0,
};
const item = (id: string, place: number): DossierItem => ({ ...ITEM, id, cited: { ...ITEM.cited, id }, words: null, place });
const ignore = () => undefined;
const idsOf = ({ items }: DossierState) => items.map(({ id }) => id);

const closed = async (): Promise<never> => {
  throw new DOMException("A mutation operation was attempted on a database that did not allow mutations.", "InvalidStateError");
};

/** A database that reads, but has room for nothing more as long as `isFull`. */
function filling(room: { isFull: boolean }) {
  return async (): Promise<DossierDatabase> => {
    const { readAll, write } = await openDossierDatabase();
    return {
      readAll,
      write: async (changes) => {
        if (room.isFull) throw new DOMException("The current transaction exceeded its quota limitations.", "QuotaExceededError");
        await write(changes);
      },
    };
  };
}

/** A database that fails as often as is said before it can be read. */
function failing(failures: { left: number }) {
  return async (): Promise<DossierDatabase> => {
    const { readAll, write } = await openDossierDatabase();
    return { write, readAll: async () => (failures.left-- > 0 ? closed() : readAll()) };
  };
}

async function keepNoted(): Promise<void> {
  await createDossierStore(openDossierDatabase, ignore).change([[ITEM.id, { ...ITEM, note: "یادداشت" }]]);
}

describe("the dossier", () => {
  test("is empty at first", async () => {
    expect(await createDossierStore(openDossierDatabase, ignore).read()).toEqual({ items: [], keeping: "kept" });
  });

  test("is kept, in its order, for whoever opens it next", async () => {
    await createDossierStore(openDossierDatabase, ignore).change([["b", item("b", 1)], ["a", item("a", 2)], [ITEM.id, ITEM]]);
    const next = await createDossierStore(openDossierDatabase, ignore).read();
    expect([idsOf(next), next.keeping]).toEqual([[ITEM.id, "b", "a"], "kept"]);
    expect(next.items[0]).toEqual(ITEM);
  });

  test("loses what is taken out, and nothing else", async () => {
    const store = createDossierStore(openDossierDatabase, ignore);
    await store.change([["a", item("a", 0)], ["b", item("b", 1)]]);
    await store.change([["a", null]]);
    expect(idsOf(await createDossierStore(openDossierDatabase, ignore).read())).toEqual(["b"]);
  });

  test("tells of each change what came of it", async () => {
    const told: number[] = [];
    const store = createDossierStore(openDossierDatabase, ({ items }) => void told.push(items.length));
    await store.change([["a", item("a", 0)]]);
    await store.change([["a", null]]);
    expect(told).toEqual([1, 0]);
  });

  test("lives in memory where the browser keeps nothing, and says so", async () => {
    const store = createDossierStore(closed, ignore);
    await store.change([["a", item("a", 0)], ["b", item("b", 1)]]);
    await store.change([["a", null]]);
    const state = await store.read();
    expect([idsOf(state), state.keeping]).toEqual([["b"], "closed"]);
  });

  test("keeps in memory what a full disk does not take, and writes it when there is room again", async () => {
    const room = { isFull: false };
    const store = createDossierStore(filling(room), ignore);
    await store.change([["a", item("a", 0)]]);
    room.isFull = true;
    await store.change([["b", item("b", 1)]]);
    const full = await store.read();
    expect([idsOf(full), full.keeping]).toEqual([["a", "b"], "full"]);
    room.isFull = false;
    await store.change([["c", item("c", 2)]]);
    const next = await createDossierStore(openDossierDatabase, ignore).read();
    expect([idsOf(next), (await store.read()).keeping]).toEqual([["a", "b", "c"], "kept"]);
  });

  test("begins anew where the reader has cleared what the browser keeps", async () => {
    const store = createDossierStore(openDossierDatabase, ignore);
    await store.change([["a", item("a", 0)]]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase("ruznegar-dossier").addEventListener("success", resolve);
    });
    await store.change([["b", item("b", 1)]]);
    expect([idsOf(await store.read()), (await store.read()).keeping]).toEqual([["b"], "kept"]);
  });

  test("does not show what another version of the reader wrote, and leaves it there", async () => {
    const database = await openDossierDatabase();
    await database.write(new Map([["x", { kind: "film" } as unknown as DossierItem]]));
    const store = createDossierStore(openDossierDatabase, ignore);
    await store.change([["a", item("a", 0)]]);
    expect(idsOf(await store.read())).toEqual(["a"]);
    expect(await database.readAll()).toHaveLength(2);
  });

  test("reads once more what failed to be read", async () => {
    await keepNoted();
    const { items, keeping } = await createDossierStore(failing({ left: 1 }), ignore).read();
    expect([items[0]?.note, keeping]).toEqual(["یادداشت", "kept"]);
  });

  test.each([1, 2, 3, 4, 5])("keeps the note of an item that is put in again while it could not be read %i times", async (left) => {
    await keepNoted();
    const store = createDossierStore(failing({ left }), ignore);
    await store.add(ITEM);
    await store.add({ ...ITEM, id: "a", cited: { ...ITEM.cited, id: "a" } }); // offers again what was not taken
    const next = await createDossierStore(openDossierDatabase, ignore).read();
    expect(next.items.map(({ id, note }) => [id, note])).toEqual([[ITEM.id, "یادداشت"], ["a", ""]]);
  });

  test("takes out what was put in unseen, and leaves what is kept of it", async () => {
    await keepNoted();
    const store = createDossierStore(failing({ left: 6 }), ignore);
    await store.add(ITEM);
    await store.change([[ITEM.id, null]]);
    expect((await createDossierStore(openDossierDatabase, ignore).read()).items[0]?.note).toBe("یادداشت");
  });

  test("says of an item whether it is new, and whether it is kept", async () => {
    const store = createDossierStore(openDossierDatabase, ignore);
    expect([await store.add(ITEM), await store.add(ITEM)]).toEqual([{ isNew: true, isKept: true }, { isNew: false, isKept: true }]);
    expect(await createDossierStore(closed, ignore).add(ITEM)).toEqual({ isNew: true, isKept: false });
  });
});
