import { expect, test } from "vitest";
import { foldText } from "../text/fold.ts";
import { COUNTED, ENDINGS, ENDINGS_AFTER_HEH, PLURALS, PREFIXES, SUFFIXES } from "./affixes.ts";
import { CLOSED_WORDS } from "./closed-words.ts";
import { CLOSED_COMPOUNDS, LINKED_COMPOUNDS } from "./compounds.ts";
import { endingsOf } from "./endings.ts";
import { mayJoin, mustJoin } from "./join.ts";
import { TWINS } from "./twins.ts";

test("every word of the tables is folded, so that it can be met", () => {
  const words = [
    ...[...PREFIXES, ...PLURALS, ...SUFFIXES].map(([key]) => key),
    ...ENDINGS,
    ...ENDINGS_AFTER_HEH,
    ...CLOSED_WORDS,
    ...COUNTED.flatMap(([keys]) => keys.split(" ")),
    ...CLOSED_COMPOUNDS.flatMap(([first, seconds]) => [first, ...seconds.split(" ")]),
    ...LINKED_COMPOUNDS.flatMap(({ pieces, contracted }) => [...pieces, contracted ?? ""]),
    ...TWINS.flatMap(([one, other]) => [one, other]),
  ];
  for (const word of words) expect(foldText(word)).toBe(word);
});

test.each([
  ["می", "کنم"],
  ["نمی", "شود"],
  ["بی", "تردید"],
  ["جنایت", "ها"],
  ["ان", "ها"],
  ["کرده", "ام"],
  ["شده", "اند"],
  ["منطقه", "ای"],
  ["مهم", "ترین"],
  ["15", "هزار"],
  ["28", "ابان"],
])("«%s» and «%s» are always one word", (first, second) => {
  expect(mustJoin(first, second)).toBe(true);
  expect(mayJoin(first, second)).toBe(true);
});

test.each([
  ["مهمان", "پرست"],
  ["امیر", "عبداللهیان"],
  ["اتش", "بس"],
  ["هم", "افزایی"],
  ["به", "ویژه"],
  ["این", "که"],
  ["دو", "جانبه"],
  ["بر", "می"],
  ["کسب", "و"],
  ["2", "کشور"],
])("«%s» and «%s» may be one word", (first, second) => {
  expect(mayJoin(first, second)).toBe(true);
  expect(mustJoin(first, second)).toBe(false);
});

test.each([
  ["به", "من", "«بهمن»"],
  ["به", "م", "«بهم»"],
  ["گفت", "م", "«گفتم»"],
  ["گفت", "ما", "«گفتما»"],
  ["ما", "در", "«مادر»"],
  ["هم", "ان", "«همان»"],
  ["هم", "کار", "«همکار»"],
  ["مرد", "می", "«مردمی»"],
  ["با", "ران", "«باران»"],
  ["در", "شان", "«درشان»"],
  ["12", "15", "«۱۲۱۵»"],
  ["new", "york", "two words of another script"],
])("«%s» and «%s» are never one word, whatever they spell: %s", (first, second) => {
  expect(mayJoin(first, second)).toBe(false);
});

test.each([
  ["جنایت", "جنایتهایشان"],
  ["کشورها", "کشورهای"],
  ["منطقه", "منطقهای"],
  ["وزرا", "وزرای"],
  ["گفتگو", "گفتگوی"],
  ["قوی", "قویترین"],
])("«%s» finds «%s»", (word, longer) => {
  expect(endingsOf(word).map((ending) => word + ending)).toContain(longer);
});

test.each([
  ["تن", "تنها"],
  ["بس", "بستر"],
  ["علو", "علوی"],
  ["عراق", "عراقی"],
  ["حمل", "حملات"],
  ["روس", "روسیه"],
  ["ماه", "ماهی"],
])("«%s» does not find «%s», another word", (word, longer) => {
  expect(endingsOf(word).map((ending) => word + ending)).not.toContain(longer);
});
