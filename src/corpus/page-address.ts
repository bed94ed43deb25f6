import { foldText } from "../text/fold.ts";
import { decodeParameter, readParameters } from "./decode-parameter.ts";

/** The id in a page's address, without the marks that a chat leaves behind a link, and in small letters. */
export function readPageId(parameter: string): string {
  return withoutTail(decodeParameter(parameter)).toLowerCase();
}

/** The id in `with=` of an actor's address, that of the actor to be set beside it; empty where there is none. */
export function readBeside(search: string): string {
  return withoutTail(readParameters(search).get("with")?.[0] ?? "").toLowerCase();
}

/** The query of an actor's address with another beside it; empty for none. */
export function writeBeside(id: string): string {
  return id === "" ? "" : `?with=${encodeURIComponent(id)}`;
}

/**
 * The path of an address without the marks that a chat leaves behind it, the slashes too many and the capitals,
 * encoded. What follows the path, `?` and `#`, is no part of it.
 */
export function mendPath(pathname: string): string {
  const names = withoutTail(decodeParameter(pathname)).toLowerCase().split("/");
  return encodeURI(`/${names.filter((name) => name !== "").join("/")}`);
}

/** `p7` from the hash of an address, `#p7`, `#p7،` or `#p۷`, also where what names words in it cannot be read; `null` where it names no paragraph. */
export function readAnchor(hash: string): string | null {
  const name = foldText(withoutTail(decodeParameter(hash.replace(/^#/, ""))));
  return /^(p[1-9]\d{0,3})(?::.*)?$/.exec(name)?.[1] ?? null;
}

/** Whether the query of a document's address asks for the whole page, line by line: `view=raw`. */
export function asksForRaw(search: string): boolean {
  return asksFor(search, "view", "raw");
}

/** Whether the query of a document's address asks for the article in the letters and spaces of the saved page: `text=source`. */
export function asksForSource(search: string): boolean {
  return asksFor(search, "text", "source");
}

function asksFor(search: string, key: string, asked: string): boolean {
  return readParameters(search).get(key)?.some((value) => withoutTail(value) === asked) ?? false;
}

/** Without what chats take for a part of a link: «،», «.», «»», brackets and the like. */
function withoutTail(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+$/u, "");
}
