import { useLocation } from "react-router";
import { NotFound } from "../ui/not-found.tsx";
import { WORDS } from "../ui/words.ts";

/** An address that the reader does not have. */
export function NotFoundRoute() {
  const { pathname } = useLocation();
  return (
    <>
      <title>{WORDS.app.title(WORDS.errors.notFound)}</title>
      <NotFound meant={wordsOf(pathname)} />
    </>
  );
}

/** The words of a path: `/persian-gulf/عمان` may have meant a text that speaks of them. */
function wordsOf(pathname: string): string {
  return decode(pathname).replace(/[^\p{L}\p{N}\u200c]+/gu, " ").trim();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // a link cut inside a letter has no words to search for
  }
}
