/** Where the number of items is stored for the masthead, which need not open the dossier to show it. */
const KEY = "ruznegar.1.dossier-count";

/** How many items the dossier has, as far as is known without opening it. Never throws. */
export function readDossierCount(): number {
  try {
    const count = Number(localStorage.getItem(KEY));
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

/** Tells this page the number of items and, through the browser's store, all other pages. Never throws. */
export function writeDossierCount(count: number): void {
  try {
    localStorage.setItem(KEY, String(count));
  } catch {
    return; // a closed or full store: the masthead shows no number
  }
  window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

/** Calls back on every change of the number, whichever page made it; gives a function that ends that. */
export function watchDossierCount(onChange: () => void): () => void {
  const handle = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) onChange();
  };
  window.addEventListener("storage", handle);
  return () => window.removeEventListener("storage", handle);
}
