import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "../corpus/filter-url.ts";
import type { ActorEntry } from "../corpus/summary.ts";
import { actorChoices, eventChoices, officeChoices, outletChoices } from "./facet-choices.ts";
import type { NameBook } from "./name-book.ts";

const actor = (id: string, kind: ActorEntry["kind"], name: string, english: string, variants: readonly string[] = []): ActorEntry => ({
  id,
  kind,
  name,
  english,
  variants,
  state: null,
  offices: [],
});

const BOOK: NameBook = {
  actors: new Map(
    [
      actor("bagheri", "person", "علی باقری", "Ali Bagheri", ["علی باقری کنی"]),
      actor("hussein", "person", "فؤاد حسین", "Fuad Hussein"),
      actor("iran", "state", "ایران", "Iran"),
    ].map((entry) => [entry.id, entry]),
  ),
  outlets: new Map([["fars", { id: "fars", name: "فارس" }]]),
  offices: new Map([["foreign-minister-of-iraq", { id: "foreign-minister-of-iraq", name: "وزیر امور خارجه عراق", holders: ["hussein"] }]]),
};

const COUNTS = [
  { id: "iran", count: 5 },
  { id: "hussein", count: 1 },
  { id: "bagheri", count: 0 },
];

const find = (sought: string) => actorChoices(COUNTS, EMPTY_FILTER, BOOK, sought).person.map(({ id }) => id);

describe("the choices of a facet", () => {
  test("are of one kind, in the order of their counts", () => {
    expect(find("")).toEqual(["hussein", "bagheri"]);
  });

  test.each([
    ["فواد", "hussein"], // without the hamza
    ["فؤادحسین", "hussein"], // joined
    ["باقري ك", "bagheri"], // Arabic letters, in a variant
    ["FUAD", "hussein"],
  ])("are found by %s, however it is spelled", (sought, id) => {
    expect(find(sought)).toEqual([id]);
  });

  test("are none for letters that no name has", () => {
    expect(find("لاوروف")).toEqual([]);
  });

  test("say whether they are asked for or excluded", () => {
    const filter = { ...EMPTY_FILTER, actors: ["hussein"], without: ["bagheri"], outlets: ["fars"] };
    expect(actorChoices(COUNTS, filter, BOOK, "").person.map(({ state }) => state)).toEqual(["chosen", "excluded"]);
    expect(outletChoices([{ id: "fars", count: 2 }], filter, BOOK)).toEqual([{ id: "fars", name: "فارس", count: 2, state: "chosen" }]);
  });

  test("are offices by their names or by those of their holders", () => {
    const counts = [{ id: "foreign-minister-of-iraq", count: 2 }];
    const filter = { ...EMPTY_FILTER, offices: ["foreign-minister-of-iraq"] };
    const choice = { id: "foreign-minister-of-iraq", name: "وزیر امور خارجه عراق", hint: "فؤاد حسین", count: 2, state: "chosen" };
    for (const sought of ["", "خارجه عراق", "فواد"]) expect(officeChoices(counts, filter, BOOK, sought)).toEqual([choice]);
    expect(officeChoices(counts, filter, BOOK, "قطر")).toEqual([]);
  });

  test("are kinds of events in words", () => {
    expect(eventChoices([{ id: "meeting", count: 3 }], EMPTY_FILTER)).toEqual([{ id: "meeting", name: "دیدار", count: 3, state: "open" }]);
  });
});
