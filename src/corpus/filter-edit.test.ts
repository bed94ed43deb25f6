import fc from "fast-check";
import { expect, test } from "vitest";
import type { Filter } from "./filter.ts";
import { activeFilters, addActor, excludeActor, toggleActor, toggleOutlet, withDates, withQuery } from "./filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "./filter-url.ts";

test("an actor is asked for, excluded, or neither", () => {
  const asked = toggleActor(EMPTY_FILTER, "iran");
  expect(asked).toMatchObject({ actors: ["iran"], without: [] });
  expect(excludeActor(asked, "iran")).toMatchObject({ actors: [], without: ["iran"] });
  expect(toggleActor(excludeActor(asked, "iran"), "iran")).toEqual(asked);
  expect(excludeActor(excludeActor(asked, "iran"), "iran")).toEqual(EMPTY_FILTER);
  expect(addActor(asked, "iran")).toEqual(asked);
});

test("toggling twice gives the filter back, with ids in order", () => {
  const id = fc.constantFrom("a", "b", "c", "d");
  const filter = fc.uniqueArray(id).map((actors): Filter => ({ ...EMPTY_FILTER, actors: actors.sort(), outlets: actors }));
  fc.assert(
    fc.property(filter, id, (before, choice) => {
      expect(toggleActor(toggleActor(before, choice), choice)).toEqual(before);
      expect(toggleOutlet(toggleOutlet(before, choice), choice)).toEqual(before);
    }),
  );
});

test("dates in the wrong order are swapped", () => {
  expect(withDates(EMPTY_FILTER, "2024-01-02", "2024-01-01")).toMatchObject({ from: "2024-01-01", to: "2024-01-02" });
  expect(withDates(EMPTY_FILTER, null, "2024-01-01")).toMatchObject({ from: null, to: "2024-01-01" });
});

test("a query is kept in its canonical form, and takes its sort along when it goes", () => {
  expect(withQuery(EMPTY_FILTER, " غزه، ").query).toBe("غزه");
  expect(withQuery({ ...EMPTY_FILTER, query: "غزه", sort: "newest" }, "")).toEqual(EMPTY_FILTER);
  expect(withQuery({ ...EMPTY_FILTER, query: "غزه", sort: "oldest" }, "").sort).toBe("oldest");
});

test("every restriction is listed in the order of the URL, and can be taken away alone", () => {
  const filter: Filter = {
    query: "غزه",
    actors: ["iran", "qatar"],
    match: "all",
    without: ["israel"],
    outlets: ["fars"],
    from: "2023-10-07",
    to: "2024-06-01",
    sort: null,
  };
  const q = "q=%D8%BA%D8%B2%D9%87";
  expect(activeFilters(filter).map(({ kind, id, without }) => [kind, id, writeFilter(without)])).toEqual([
    ["query", "غزه", "?actor=iran,qatar&not=israel&outlet=fars&from=1402-07-15&to=1403-03-12"],
    ["actor", "iran", `?${q}&actor=qatar&not=israel&outlet=fars&from=1402-07-15&to=1403-03-12`],
    ["actor", "qatar", `?${q}&actor=iran&not=israel&outlet=fars&from=1402-07-15&to=1403-03-12`],
    ["without", "israel", `?${q}&actor=iran,qatar&outlet=fars&from=1402-07-15&to=1403-03-12`],
    ["outlet", "fars", `?${q}&actor=iran,qatar&not=israel&from=1402-07-15&to=1403-03-12`],
    ["from", "2023-10-07", `?${q}&actor=iran,qatar&not=israel&outlet=fars&to=1403-03-12`],
    ["to", "2024-06-01", `?${q}&actor=iran,qatar&not=israel&outlet=fars&from=1402-07-15`],
  ]);
  expect(activeFilters(EMPTY_FILTER)).toEqual([]);
});
