/*
 * The search index as files: a head, and parts that are called by their own hash and loaded when a question needs them.
 * Counts are written as `writeCount` has them, texts as their length and their units.
 *
 * head     magic and version (four bytes each, little-endian); the name of the rest; number of texts; of each text
 *          how long its body is (`levels.ts`); the alphabet of the terms, ascending; of each
 *          range of terms the beginning of its first term that is above all terms before it, and the name of its part
 *          (`NAME_BYTES`); then the parts that are small enough to lie in the head: of each its name, its length, its bytes.
 * range    a part with neighbouring terms, ascending, and which texts have them: the number of its place parts, of each of
 *          these how many bytes of places end with it, and its name; the number of terms; the terms (how many letters each
 *          shares with the one before, how many more it has, these as numbers of the alphabet, how many texts have it, bytes
 *          of its list, bytes of its places); the lists.
 * list     the texts that have a term, in blocks of `BLOCK` texts. Where there are several blocks, first of each: the step
 *          from the last text of the block before to its own, the highest weight in it (in `WEIGHT_STEPS`), bytes in the list,
 *          bytes of places. A block is, as `writeStep` has it, twice the step from text to text, and one more where a text has
 *          the term not just once, in its body; then of each of these texts how often (`writeTimes`).
 * places   a part with the places of a range's terms in their order, block after block: the steps from place to place, as
 *          `writeStep` has them, anew in each text; what stands before each, five gaps a byte. A block lies in one part.
 *
 * A term is a word, or a run: neighbouring words that are one, its letters and where its seams are (`run-key.ts`), or the
 * beginning of many words, with `*` behind it and no places; it counts once a text.
 */

/** The first word of every index: "RZNI". */
export const MAGIC = 0x494e5a52;

/** Raised with every change of the shape above. */
export const INDEX_VERSION = 4;

/** Bytes of a typed word. */
export const WORD = 4;

/** Bytes of a part's name. */
export const NAME_BYTES = 4;

/** The bytes before what the head's name is taken from. */
export const HEAD_BYTES = 2 * WORD + NAME_BYTES;

/** Texts of a block: the size of Lucene's. */
export const BLOCK = 128;

/** Of the highest weight of a block so many make 1; rounded up. */
export const WEIGHT_STEPS = 8;

/** A beginning that more words have than this is a term of its own; the others are put together from their words. */
export const MOST_WORDS = 256;

/** What marks a beginning of words. Below every letter and digit, so that it stands right behind the word of these letters. */
export const BEGINNING = "*";
