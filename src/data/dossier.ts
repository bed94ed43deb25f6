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
