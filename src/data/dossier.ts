import type { DossierItem } from "../cite/dossier.ts";
import { writeDossierCount } from "./dossier-count.ts";
import { createDossierStore, openDossierDatabase, type DossierStore } from "./dossier-store.ts";

/** By its name pages of this browser hear that one of them has changed the dossier. */
const CHANNEL = "ruznegar-dossier";

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);

/** The reader's dossier in this browser. */
export const dossier: DossierStore = createDossierStore(openDossierDatabase, ({ items, keeping }) => {
  writeDossierCount(items.length);
  if (items.length > 0 && keeping !== "kept") window.addEventListener("beforeunload", askToStay);
  else window.removeEventListener("beforeunload", askToStay);
  channel?.postMessage(null);
});

/** Who leaves would lose what the browser does not keep: it asks whether that is meant. */
function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Hears that another page has changed the dossier; gives what ends that. */
export function watchDossier(onChange: () => void): () => void {
  channel?.addEventListener("message", onChange);
  return () => channel?.removeEventListener("message", onChange);
}

/** Puts an item behind all others, or leaves the one that is already there. Gives whether it is new, and whether it is kept. */
export async function addToDossier(item: Omit<DossierItem, "place">): Promise<{ readonly isNew: boolean; readonly isKept: boolean }> {
  const { items } = await dossier.read();
  const isNew = items.every(({ id }) => id !== item.id);
  if (isNew) await dossier.change([[item.id, { ...item, place: (items.at(-1)?.place ?? -1) + 1 }]]);
  return { isNew, isKept: (await dossier.read()).keeping === "kept" };
}
