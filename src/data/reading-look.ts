import { readChoice, type Preference, type PreferenceName } from "./preferences.ts";

/** The preferences that the style sheet follows: the page's root carries each as `data-<name>`. The script in `index.html` sets them before the first paint. */
export const LOOK_NAMES = ["theme", "size", "leading", "measure", "face", "align"] as const satisfies readonly PreferenceName[];

type LookName = (typeof LOOK_NAMES)[number];

/** How the reader has set the page. */
export type ReadingLook = { readonly [N in LookName]: Preference<N> };

/** How the page is set now, be that remembered or not. */
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

/** Sets the page so, at once. */
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

/** In milliseconds: a face that takes longer comes when it comes, in lines that have its measures. */
const PATIENCE = 1000;

/** A letter and a quotation mark: of each file that a face is cut into. */
const SAMPLE = String.fromCodePoint(0x622, 0xab);

/** When the face of articles is there, so that none is drawn in another first. At once for the face of the interface. */
export async function faceReady(): Promise<void> {
  if (readLook().face === "vazirmatn") return;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--article-face");
  const faces = ["400", "700"].map((weight) => document.fonts.load(`${weight} 1rem ${family}`, SAMPLE));
  await Promise.race([Promise.allSettled(faces), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
