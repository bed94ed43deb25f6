import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { preferenceKey } from "./preferences.ts";
import { LOOK_NAMES } from "./reading-look.ts";

const [, script = ""] = /<script>([^]*?)<\/script>/.exec(readFileSync("index.html", "utf8")) ?? [];

/** Runs the script of the page's head over a store; gives what it set on the page. */
function boot(getItem: (key: string) => string | null) {
  const dataset: Record<string, string> = {};
  const metas: Record<string, { content?: string; media?: string }> = { "meta[name=color-scheme]": {}, "bars-light": {}, "bars-dark": {} };
  const find = (name: string) => metas[name];
  runInNewContext(script, { localStorage: { getItem }, document: { documentElement: { dataset }, querySelector: find, getElementById: find } });
  return { dataset, metas };
}

test("before the first paint the page has every setting of reading, under the keys in which they are stored", () => {
  expect(boot((key) => `<${key}>`).dataset).toEqual(Object.fromEntries(LOOK_NAMES.map((name) => [name, `<${preferenceKey(name)}>`])));
});

test("a theme of the reader's own is the browser's too", () => {
  const { metas } = boot((key) => (key === preferenceKey("theme") ? "dark" : null));
  expect(metas).toEqual({ "meta[name=color-scheme]": { content: "dark" }, "bars-light": { media: "not all" }, "bars-dark": { media: "all" } });
});

test("nothing stored, or no store at all, leaves the page as it is", () => {
  const untouched = { dataset: {}, metas: { "meta[name=color-scheme]": {}, "bars-light": {}, "bars-dark": {} } };
  expect(boot(() => null)).toEqual(untouched);
  expect(
    boot(() => {
      throw new Error("denied");
    }),
  ).toEqual(untouched);
});
