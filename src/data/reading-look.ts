import { readChoice, type Preference, type PreferenceName } from "./preferences.ts";

/** The preferences that the style sheet follows: the page's root carries each as `data-<name>`. The script in `index.html` sets them before the first paint. */
export const LOOK_NAMES = ["theme", "size", "leading", "measure", "face", "align"] as const satisfies readonly PreferenceName[];

type LookName = (typeof LOOK_NAMES)[number];

/** How the reader has set the page. */
export type ReadingLook = { readonly [N in LookName]: Preference<N> };

/** How the page is set now, whether or not that will be remembered. */
export function readLook(): ReadingLook {
  const { dataset } = document.documentElement;
  return {
    theme: readChoice("theme", dataset["theme"]),
    size: readChoice("size", dataset["size"]),
    leading: readChoice("leading", dataset["leading"]),
    measure: readChoice("measure", dataset["measure"]),
    face: readChoice("face", dataset["face"]),
    align: readChoice("align", dataset["align"]),
  };
}

/** Applies a choice to the page, at once; it is stored by `writePreference`. */
export function showLook<N extends LookName>(name: N, choice: Preference<N>): void {
  document.documentElement.dataset[name] = choice;
  if (name === "theme") showTheme(choice);
}

/** The browser's own parts follow: what it paints before the style sheet, and its bars on a phone. */
function showTheme(theme: string): void {
  document.querySelector("meta[name=color-scheme]")?.setAttribute("content", theme === "system" ? "light dark" : theme);
  for (const scheme of ["light", "dark"]) {
    const media = theme === "system" ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? "all" : "not all";
    document.querySelector(`#bars-${scheme}`)?.setAttribute("media", media);
  }
}

/** How long a view waits for its face, in milliseconds. One that comes later is swapped in, and no line moves: both faces have the same measures. */
const PATIENCE = 1000;

/** A letter and a quotation mark: one from each of the files that a face is cut into. */
const SAMPLE = String.fromCodePoint(0x622, 0xab);

/** Resolves when the face of articles has loaded, so that no article is drawn in another one first. Waits for nothing where it is the face of the interface. */
export async function faceReady(): Promise<void> {
  if (readLook().face === "vazirmatn") return;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--article-face");
  const faces = ["400", "700"].map((weight) => document.fonts.load(`${weight} 1rem ${family}`, SAMPLE));
  await Promise.race([Promise.allSettled(faces), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
