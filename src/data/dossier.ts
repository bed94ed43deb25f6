import { writeDossierCount } from "./dossier-count.ts";
import { createDossierStore, openDossierDatabase, type DossierStore } from "./dossier-store.ts";

/** The channel on which the pages of this browser tell each other that the dossier has changed. */
const CHANNEL = "ruznegar-dossier";

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);

/** The reader's dossier in this browser. */
export const dossier: DossierStore = createDossierStore(openDossierDatabase, ({ items, keeping }) => {
  writeDossierCount(items.length);
  if (items.length > 0 && keeping !== "kept") window.addEventListener("beforeunload", askToStay);
  else window.removeEventListener("beforeunload", askToStay);
  channel?.postMessage(null);
});

/** Makes the browser ask before the page is left, since what it does not keep would be lost. */
function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Calls back when another page has changed the dossier; gives a function that ends that. */
export function watchDossier(onChange: () => void): () => void {
  channel?.addEventListener("message", onChange);
  return () => channel?.removeEventListener("message", onChange);
}
