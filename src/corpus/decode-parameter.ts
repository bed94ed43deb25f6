import { gather } from "../text/gather.ts";

const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;

/**
 * A raw value of a URL's query, decoded. Some programs encode a link twice: where `%25` stands before
 * two hexadecimal digits, it is decoded once more, never twice more. A sequence that is cut or broken
 * loses its broken part alone; nothing throws.
 */
export function decodeParameter(raw: string): string {
  const once = decodeRuns(raw.replaceAll("+", " "));
  return /%25[0-9a-f]{2}/i.test(raw) ? decodeRuns(once) : once;
}

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

function decodeRuns(text: string): string {
  return text.replace(ENCODED_RUN, decodeRun);
}

/** The longest readable beginning of a run of encoded bytes. */
function decodeRun(run: string): string {
  for (let end = run.length; end > 0; end -= 3) {
    try {
      return decodeURIComponent(run.slice(0, end));
    } catch {
      // Not whole UTF-8 up to here: try one byte less.
    }
  }
  return "";
}
