/**
 * The letter table of the fold: what is written in one of several ways and read as one.
 * Foreign letters of Persian (پ چ ژ گ) stay themselves: they tell words apart.
 */
export const LETTERS: readonly (readonly [from: string, to: string, reason: string])[] = [
  ["ي", "ی", "Arabic yeh, from Arabic keyboards and old fonts"],
  ["ى", "ی", "alef maksura, typed for yeh"],
  ["ې", "ی", "Pashto e, in Afghan pages"],
  ["ے", "ی", "Urdu bari yeh"],
  ["ئ", "ی", "yeh with hamza: «رئیس» is also written «رییس»"],
  ["ك", "ک", "Arabic kaf"],
  ["ڪ", "ک", "swash kaf of old fonts"],
  ["ة", "ه", "teh marbuta of Arabic names"],
  ["ۀ", "ه", "heh with yeh above: «خانۀ» is also written «خانه»"],
  ["ە", "ه", "Kurdish ae"],
  ["ہ", "ه", "Urdu heh goal"],
  ["ھ", "ه", "heh doachashmee"],
  ["أ", "ا", "alef with hamza above"],
  ["إ", "ا", "alef with hamza below"],
  ["ٱ", "ا", "alef wasla"],
  ["آ", "ا", "alef with madda: often typed without it"],
  ["ؤ", "و", "waw with hamza: «فؤاد» is also written «فواد»"],
];

/** Marks that are read through: harakat, hamza above and below, superscript alef, Quranic signs, tatweel, bidi controls. */
export const IGNORED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
