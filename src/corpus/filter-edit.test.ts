import fc from "fast-check";
import { expect, test } from "vitest";
import type { Filter } from "./filter.ts";
import { activeFilters, addActor, addVerbatim, excludeActor, toggleActor, toggleEvent, toggleOffice, toggleOutlet, withDates, withEventDates, withQuery } from "./filter-edit.ts";
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
  const filter = fc.uniqueArray(id).map((actors): Filter => ({ ...EMPTY_FILTER, actors: actors.sort(), outlets: actors, offices: actors }));
  fc.assert(
    fc.property(filter, id, (before, choice) => {
      expect(toggleActor(toggleActor(before, choice), choice)).toEqual(before);
      expect(toggleOutlet(toggleOutlet(before, choice), choice)).toEqual(before);
      expect(toggleOffice(toggleOffice(before, choice), choice)).toEqual(before);
      expect(toggleEvent(toggleEvent(before, "visit"), "visit")).toEqual(before);
    }),
  );
});

test("dates in the wrong order are swapped", () => {
  expect(withDates(EMPTY_FILTER, "2024-01-02", "2024-01-01")).toMatchObject({ from: "2024-01-01", to: "2024-01-02" });
  expect(withEventDates(EMPTY_FILTER, "2024-01-02", "2024-01-01")).toMatchObject({ eventFrom: "2024-01-01", eventTo: "2024-01-02", from: null });
  expect(withDates(EMPTY_FILTER, null, "2024-01-01")).toMatchObject({ from: null, to: "2024-01-01" });
});

test("a query is kept in its canonical form, and takes its sort along when it goes", () => {
  expect(withQuery(EMPTY_FILTER, " غزه، ").query).toBe("غزه");
  expect(withQuery({ ...EMPTY_FILTER, query: "غزه", sort: "newest" }, "")).toEqual(EMPTY_FILTER);
  expect(withQuery({ ...EMPTY_FILTER, query: "غزه", sort: "oldest" }, "").sort).toBe("oldest");
});

test("a word is taken as it is for as long as it stands in the query", () => {
  const typed = withQuery(EMPTY_FILTER, "سفر Fhrvd ;a,v");
  const chosen = addVerbatim(typed, ["fhrvd", "lavrov"]);
  expect(chosen.verbatim).toEqual(["fhrvd"]);
  expect(addVerbatim(chosen, [";a,v"]).verbatim).toEqual(["av", "fhrvd"]);
  expect(withQuery(chosen, "fhrvd").verbatim).toEqual(["fhrvd"]);
  expect(withQuery(chosen, "fhrv")).toMatchObject({ query: "fhrv", verbatim: [] });
});

test("every restriction is listed in the order of the URL, and can be taken away alone", () => {
  const filter: Filter = {
    query: "غزه",
    verbatim: [],
    actors: ["iran", "qatar"],
    match: "all",
    without: ["israel"],
    offices: ["president-of-iran"],
    outlets: ["fars"],
    events: ["call"],
    eventFrom: "2023-10-07",
    eventTo: "2023-10-07",
    from: "2023-10-07",
    to: "2024-06-01",
    sort: null,
  };
  const rest = "office=president-of-iran&outlet=fars&event=call&event-from=1402-07-15&event-to=1402-07-15&from=1402-07-15&to=1403-03-12";
  const all = `?q=%D8%BA%D8%B2%D9%87&actor=iran,qatar&not=israel&${rest}`;
  expect(writeFilter(filter)).toBe(all);
  expect(activeFilters(filter).map(({ kind, id, without }) => [kind, id, writeFilter(without)])).toEqual([
    ["query", "غزه", all.replace("q=%D8%BA%D8%B2%D9%87&", "")],
    ["actor", "iran", all.replace("iran,qatar", "qatar")],
    ["actor", "qatar", all.replace("iran,qatar", "iran")],
    ["without", "israel", all.replace("not=israel&", "")],
    ["office", "president-of-iran", all.replace("office=president-of-iran&", "")],
    ["outlet", "fars", all.replace("outlet=fars&", "")],
    ["event", "call", all.replace("event=call&", "")],
    ["event-from", "2023-10-07", all.replace("event-from=1402-07-15&", "")],
    ["event-to", "2023-10-07", all.replace("event-to=1402-07-15&", "")],
    ["from", "2023-10-07", all.replace("&from=1402-07-15", "")],
    ["to", "2024-06-01", all.replace("&to=1403-03-12", "")],
  ]);
  expect(activeFilters(EMPTY_FILTER)).toEqual([]);
});
