/** Two spellings of one word that the fold does not make equal, at a word's beginning. Folded; both ways. */
export const TWINS: readonly (readonly [one: string, other: string, reason: string])[] = [
  ["مساله", "مسیله", "«مسأله» and «مسئله»: the seat of the hamza"],
  ["مسیول", "مسوول", "«مسئول» and «مسؤول»"],
  ["هیات", "هییت", "«هیأت» and «هیئت»"],
  ["جرات", "جریت", "«جرأت» and «جرئت»"],
  ["نشات", "نشیت", "«نشأت» and «نشئت»"],
  ["شوون", "شیون", "«شؤون» and «شئون»"],
  ["تهران", "طهران", "old spelling of the capital"],
  ["طوفان", "توفان", "both in use; «طوفان الاقصی»"],
  ["امپراتور", "امپراطور", "both in use"],
  ["اتاق", "اطاق", "old spelling"],
  ["بلیت", "بلیط", "both in use"],
  ["باتری", "باطری", "old spelling"],
];
