import { describe, expect, test } from "vitest";
import { isInstalled } from "./ensure.mjs";

const LOCKED = {
  "": { version: "0.1.0" },
  "node_modules/react": { version: "19.3.1" },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
};

describe("what is installed is what was locked", () => {
  test.each([
    ["all of it", { "node_modules/react": { version: "19.3.1" }, "node_modules/fsevents": { version: "2.3.3" } }, true],
    ["all but what is for other machines", { "node_modules/react": { version: "19.3.1" } }, true],
    ["nothing yet", {}, false],
    ["an older version", { "node_modules/react": { version: "19.3.0" } }, false],
    ["an older optional one", { "node_modules/react": { version: "19.3.1" }, "node_modules/fsevents": { version: "2.3.2" } }, false],
  ])("%s", (_, installed, expected) => {
    expect(isInstalled(LOCKED, installed)).toBe(expected);
  });
});
