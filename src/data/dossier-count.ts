/** Where the number of items is told to the masthead, which does not open the dossier for it. */
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

/** Tells this page and, by the browser's store, all others. Never throws. */
export function writeDossierCount(count: number): void {
  try {
    localStorage.setItem(KEY, String(count));
  } catch {
    return; // a closed or full store: the masthead shows no number
  }
  window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

/** Hears of every change of the number, in whatever page; gives what ends that. */
export function watchDossierCount(onChange: () => void): () => void {
  const handle = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) onChange();
  };
  window.addEventListener("storage", handle);
  return () => window.removeEventListener("storage", handle);
}
