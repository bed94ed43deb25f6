import { HALF_SPACE } from "./letters.ts";
import type { Repair } from "./repair.ts";

/** The half-space that a source lacks at a place: put for the space that stands there, or put in. Nothing but the place need be stored. */
export function halfSpaceAt(source: string, at: number): Repair {
  const isSpace = /\s/.test(source.charAt(at));
  return { from: at, to: isSpace ? at + 1 : at, text: HALF_SPACE, reason: isSpace ? "half-space-as-space" : "half-space-lost" };
}
