import { readCount, readCounts, type ByteReader } from "./bytes.ts";
import { HEADER, INDEX_VERSION, MAGIC, WORD, type Header } from "./index-format.ts";
import { openLexicon } from "./packed-lexicon.ts";
import { FIELDS, type SearchIndex } from "./search-index.ts";

/** What came is no search index (`damaged`), or one of another build (`other-version`). The message says what was expected. */
export class IndexError extends Error {
  readonly kind: "damaged" | "other-version";

  constructor(kind: "damaged" | "other-version", message: string) {
    super(message);
    this.name = "IndexError";
    this.kind = kind;
  }
}

/**
 * Opens an index where it lies: only what each text is called and how long it is is read at once, terms and places when they
 * are asked for. Throws an `IndexError`. The bytes must not change afterwards.
 */
export function openIndex(bytes: Uint8Array): SearchIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(view);
  const from = HEADER.length * WORD;
  const blocks = readWordsAt(view, from, header.blockCount * 2);
  const textsFrom = from + blocks.length * WORD;
  const termsFrom = textsFrom + header.textBytes;
  const placesFrom = termsFrom + header.termBytes;
  const { alphabet, ids, lengths } = readTexts({ bytes, at: textsFrom }, header.texts);
  const lexicon = openLexicon({
    termCount: header.termCount,
    alphabet,
    terms: bytes.subarray(termsFrom, placesFrom),
    places: bytes.subarray(placesFrom),
    termStarts: blocks.subarray(0, header.blockCount),
    placeStarts: blocks.subarray(header.blockCount),
  });
  return { ids, lengths, starts: startsOf(lengths), lexicon };
}

function readHeader(view: DataView): Header {
  const size = HEADER.length * WORD;
  if (view.byteLength < size || view.getUint32(0, true) !== MAGIC) throw new IndexError("damaged", `Expected a search index, not ${view.byteLength} bytes of something else`);
  const header = Object.fromEntries(HEADER.map((key, index) => [key, view.getUint32(index * WORD, true)])) as Header;
  if (header.version !== INDEX_VERSION) throw new IndexError("other-version", `Expected a search index of version ${INDEX_VERSION}, not ${header.version}`);
  const expected = size + header.blockCount * 2 * WORD + header.textBytes + header.termBytes + header.placeBytes;
  if (view.byteLength !== expected) throw new IndexError("damaged", `Expected ${expected} bytes of a search index, not ${view.byteLength}`);
  return header;
}

function readWordsAt(view: DataView, from: number, length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, index) => view.getUint32(from + index * WORD, true));
}

function readTexts(reader: ByteReader, texts: number): { alphabet: string; ids: string[]; lengths: Uint32Array } {
  const alphabet = readText(reader);
  const ids = Array.from({ length: texts }, () => readText(reader));
  return { alphabet, ids, lengths: Uint32Array.from(readCounts(reader, texts * FIELDS.length)) };
}

function readText(reader: ByteReader): string {
  return readCounts(reader, readCount(reader)).map((unit) => String.fromCharCode(unit)).join("");
}

/** One position is left out between fields. */
function startsOf(lengths: Uint32Array): Uint32Array {
  let next = 0;
  return lengths.map((length) => {
    const start = next;
    next += length + 1;
    return start;
  });
}
