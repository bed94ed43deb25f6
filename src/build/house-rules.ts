import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join, relative } from "node:path/posix";
import { readSource, type SourceFacts } from "./read-source.ts";

/** One room of the house: a folder of `src`, or `src` itself (`root`). */
interface Room {
  readonly rank: number;
  /** The other rooms it may import from. */
  readonly rooms: readonly string[];
  /** The packages it may import; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/** Who may import what: only rooms of rows above, so that nothing runs in a circle. DESIGN.md says why. */
export const ROOMS: Readonly<Record<string, Room>> = {
  text: room(0, "", ""),
  calendar: room(0, "text", ""),
  document: room(1, "text calendar", ""),
  authority: room(1, "text calendar", ""),
  orthography: room(1, "text", ""),
  parse: room(2, "document authority text calendar", ""),
  corpus: room(2, "orthography document authority text calendar", "valibot"),
  search: room(2, "text", "valibot"),
  cite: room(2, "corpus document authority text calendar", "valibot"),
  build: room(3, "parse corpus search orthography document authority text calendar", "node: dictionary-fa vite @playwright/test subset-font @mozilla/readability linkedom"),
  data: room(3, "cite corpus search document", "@tanstack/react-query idb"),
  ui: room(4, "cite corpus orthography document authority text calendar", "react react-dom react-router"),
  routes: room(5, "ui data cite corpus document authority search text calendar", "react react-router @tanstack/react-query @tanstack/react-virtual"),
  root: room(6, "routes data ui", "react react-dom react-router @tanstack/react-query"),
};

function room(rank: number, rooms: string, packages: string): Room {
  return { rank, rooms: rooms.split(" "), packages: packages.split(" ") };
}

/** Tests run in Node, over real pages: they may also ask for every room that knows neither browser nor Node. */
const TEST_ROOMS = Object.keys(ROOMS).filter((name) => (ROOMS[name]?.rank ?? 0) <= 2);
const TEST_PACKAGES = ["node:", "vitest", "fast-check", "fontverter", "vite", "ajv", "@citation-js/core", "@citation-js/plugin-bibtex", "@citation-js/plugin-ris", "fake-indexeddb"];

/** The rooms that a reader sees and reads. Their words stand in `ui/words.ts`, and nowhere else. */
const SHOWN_ROOMS = ["ui", "routes", "data", "root"];
const WORDS = "src/ui/words.ts";
/** Where the words of a room stand that may not import those: what references say. The page of its tests is no reference. */
const REFERENCES = { words: "src/cite/reference-words.ts", tests: "src/cite/example-page.ts" };

/** Tailwind's classes for left and right, behind any variants: in a page from right to left they are wrong half the time. */
const PHYSICAL_CLASS =
  /^(\S*:)?!?-?(m[lr]|p[lr]|scroll-[mp][lr]|left|right|(border|rounded)-[lr]|rounded-[tb][lr]|(text|float|clear|bg|object|origin)-(left|right))(-\S+)?!?$/;
/** What leads out of the page. Only `data` goes by these doors, so that what is refused is told in one way. */
const DOOR = /\bnavigator\.(?:clipboard|share)\b|\b(?:localStorage|sessionStorage|indexedDB)\b(?=\s*[.[])|\bfetch(?=\()/g;
const DOORLESS_ROOMS = ["ui", "routes", "root"];

const BARE_WORD = /^(left|right)$/;

const PHYSICAL_PROPERTY = /^((margin|padding|border)?-?(left|right)|border-(left|right)-.*|border-(top|bottom)-(left|right)-radius)$/;
const PHYSICAL_DECLARATION = /(?<=[\s;{])([a-z-]+)\s*:\s*([^;{}]*)/g;

/**
 * What is wrong with a file by the rules of the house, a sentence each; nothing for a good one.
 * @param path from the root of the project, with `/`
 */
export function breaches(path: string, code: string): string[] {
  if (path.endsWith(".css")) return physicalDeclarations(code);
  const facts = readSource(path, code);
  const imports = facts.imports.flatMap((address) => importBreach(path, address));
  const shown = isShown(path) ? shownBreaches(path, facts) : [];
  return [...placeBreaches(path), ...imports, ...doorBreaches(path, code), ...shown, ...referenceBreaches(path, facts)];
}

function shownBreaches(path: string, { texts, styles }: SourceFacts): string[] {
  const classes = texts.flatMap((text) => text.split(/\s+/)).filter(isPhysicalClass);
  return [
    ...classes.map((name) => `${name} is a physical direction`),
    ...styles.filter(isPhysicalProperty).map((name) => `style ${name} is a physical direction`),
    ...(path === WORDS ? [] : strayWords(texts, WORDS)),
  ];
}

function referenceBreaches(path: string, { texts }: SourceFacts): string[] {
  const isJudged = roomOf(path) === "cite" && !isTest(path) && !Object.values(REFERENCES).includes(path);
  return isJudged ? strayWords(texts, REFERENCES.words) : [];
}

function strayWords(texts: readonly string[], home: string): string[] {
  return texts.filter(isPersian).map((text) => `«${text.trim()}» belongs in ${home}`);
}

function doorBreaches(path: string, code: string): string[] {
  const doors = DOORLESS_ROOMS.includes(roomOf(path)) && !isTest(path) ? (code.match(DOOR) ?? []) : [];
  return doors.map((door) => `${door} is a door of data`);
}

/** Files stand in a room, none deeper, in kebab-case; and none only hands on what others export. */
function placeBreaches(path: string): string[] {
  const deep = path.split("/").length > 3 ? [`${dirname(path)} is no room`] : [];
  const name = basename(path).replace(/(\.test|\.d)?\.(ts|tsx|mjs)$/, "");
  if (name === "index") return [...deep, "there are no barrels"];
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? deep : [...deep, `${name} is not kebab-case`];
}

function importBreach(path: string, address: string | null): string[] {
  if (address === null) return ["imports an address that is only known when it runs"];
  if (/^[./]/.test(address)) return fileBreach(path, address.replace(/\?.*$/, ""));
  const name = isBuiltin(address) ? "node:" : packageOf(address);
  return mayUse(path, name) ? [] : [`${roomOf(path)} may not import ${address}`];
}

function fileBreach(path: string, address: string): string[] {
  const target = join(dirname(path), address);
  if (!existsSync(target)) return [`${address} is no file; an import names its file with the extension`];
  return mayEnter(path, roomOf(target)) ? [] : [`${roomOf(path)} may not import from ${roomOf(target)}`];
}

/** The room of a file: `root` for `src` itself. A folder that is no room gives its own name, which no room may enter. */
function roomOf(path: string): string {
  const [first = "", ...rest] = relative("src", path).split("/");
  return rest.length === 0 ? "root" : first;
}

function mayEnter(path: string, target: string): boolean {
  const own = roomOf(path);
  return target === own || (ROOMS[own]?.rooms.includes(target) ?? false) || (isTest(path) && TEST_ROOMS.includes(target));
}

function mayUse(path: string, name: string): boolean {
  return (ROOMS[roomOf(path)]?.packages.includes(name) ?? false) || (isTest(path) && TEST_PACKAGES.includes(name));
}

function packageOf(address: string): string {
  const [scope = "", name = ""] = address.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts");
}

function isPhysicalClass(word: string): boolean {
  return PHYSICAL_CLASS.test(word) && !BARE_WORD.test(word);
}

/** Takes the names of CSS and those of React, `marginLeft`. */
function isPhysicalProperty(name: string): boolean {
  return PHYSICAL_PROPERTY.test(name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`));
}

function physicalDeclarations(css: string): string[] {
  const found = Array.from(css.matchAll(PHYSICAL_DECLARATION), ([, name = "", value = ""]) => ({ name, value: value.trim() }));
  const physical = found.filter(({ name, value }) => isPhysicalProperty(name) || (name === "text-align" && BARE_WORD.test(value)));
  return physical.map(({ name, value }) => `${name}: ${value} is a physical direction`);
}

function isShown(path: string): boolean {
  return SHOWN_ROOMS.includes(roomOf(path)) && !isTest(path);
}

function isPersian(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
