import type { Actor } from "./authority.ts";

/** A body that Persian pages call by its letters too. */
export interface Abbreviation {
  readonly actor: Actor["id"];
  /** In Latin capitals. */
  readonly latin: string;
  /** By the names of the letters' Persian fellows, one behind the other: «پکک», printed «پ.ک.ک», «پ ک ک». */
  readonly persian?: string;
}

/** Marks part such letters, so that no name of several words holds them. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { actor: "pkk", latin: "PKK", persian: "پکک" },
  { actor: "ypg", latin: "YPG", persian: "یپگ" },
  { actor: "sdf", latin: "SDF" },
  { actor: "isis", latin: "ISIS" },
  { actor: "united-nations", latin: "UN" },
  { actor: "iaea", latin: "IAEA" },
  { actor: "opcw", latin: "OPCW" },
  { actor: "unhcr", latin: "UNHCR" },
  { actor: "unrwa", latin: "UNRWA" },
  { actor: "unama", latin: "UNAMA" },
  { actor: "unami", latin: "UNAMI" },
  { actor: "unicef", latin: "UNICEF" },
  { actor: "unesco", latin: "UNESCO" },
  { actor: "ilo", latin: "ILO" },
  { actor: "who", latin: "WHO" },
  { actor: "imf", latin: "IMF" },
  { actor: "wto", latin: "WTO" },
  { actor: "fatf", latin: "FATF" },
  { actor: "nato", latin: "NATO" },
  { actor: "eu", latin: "EU" },
  { actor: "opec", latin: "OPEC" },
  { actor: "gecf", latin: "GECF" },
  { actor: "brics", latin: "BRICS" },
  { actor: "sco", latin: "SCO" },
  { actor: "eco", latin: "ECO" },
  { actor: "oic", latin: "OIC" },
  { actor: "asean", latin: "ASEAN" },
  { actor: "aiib", latin: "AIIB" },
  { actor: "cia", latin: "CIA" },
  { actor: "fbi", latin: "FBI" },
  { actor: "mi6", latin: "MI6" },
  { actor: "centcom", latin: "CENTCOM" },
];
