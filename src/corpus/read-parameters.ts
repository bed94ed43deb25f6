import { gather } from "../text/gather.ts";
import { decodeParameter } from "./decode-parameter.ts";

/**
 * The decoded values of a URL's query (`location.search`) by key, in the order in which they stand; keys in small letters. A
 * link that was copied from the source of a page, with «&amp;» for «&», says the same.
 */
export function readParameters(search: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const pair of search.replace(/^\?/, "").split("&")) {
    const [name = "", ...rest] = pair.split("=");
    gather(values, name.replace(/^amp;/i, "").toLowerCase(), decodeParameter(rest.join("=")));
  }
  return values;
}
