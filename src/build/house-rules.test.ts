import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breaches, ROOMS } from "./house-rules.ts";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
  .toSorted();

describe("the rules of the house", () => {
  test.each(FILES)("%s keeps them", (path) => {
    expect(breaches(path, readFileSync(path, "utf8"))).toEqual([]);
  });

  test("let a room import only from rooms before it", () => {
    const order = Object.keys(ROOMS);
    for (const [name, { rooms }] of Object.entries(ROOMS)) {
      for (const room of rooms.filter(Boolean)) expect(order.slice(0, order.indexOf(name))).toContain(room);
    }
  });
});

const FOLD = "../text/fold.ts";
const PAGE = "../document/document.ts";

describe("the table", () => {
  test("has every room of the house, and no other", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(Object.keys(ROOMS)).toContain(name);
  });
});

describe("every form of import is seen", () => {
  test.each([
    ["import with names", `import { a } from "${PAGE}";`],
    ["import of all", `import * as a from "${PAGE}";`],
    ["import of types", `import type { Document } from "${PAGE}";`],
    ["import for its effect", `import "${PAGE}";`],
    ["import when it runs", `await import("${PAGE}");`],
    ["import inside a type", `let a: import("${PAGE}").Document;`],
    ["export of names", `export { a } from "${PAGE}";`],
    ["export of all", `export * from "${PAGE}";`],
    ["address of a worker", `new Worker(new URL("${PAGE}", import.meta.url));`],
    ["require", `const a = require("${PAGE}");`],
    ["glob", `import.meta.glob("${PAGE}");`],
    ["with a question mark behind", `import a from "${PAGE}?url";`],
  ])("%s", (_, code) => {
    expect(breaches("src/text/x.ts", code)).toEqual(["text may not import from document"]);
  });

  test.each(["import(`./${name}.ts`);", "new URL(name, import.meta.url);"])("an address that only runs: %s", (code) => {
    expect(breaches("src/text/x.ts", code)).toEqual(["imports an address that is only known when it runs"]);
  });

  test.each([
    ["of the same room", "src/text/x.ts", `import "./fold.ts";`],
    ["of a room before", "src/search/x.ts", `import "${FOLD}";`],
    ["in a comment", "src/text/x.ts", `// import "${PAGE}";`],
    ["in a text", "src/text/x.ts", `const a = 'import "${PAGE}"';`],
    ["of no file", "src/data/x.ts", `new URL(address, location.href);`],
    ["of a pure room, in a test", "src/text/x.test.ts", `import "${PAGE}"; import "node:fs"; import "vitest";`],
  ])("and none is seen where it is lawful: %s", (_, path, code) => {
    expect(breaches(path, code)).toEqual([]);
  });
});

describe("each rule bites", () => {
  test.each([
    ["a room that is not in the row", "src/ui/x.tsx", `import "../build/read-source.ts";`, "ui may not import from build"],
    ["React in the build", "src/build/x.ts", `import "react";`, "build may not import react"],
    ["Node in the browser", "src/ui/x.tsx", `import "node:fs";`, "ui may not import node:fs"],
    ["Node without its prefix", "src/parse/x.ts", `import "fs";`, "parse may not import fs"],
    ["a package with a scope", "src/ui/x.tsx", `import "@tanstack/react-query";`, "ui may not import @tanstack/react-query"],
    ["a part of a package", "src/text/x.ts", `import "react/jsx-runtime";`, "text may not import react/jsx-runtime"],
    ["the world outside src", "src/build/x.ts", `import "../../vite.config.ts";`, "build may not import from .."],
    ["an import without extension", "src/text/x.ts", `import "./fold";`, "./fold is no file; an import names its file with the extension"],
    ["a barrel", "src/text/index.ts", `export {};`, "there are no barrels"],
    ["a folder that is no room", "src/ui/list/row.tsx", `export {};`, "src/ui/list is no room"],
    ["a name in capitals", "src/ui/Row.tsx", `export {};`, "Row is not kebab-case"],
    ["Persian in a string", "src/routes/x.tsx", `export const a = "سلام";`, "«سلام» belongs in src/ui/words.ts"],
    ["Persian in a template", "src/ui/x.tsx", "export const a = `${1} خبر`;", "«خبر» belongs in src/ui/words.ts"],
    ["Persian between tags", "src/ui/x.tsx", `export const a = <p>سلام</p>;`, "«سلام» belongs in src/ui/words.ts"],
    ["Persian in a reference", "src/cite/x.ts", "export const a = `${1} خبر`;", "«خبر» belongs in src/cite/reference-words.ts"],
    ["the clipboard out of data", "src/ui/x.tsx", `void navigator.clipboard.writeText("a");`, "navigator.clipboard is a door of data"],
    ["the browser's store out of data", "src/routes/x.tsx", `localStorage.getItem("a");`, "localStorage is a door of data"],
    ["the net out of data", "src/main.tsx", `void fetch("a");`, "fetch is a door of data"],
    ["a physical class", "src/ui/x.tsx", `export const a = <p className="flex ml-2" />;`, "ml-2 is a physical direction"],
    ["a physical class in a template", "src/ui/x.tsx", "export const a = `p-2 ${b} md:!-left-4`;", "md:!-left-4 is a physical direction"],
    ["a physical style", "src/ui/x.tsx", `export const a = <p style={{ marginLeft: 2 }} />;`, "style marginLeft is a physical direction"],
    ["a physical declaration", "src/ui/x.css", `p { text-align: right; }`, "text-align: right is a physical direction"],
  ])("%s", (_, path, code, breach) => {
    expect(breaches(path, code)).toEqual([breach]);
  });

  test.each(["text-right", "rounded-l", "rounded-tl-small", "border-r", "pr-4", "hover:right-0", "float-left", "scroll-ml-2"])("class %s", (name) => {
    expect(breaches("src/ui/x.tsx", `export const a = "${name}";`)).toEqual([`${name} is a physical direction`]);
  });

  test.each(["ms-2", "text-start", "rounded-s", "border-e", "place-items-center", "left", "prose", "plain", "start-0"])("not class %s", (name) => {
    expect(breaches("src/ui/x.tsx", `export const a = "${name}";`)).toEqual([]);
  });

  test.each(["margin-left", "left", "border-right-color", "border-top-left-radius"])("property %s", (name) => {
    expect(breaches("src/ui/x.css", `p { ${name}: 0; }`)).toEqual([`${name}: 0 is a physical direction`]);
  });
});
