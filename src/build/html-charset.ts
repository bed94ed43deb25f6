import type { Encoding } from "../parse/parse-page.ts";

/** The standard asks browsers to look no further. */
const LOOKED_AT = 4096;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w-]+)/i;
/** The names under which pages declare the one old encoding that is known here. */
const NAMES_OF_1256 = /^(?:windows-1256|cp-?1256|x-cp1256|ms-arab)$/i;

/** The old encoding that a web page declares, in `<meta charset>` or `http-equiv`; `null` for UTF-8, for one that is not known, and for none. */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  return NAMES_OF_1256.test(DECLARED.exec(start)?.groups?.["name"] ?? "") ? "windows-1256" : null;
}
