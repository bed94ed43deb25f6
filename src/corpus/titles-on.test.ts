import { expect, test } from "vitest";
import type { ActorEntry } from "./summary.ts";
import { titlesOn } from "./titles-on.ts";

const term = (title: string, from: string | null, to: string | null) => ({ office: "x", title, state: null, from, to, source: { article: "", narrowed: null, remark: null } });
const actor = (id: string, ...offices: ActorEntry["offices"]): ActorEntry => ({ id, kind: "person", name: id, english: "", variants: [], state: null, offices });

const contents = {
  actors: [
    actor("a", term("وزیر", "2020-01-01", "2021-01-01"), term("رئیس", "2021-01-01", null)),
    actor("b", term("سفیر", null, "2022-01-01")),
  ],
  officesKnownUntil: "2025-09-30",
};

test.each([
  ["2019-12-31", undefined],
  ["2020-06-01", ["وزیر"]],
  ["2021-01-01", ["وزیر", "رئیس"]],
  ["2025-09-30", ["رئیس"]],
  ["2025-10-01", undefined],
])("on %s, as far as is known", (day, titles) => {
  expect(titlesOn(contents, day).get("a")).toEqual(titles);
});

test("a term whose beginning is not known tells nothing of a day", () => {
  expect(titlesOn(contents, "2021-06-01").has("b")).toBe(false);
});
