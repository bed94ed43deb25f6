import { foldText } from "./fold.ts";
import { isSaid, letterKind } from "./letter-kind.ts";

/**
 * The folded letters and digits of a text alone: spaces, half-spaces and punctuation fall away.
 * For asking whether two stretches say the same, however they are spaced; never for showing.
 */
export function squeeze(text: string): string {
  return squeezeFolded(foldText(text));
}

/** The same, where the text is folded already. */
export function squeezeFolded(text: string): string {
  let squeezed = "";
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && isSaid(letterKind(text, at))) at++;
    if (at > from) squeezed += text.slice(from, at);
    at++;
  }
  return squeezed;
}
