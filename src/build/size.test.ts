import { describe, expect, test } from "vitest";
import { filesOf } from "./size.mjs";

const MANIFEST = {
  "index.html": { file: "index.js", imports: ["_react.js"] },
  "list.tsx": { file: "list.js", imports: ["index.html", "_row.js"] },
  "_row.js": { file: "row.js", imports: ["_react.js"] },
  "_react.js": { file: "react.js" },
  "timeline.tsx": { file: "timeline.js", imports: ["_react.js"] },
};

describe("a first visit", () => {
  test("loads the entries and all that they import, each file once", () => {
    expect(filesOf(MANIFEST, ["index.html", "list.tsx"]).toSorted()).toEqual(["index.js", "list.js", "react.js", "row.js"]);
  });

  test("is not measured where an entry is not in the build", () => {
    expect(() => filesOf(MANIFEST, ["lost.tsx"])).toThrow("Expected lost.tsx in the manifest");
  });
});
