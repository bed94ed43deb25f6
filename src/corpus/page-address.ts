import { foldText } from "../text/fold.ts";
import { decodeParameter } from "./decode-parameter.ts";

/** The id in a page's address, without the marks that a chat leaves behind a link, and in small letters. */
export function readPageId(parameter: string): string {
  return decodeParameter(parameter).replace(TRAILING, "").toLowerCase();
}

/** The id in `with=` of an actor's address, that of the actor to be set beside it; empty where there is none. */
export function readBeside(search: string): string {
  const pair = search.replace(/^\?/, "").split("&").find((each) => each.startsWith("with="));
  return pair === undefined ? "" : readPageId(pair.slice("with=".length));
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
  const names = decodeParameter(pathname).replace(TRAILING, "").toLowerCase().split("/");
  return encodeURI(`/${names.filter((name) => name !== "").join("/")}`);
}

/** `p7` from the hash of an address, `#p7`, `#p7،` or `#p۷`, also where what names words in it cannot be read; `null` where it names no paragraph. */
export function readAnchor(hash: string): string | null {
  const name = foldText(decodeParameter(hash.replace(/^#/, "")).replace(TRAILING, ""));
  return /^(p[1-9]\d{0,3})(?::.*)?$/.exec(name)?.[1] ?? null;
}

/** Whether the query of a document's address asks for the whole page, line by line: `view=raw`. */
export function asksForRaw(search: string): boolean {
  return hasPair(search, "view=raw");
}

/** Whether the query of a document's address asks for the article in the letters and spaces of the saved page: `text=source`. */
export function asksForSource(search: string): boolean {
  return hasPair(search, "text=source");
}

function hasPair(search: string, asked: string): boolean {
  return search.replace(/^\?/, "").split("&").some((pair) => decodeParameter(pair).replace(TRAILING, "") === asked);
}

/** What chats take for a part of a link: «،», «.», «»», brackets and the like. */
const TRAILING = /[^\p{L}\p{N}]+$/u;
