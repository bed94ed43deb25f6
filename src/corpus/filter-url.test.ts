import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/jalali.ts";
import { canonicalQuery } from "./canonical-query.ts";
import { EVENT_KINDS, isEventKind } from "./event-kinds.ts";
import type { Filter } from "./filter.ts";
import { withDates, withEventDates } from "./filter-edit.ts";
import { EMPTY_FILTER, readFilter, writeFilter } from "./filter-url.ts";
import { keepVerbatim } from "./verbatim.ts";

const full: Filter = {
  query: "می‌کنم",
  verbatim: ["میکنم"],
  actors: ["iran", "qatar"],
  match: "any",
  without: ["israel"],
  offices: ["foreign-minister-of-qatar"],
  outlets: ["fars"],
  events: ["call", "press-conference"],
  eventFrom: "2023-10-07",
  eventTo: "2023-10-09",
  from: "2023-10-07",
  to: "2024-06-01",
  sort: "oldest",
};

test("everything stands in the URL, in one order, in ASCII", () => {
  expect(writeFilter(full)).toBe(
    "?q=%D9%85%DB%8C%E2%80%8C%DA%A9%D9%86%D9%85&verbatim=%D9%85%DB%8C%DA%A9%D9%86%D9%85&actor=iran,qatar&match=any&not=israel&office=foreign-minister-of-qatar&outlet=fars&event=call,press-conference&event-from=1402-07-15&event-to=1402-07-17&from=1402-07-15&to=1403-03-12&sort=oldest",
  );
});

test("a filter that asks for everything leaves no trace", () => {
  expect(writeFilter(EMPTY_FILTER)).toBe("");
  expect(readFilter("")).toEqual(EMPTY_FILTER);
  expect(readFilter("?")).toEqual(EMPTY_FILTER);
});

test.each([
  ["?sort=newest", "", "newest first is natural without a query"],
  ["?sort=relevance", "", "there is no relevance without a query"],
  ["?q=a&sort=relevance", "?q=a", "relevance is natural with a query"],
  ["?q=a&sort=newest", "?q=a&sort=newest", "newest first is a choice with a query"],
  ["?match=all", "", "all is the default"],
  ["?match=any", "", "any of nobody is no choice"],
  ["?Q=a&amp;actor=iran", "?q=a&actor=iran", "keys in capitals, and as the source of a page writes them"],
  ["?match=most&actor=iran", "?actor=iran", "an unknown match is dropped"],
  ["?actor=qatar,iran,qatar", "?actor=iran,qatar", "ids are sorted, each once"],
  ["?actor=qatar&actor=iran", "?actor=iran,qatar", "a key that comes twice"],
  ["?actor=qatar%2Ciran", "?actor=iran,qatar", "an encoded comma"],
  ["?actor=Iran", "?actor=iran", "capitals"],
  ["?actor=iran,%3Cb%3Ex%3C/b%3E,%FF,", "?actor=iran", "what is no id is dropped, the rest kept"],
  ["?utm_source=telegram&actor=iran&x", "?actor=iran", "unknown keys"],
  ["?from=%DB%B1%DB%B4%DB%B0%DB%B2-%DB%B7-%DB%B1%DB%B5", "?from=1402-07-15", "Persian digits"],
  ["?from=1402/7/15", "?from=1402-07-15", "slashes"],
  ["?from=1402-13-40&to=1403-01-01", "?to=1403-01-01", "a day that does not exist"],
  ["?from=1402-12-30", "", "a leap day of a common year"],
  ["?from=2023-10-07", "", "a Gregorian day"],
  ["?from=1403-01-01&to=1402-01-01", "?from=1402-01-01&to=1403-01-01", "ends in the wrong order"],
  ["?event=meeting,call,meeting", "?event=call,meeting", "kinds of events are sorted, each once"],
  ["?event=call,wedding,toString", "?event=call", "an unknown kind of event is dropped, the rest kept"],
  ["?Event-From=1402/7/15،", "?event-from=1402-07-15", "the days of events are read as those of publication"],
  ["?event-from=1403-01-01&event-to=1402-01-01", "?event-from=1402-01-01&event-to=1403-01-01", "their ends in the wrong order"],
  ["?office=Foreign-Minister-of-Oman,%FF,", "?office=foreign-minister-of-oman", "an office in capitals, and what is none"],
  ["?q=%20%20", "", "an empty query"],
  ["?q=Fhrvd%20x&verbatim=X,FHRVD,x،", "?q=Fhrvd%20x&verbatim=fhrvd,x", "words to be taken as they are: folded, sorted, each once"],
  ["?q=a&verbatim=b", "?q=a", "a word that the query does not have"],
  ["?verbatim=b", "", "no query, no words of it"],
  ["?q=a=b", "?q=a%3Db", "an equals sign in a query"],
])("%s is mended to %s: %s", (url, canonical) => {
  expect(writeFilter(readFilter(url))).toBe(canonical);
});

describe("what a chat does to a link is forgiven", () => {
  const tails = ["،", ".", "»", ")", "».", "…", "؛", "!", "%D8%8C", "%C2%BB", "%2E", "%29", " ", "%20"];
  const links = ["?actor=iran", "?from=1402-07-15", "?sort=oldest", "?outlet=fars,mehr", "?office=president-of-iran", "?event=call,letter", "?event-to=1402-07-15"];

  test.each(links.flatMap((link) => tails.map((tail) => [link, tail] as const)))("%s followed by %s", (link, tail) => {
    expect(writeFilter(readFilter(link + tail))).toBe(link);
  });

  test.each(["،", ".", "»", ")", "».", "…", "؛", "%D8%8C", "%C2%BB", "%2E", "%29", " "])("a query followed by %s", (tail) => {
    expect(readFilter(`?q=${encodeURIComponent("غزه")}${tail}`).query).toBe("غزه");
  });

  test("a second percent-encoding", () => {
    const url = writeFilter(full).replaceAll("%", "%25");
    expect(readFilter(url)).toEqual(full);
  });

  test("an address that is cut inside a letter", () => {
    expect(readFilter("?q=%D8%BA%D8%B2%D9").query).toBe("غز");
  });
});

const ids = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), { maxLength: 6 })
  .map((list) => list.toSorted());
// Days of 1300–1500, as far as the calendar is proven.
const day = fc.option(fc.integer({ min: 0, max: 73_000 }).map((n) => addDays("1921-03-21", n)));
const canonicalFilter: fc.Arbitrary<Filter> = fc
  .record({
    verbatim: fc.array(fc.nat(5), { maxLength: 3 }),
    query: fc.oneof(fc.constantFrom("", "غزه", "«آتش‌بس»", "50٪ a+b & c=d #", "fhrvd ugd ;a,v Lavrov"), fc.string({ unit: "grapheme", maxLength: 30 })).map(canonicalQuery),
    actors: ids,
    match: fc.constantFrom("all" as const, "any" as const),
    without: ids,
    offices: ids,
    outlets: ids,
    events: fc.subarray(Object.keys(EVENT_KINDS).filter(isEventKind).sort()),
    eventFrom: day,
    eventTo: day,
    from: day,
    to: day,
    sort: fc.constantFrom("newest" as const, "oldest" as const, null),
  })
  .map(({ verbatim, ...filter }) => ({ ...filter, verbatim: keepVerbatim(verbatim.map((at) => filter.query.split(" ")[at] ?? ""), filter.query) }))
  .map((filter) => ({
    ...withEventDates(withDates(filter, filter.from, filter.to), filter.eventFrom, filter.eventTo),
    match: filter.actors.length === 0 ? ("all" as const) : filter.match,
    sort: filter.query === "" && filter.sort === "newest" ? null : filter.sort,
  }));

describe("laws", () => {
  test("reading what was written gives the filter back", () => {
    fc.assert(
      fc.property(canonicalFilter, (filter) => {
        expect(readFilter(writeFilter(filter))).toEqual(filter);
      }),
      { numRuns: 1000 },
    );
  });

  test("the canonical URL of a canonical URL is itself, whatever stood there first", () => {
    const canon = (url: string): string => writeFilter(readFilter(url));
    const part = fc.oneof(
      fc.constantFrom("q=", "actor=", "&", "=", "from=", "to=1402-01-01", "%25", "%", "25", "D8", ",", "،", "»", "1402", "-", "/", "sort=newest", "event=", "call", "verbatim=", "q=a%20b&verbatim=b", "event-to=1402-01-01", "office=", "غزه", "+"),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    const url = fc.array(part, { maxLength: 20 }).map((parts) => `?${parts.join("")}`);
    fc.assert(fc.property(url, (text) => canon(canon(text)) === canon(text)), { numRuns: 2000 });
  });

  test("the order of keys never matters", () => {
    const shuffled = canonicalFilter.chain((filter) => {
      const pairs = writeFilter(filter).slice(1).split("&");
      return fc.record({ filter: fc.constant(filter), order: fc.shuffledSubarray(pairs, { minLength: pairs.length }) });
    });
    fc.assert(
      fc.property(shuffled, ({ filter, order }) => {
        expect(readFilter(`?${order.join("&")}`)).toEqual(filter);
      }),
    );
  });

  test("a canonical URL survives the browser's own escaping", () => {
    fc.assert(
      fc.property(canonicalFilter, (filter) => {
        const search = writeFilter(filter);
        expect(new URL(search, "https://example.org/").search).toBe(search);
      }),
    );
  });
});
