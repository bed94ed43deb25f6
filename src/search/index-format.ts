/*
 * The search index as bytes. Little-endian; all counts but those of the two typed parts as `writeCount` has them.
 *   header   eight words of four bytes, in the order of `HEADER`
 *   blocks   for each block of terms: where it begins in `terms`, where its places begin in `places` (four bytes each)
 *   texts    the alphabet of the terms, ascending; the ids; the number of words of each field
 *   terms    block after block: of each term how many letters it shares with the one before it (none at a block's
 *            beginning), how many more it has, these as numbers of the alphabet, and how many bytes its places take
 *   places   of each term its places: the first, then the steps from one to the next
 */

/** The first word of every index: "RZNI". */
export const MAGIC = 0x494e5a52;

/** Raised with every change of the shape above. */
export const INDEX_VERSION = 2;

/** What the words of the header say; the last three are numbers of bytes. */
export const HEADER = ["magic", "version", "texts", "termCount", "blockCount", "textBytes", "termBytes", "placeBytes"] as const;

export type Header = Readonly<Record<(typeof HEADER)[number], number>>;

/** How many terms are read to find one. Fewer take more memory for their beginnings. */
export const BLOCK = 16;

/** Bytes of a typed word. */
export const WORD = 4;
