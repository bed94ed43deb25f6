import { foldText } from "./fold.ts";

/**
 * The folded letters and digits of a text alone: spaces, half-spaces and punctuation fall away.
 * For asking whether two stretches say the same, however they are spaced; never for showing.
 */
export function squeeze(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
}
