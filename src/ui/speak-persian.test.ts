import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { bookCommands } from "./command.ts";
import { CommandBar } from "./command-bar.tsx";
import { JalaliRange } from "./jalali-range.tsx";
import { WORDS } from "./words.ts";

beforeAll(() => void vi.stubGlobal("window", globalThis)); // react-aria looks for words only where there is one
afterAll(() => void vi.unstubAllGlobals());

const ignore = () => undefined;
const calendar = () =>
  renderToString(createElement(JalaliRange, { name: "", from: null, to: null, span: { from: "2023-08-03", to: "2023-11-21" }, onChange: ignore }));
const bar = () => renderToString(createElement(CommandBar, { commands: bookCommands([]), names: "there", onChoose: ignore, onClose: ignore }));

it("gives the calendar Persian words, and whoever has opened it can still open the bar", () => {
  expect(calendar()).toContain(`aria-label="${WORDS.dates.previousMonth}"`);
  expect(bar()).toContain(WORDS.goTo.field);
});
