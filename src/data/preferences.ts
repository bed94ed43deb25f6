/** The preferences of a reader, each with its choices in their order. */
const CHOICES = {
  theme: ["system", "light", "dark"],
  /** An article in good orthography, or as it was saved. */
  text: ["mended", "source"],
  /** The size of an article's letters. */
  size: ["small", "medium", "large", "larger", "largest"],
  /** The distance from line to line. */
  leading: ["tight", "medium", "loose", "looser"],
  /** The length of a line. */
  measure: ["narrow", "medium", "wide", "widest"],
  face: ["vazirmatn", "naskh"],
  align: ["start", "justify"],
  /** Whether the results of a search say how their scores came about. */
  scores: ["hidden", "shown"],
} as const;

const DEFAULTS = {
  theme: "system",
  text: "mended",
  size: "medium",
  leading: "medium",
  measure: "medium",
  face: "vazirmatn",
  align: "start",
  scores: "hidden",
} as const satisfies { readonly [N in keyof typeof CHOICES]: (typeof CHOICES)[N][number] };

/** The name of a preference. */
export type PreferenceName = keyof typeof CHOICES;

/** The choices of a preference. */
export type Preference<N extends PreferenceName> = (typeof CHOICES)[N][number];

/** Opens the browser's store; a browser may refuse even that. */
export type OpenStorage = () => Pick<Storage, "getItem" | "setItem">;

/** The store that lasts. */
export const openLocalStorage: OpenStorage = () => localStorage;

/** Where a preference is stored, as its bare word: `ruznegar.1.theme`. The number changes with the meaning of the words. */
export function preferenceKey(name: PreferenceName): string {
  return `ruznegar.1.${name}`;
}

/** All choices of a preference, in their order. */
export function choicesOf<N extends PreferenceName>(name: N): readonly Preference<N>[] {
  return CHOICES[name];
}

/** What holds where nothing is chosen. */
export function defaultOf<N extends PreferenceName>(name: N): Preference<N> {
  return DEFAULTS[name];
}

/** The choice that a word means; the default for a word that means none. */
export function readChoice<N extends PreferenceName>(name: N, word: string | null | undefined): Preference<N> {
  return choicesOf(name).find((choice) => choice === word) ?? defaultOf(name);
}

/** The stored choice, or the default where none is stored, the stored one is unknown, or the store is closed. Never throws. */
export function readPreference<N extends PreferenceName>(name: N, open: OpenStorage = openLocalStorage): Preference<N> {
  return readChoice(name, readStored(name, open));
}

/** Stores a choice. Gives whether it will be remembered: not in a full or closed store. Never throws. */
export function writePreference<N extends PreferenceName>(name: N, choice: Preference<N>, open: OpenStorage = openLocalStorage): boolean {
  try {
    open().setItem(preferenceKey(name), choice);
    return true;
  } catch {
    return false;
  }
}

function readStored(name: PreferenceName, open: OpenStorage): string | null {
  try {
    return open().getItem(preferenceKey(name));
  } catch {
    return null;
  }
}
