/** What a reader can set for good, with its choices; the first is the default. */
const CHOICES = {
  theme: ["system", "light", "dark"],
  /** In good orthography, or as it was saved. */
  text: ["mended", "source"],
} as const;

/** The name of a preference. */
export type PreferenceName = keyof typeof CHOICES;

/** The choices of a preference. */
export type Preference<N extends PreferenceName> = (typeof CHOICES)[N][number];

/** Opens the browser's store; a browser may refuse even that. */
type OpenStorage = () => Pick<Storage, "getItem" | "setItem">;

const openLocalStorage: OpenStorage = () => localStorage;

/** Where a preference is stored, as its bare word: `ruznegar.1.theme`. The number changes with the meaning of the words. */
export function preferenceKey(name: PreferenceName): string {
  return `ruznegar.1.${name}`;
}

/** The stored choice, or the default where none is stored, the stored one is unknown, or the store is closed. Never throws. */
export function readPreference<N extends PreferenceName>(name: N, open: OpenStorage = openLocalStorage): Preference<N> {
  const choices: readonly Preference<N>[] = CHOICES[name];
  return choices.find((choice) => choice === readStored(name, open)) ?? CHOICES[name][0];
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
