import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromJalali } from "../calendar/jalali.ts";
import type { EventKind, EventStatus } from "../document/document.ts";
import { contactsIn, contactsOf, hasContacts, layOutLedger, ledgerHomes, monthsBetween, OTHERS, readCell, readStates, writeCell } from "./ledger.ts";
import { mergeEvents } from "./merge-events.ts";
import { publishedOn, sampleSummary } from "./sample-summary.ts";
import type { ActorEntry, EventFact, Summary } from "./summary.ts";

const state = (id: string) => ({ id, name: id });
const actor = (id: string, kind: ActorEntry["kind"], of: string | null, offices: ActorEntry["offices"] = []): ActorEntry => ({
  id, kind, name: id, english: "", variants: [], state: of === null ? null : state(of), offices,
});
const office = (of: string | null, from: string | null, to: string | null): ActorEntry["offices"][number] => ({
  office: "x", title: "x", state: of === null ? null : state(of), from, to, source: { article: "", narrowed: null, remark: null },
});

const ACTORS: readonly ActorEntry[] = [
  actor("iran", "state", "iran"),
  actor("oman", "state", "oman"),
  actor("qatar", "state", "qatar"),
  actor("jeddah", "place", "saudi-arabia"),
  actor("hamas", "organization", null),
  actor("minister", "person", null, [office("iran", "2021-08-25", "2024-05-19")]),
  actor("envoy", "person", null, [office("iran", "2010-01-01", "2015-01-01"), office("united-nations-state", "2015-01-02", null)]),
  actor("sayyid", "person", null, [office("oman", "2020-08-18", null)]),
];
const stateOf = readStates({ actors: ACTORS, officesKnownUntil: "2025-09-30" });
const DAY = fromJalali({ year: 1402, month: 7, day: 17 });

describe("the state of somebody", () => {
  test("is that of the office held on the day, or of all offices where they agree", () => {
    expect(stateOf("minister", DAY)?.id).toBe("iran");
    expect(stateOf("minister", "2025-01-01")?.id).toBe("iran");
    expect(stateOf("envoy", "2014-01-01")?.id).toBe("iran");
    expect(stateOf("envoy", "2025-09-30")?.id).toBe("united-nations-state");
    expect(stateOf("envoy", "2026-01-01")).toBeNull(); // nothing is known of that day
    expect(stateOf("envoy", null)).toBeNull();
    expect(stateOf("jeddah", null)?.id).toBe("saudi-arabia");
    expect(stateOf("hamas", DAY)).toBeNull();
    expect(stateOf("nobody", DAY)).toBeNull();
  });
});

describe("a ledger", () => {
  const events = mergeEvents([
    page("a", fact("call", DAY, ["minister", "sayyid"]), fact("visit", null, ["minister", "jeddah"], "announced"), fact("statement", DAY, ["minister", "qatar"])),
    page("b", fact("call", DAY, ["minister", "sayyid"]), fact("call", addDays(DAY, 40), ["minister", "hamas"]), fact("meeting", addDays(DAY, 41), ["qatar", "oman", "iran"])),
  ]);
  const contacts = contactsOf(events, "iran", stateOf);

  test("is that of a state of whose people somebody called, went or met", () => {
    for (const home of ["iran", "oman", "qatar", "saudi-arabia"]) expect(hasContacts(events, home, stateOf)).toBe(true);
    for (const home of ["hamas", "minister", "united-nations-state"]) expect(hasContacts(events, home, stateOf)).toBe(false);
  });

  test("has calls, visits and meetings of its state, with whom and in which month, each once however many tell of it", () => {
    expect(contacts.map(({ event, states, month }) => [event.kind, states, month, event.witnesses.length])).toEqual([
      ["call", ["oman"], { year: 1402, month: 7 }, 2],
      ["call", [OTHERS], { year: 1402, month: 8 }, 1],
      ["meeting", ["qatar", "oman"], { year: 1402, month: 8 }, 1],
      ["visit", ["saudi-arabia"], null, 1],
    ]);
    expect(layOutLedger(contacts, () => true).rows.map(({ state, count }) => [state, count])).toEqual([["oman", 2], ["qatar", 1], ["saudi-arabia", 1], [OTHERS, 1]]);
  });

  test("has a column a month, or a year that is folded, and one for what has no day", () => {
    expect(layOutLedger(contacts, () => true).columns).toEqual([{ year: 1402, month: 7 }, { year: 1402, month: 8 }, null]);
    expect(layOutLedger(contacts, () => false).columns).toEqual([{ year: 1402, month: null }, null]);
  });

  test("knows how many months are left out between two columns", () => {
    expect(monthsBetween({ year: 1391, month: 8 }, { year: 1402, month: 7 })).toBe(130);
    expect(monthsBetween({ year: 1400, month: null }, { year: 1402, month: null })).toBe(12);
    expect(monthsBetween({ year: 1401, month: null }, { year: 1402, month: 1 })).toBe(0);
    expect(monthsBetween({ year: 1402, month: 1 }, null)).toBe(0);
    expect(monthsBetween(undefined, { year: 1402, month: 1 })).toBe(0);
  });

  test("is that of any state, most contacts first", () => {
    expect(ledgerHomes(events, stateOf).map(({ id, count }) => [id, count])).toEqual([["iran", 4], ["oman", 2], ["qatar", 1], ["saudi-arabia", 1]]);
  });
});

describe("the fragment of a cell", () => {
  test("is read as it is written", () => {
    for (const column of [{ year: 1402, month: 7 }, { year: 1402, month: null }, null]) {
      const cell = { state: "united-arab-emirates", column };
      expect(readCell(writeCell(cell))).toEqual(cell);
    }
    for (const hash of ["#oman-1402-7", "#Oman-1402-07،", "#oman-۱۴۰۲-۰۷", "#oman-1402-07%D8%8C", "#oman-%DB%B1%DB%B4%DB%B0%DB%B2-7."]) {
      expect(readCell(hash)).toEqual({ state: "oman", column: { year: 1402, month: 7 } });
    }
    for (const hash of ["", "#p7", "#oman", "#oman-1402-13", "#-1402"]) expect(readCell(hash)).toBeNull();
  });
});

const days = fc.option(fc.nat({ max: 1500 }).map((after) => addDays("2020-03-20", after)), { nil: null });
const facts = fc.record({
  kind: fc.constantFrom<EventKind>("call", "visit", "meeting", "statement", "summit"),
  status: fc.constantFrom<EventStatus>("held", "announced", "denied"),
  day: days,
  participants: fc.uniqueArray(fc.constantFrom(...ACTORS.map(({ id }) => id)), { minLength: 1, maxLength: 4 }),
});
const archive = fc.array(fc.array(facts, { maxLength: 6 }), { maxLength: 20 }).map((pages) =>
  mergeEvents(pages.map((told, i) => page(`d${i}`, ...told.map(({ kind, status, day, participants }) => fact(kind, day, participants, status))))),
);

describe("on any archive", () => {
  test("a cell counts exactly what it opens, and together the cells open every contact once for each state", () => {
    fc.assert(
      fc.property(archive, fc.constantFrom("iran", "oman", "qatar"), fc.func(fc.boolean()), (events, home, isOpen) => {
        const contacts = contactsOf(events, home, stateOf);
        const { columns, rows } = layOutLedger(contacts, isOpen);
        const cells = rows.flatMap(({ state, cells: counted }) => counted.map((those, place) => ({ row: state, opened: those, column: columns[place] ?? null })));
        for (const { row, opened: those, column } of cells) expect(those).toEqual(contactsIn(contacts, row, column));
        for (const { state, count } of rows) expect(count).toBe(contacts.filter(({ states }) => states.includes(state)).length);
        const opened = cells.flatMap(({ row, opened: those }) => those.map(({ event }) => `${row} ${event.id}`));
        expect(new Set(opened).size).toBe(opened.length);
        expect(opened.toSorted()).toEqual(contacts.flatMap(({ event, states }) => states.map((row) => `${row} ${event.id}`)).sort());
      }),
    );
  });

  test("the sums under the columns open every contact once, and all of them are of the state", () => {
    fc.assert(
      fc.property(archive, fc.func(fc.boolean()), (events, isOpen) => {
        for (const { id: home, count } of ledgerHomes(events, stateOf)) {
          const contacts = contactsOf(events, home, stateOf);
          expect(contacts).toHaveLength(count);
          const { columns, sums } = layOutLedger(contacts, isOpen);
          expect(columns.map((column) => contactsIn(contacts, null, column).length)).toEqual(sums);
          const summed = columns.flatMap((column) => contactsIn(contacts, null, column).map(({ event }) => event.id));
          expect(summed.toSorted()).toEqual(contacts.map(({ event }) => event.id).sort());
        }
      }),
    );
  });
});

function fact(kind: EventKind, day: string | null, participants: readonly string[], status: EventStatus = "held"): EventFact {
  return { kind, status, day, lastDay: day, place: null, participants, anchor: null, from: 0, to: 1 };
}

function page(id: string, ...events: readonly EventFact[]): Summary {
  const told = events.map((event, i): EventFact => ({ ...event, from: i * 10, to: i * 10 + 5 }));
  return sampleSummary(id, { published: publishedOn(DAY), events: told });
}
