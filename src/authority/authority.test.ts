import { expect, test } from "vitest";
import { isIsoDay } from "../calendar/jalali.ts";
import { readWords } from "../text/words.ts";
import { ACTORS, findActor } from "./actors.ts";
import { DECOYS } from "./decoys.ts";
import { joinName } from "./name-trie.ts";
import { OFFICES_KNOWN_UNTIL, PEOPLE } from "./people.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { OUTLETS } from "./outlets.ts";
import { PLACES } from "./places.ts";
import { seatWords } from "./seat-words.ts";
import { STATES } from "./states.ts";

const everybody = [...ACTORS, ...OUTLETS];

/** Values that stand more than once. */
function doubles(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

test("ids are ASCII and unique over all kinds of actor, and over the outlets", () => {
  for (const { id } of everybody) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(doubles(ACTORS.map((actor) => actor.id))).toEqual([]);
  expect(doubles(OUTLETS.map((outlet) => outlet.id))).toEqual([]);
});

test("no two actors of any kind share a name or variant, and none has one name twice", () => {
  expect(doubles(ACTORS.flatMap((actor) => [actor.name, ...actor.variants].map(joinName)))).toEqual([]);
  expect(doubles(OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.variants].map(joinName)))).toEqual([]);
});

test("no demonym is another state's, or anybody's name", () => {
  const demonyms = STATES.flatMap((state) => [...state.demonyms, ...(state.titledDemonyms ?? [])].map(joinName));
  const names = new Set(ACTORS.flatMap((actor) => [actor.name, ...actor.variants].map(joinName)));
  expect(doubles(demonyms)).toEqual([]);
  expect(demonyms.filter((demonym) => names.has(demonym))).toEqual([]);
});

test("a short form that means one person alone is borne by no one else, and is nobody's full name", () => {
  const forms = PEOPLE.flatMap((person) => person.shortForms.map(({ form, alone }) => ({ key: joinName(form), alone })));
  const names = new Set(ACTORS.flatMap((actor) => [actor.name, ...actor.variants].map(joinName)));
  const alone = forms.filter((form) => form.alone).map((form) => form.key);
  expect(alone.filter((key) => forms.filter((form) => form.key === key).length > 1)).toEqual([]);
  expect(alone.filter((key) => names.has(key))).toEqual([]);
});

test("no decoy is anybody's name", () => {
  const names = new Set(everybody.flatMap((actor) => [actor.name, ...actor.variants].map(joinName)));
  expect(DECOYS.filter(({ phrase }) => names.has(joinName(phrase)))).toEqual([]);
});

test("no name has punctuation inside, for none is matched across it", () => {
  const names = everybody.flatMap((actor) => [actor.name, ...actor.variants]);
  expect(names.filter((name) => readWords(name).some((word, i) => i > 0 && word.gap === "break"))).toEqual([]);
});

test("every office is of somebody in the file, and begins before it ends", () => {
  for (const { id, offices } of PEOPLE) {
    for (const { of, from, to, title, source } of offices) {
      expect(findActor(of), `${of}, office of ${id}`).not.toBeNull();
      for (const day of [from, to]) expect(day === null || isIsoDay(day), `${title}: ${day}`).toBe(true);
      expect((from ?? "") <= (to ?? OFFICES_KNOWN_UNTIL), `${title}: ${from}–${to}`).toBe(true);
      expect(source.article).not.toBe("");
    }
  }
});

test("only a day that a term has can be in doubt", () => {
  const odd = PEOPLE.flatMap(({ offices }) => offices).filter(({ from, to, source: { narrowed } }) =>
    (narrowed === "first" && from === null) || (narrowed === "last" && to === null) || (narrowed === "both" && (from === null || to === null)));
  expect(odd).toEqual([]);
});

test("what is remarked of a term is a sentence in Persian", () => {
  const remarks = PEOPLE.flatMap(({ offices }) => offices).flatMap(({ source: { remark } }) => remark ?? []);
  expect(remarks.filter((remark) => !/^[\u0600-\u06ff\u200c .]+\.$/u.test(remark))).toEqual([]);
});

test("every seat of an office is in the file, and its role has words for it", () => {
  const seated = PEOPLE.flatMap(({ offices }) => offices).flatMap(({ role, at }) => (at === undefined ? [] : [{ role, at }]));
  expect(seated.filter(({ role, at }) => findActor(at) === null || seatWords(role) === null)).toEqual([]);
});

test("every place lies in a state of the file, or in none", () => {
  const states = new Set([null, ...STATES.map(({ id }) => id)]);
  expect(PLACES.filter(({ state }) => !states.has(state))).toEqual([]);
});

test("every organ belongs to somebody in the file", () => {
  expect(ORGANIZATIONS.filter(({ of }) => of !== undefined && findActor(of) === null)).toEqual([]);
});

test("the Organisation of Islamic Cooperation has 57 members and 5 observers", () => {
  expect(STATES.filter((state) => state.oic === "member")).toHaveLength(57);
  expect(STATES.filter((state) => state.oic === "observer")).toHaveLength(5);
});
