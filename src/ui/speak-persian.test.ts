import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { JalaliRange } from "./jalali-range.tsx";
import { WORDS } from "./words.ts";

beforeAll(() => void vi.stubGlobal("window", globalThis)); // react-aria looks for words only where there is one
afterAll(() => void vi.unstubAllGlobals());

it("gives the calendar Persian words", () => {
  const calendar = createElement(JalaliRange, { name: "", from: null, to: null, span: { from: "2023-08-03", to: "2023-11-21" }, onChange: () => undefined });
  expect(renderToString(calendar)).toContain(`aria-label="${WORDS.dates.previousMonth}"`);
});
