import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { splitImports } from "./words-plugin.ts";

test("takes each part of the words from a copy of its own", () => {
  const code = 'import { x } from "./x.ts";\nimport { TIME_WORDS, WORDS } from "../ui/words.ts";\nx();';
  const split = 'import { x } from "./x.ts";\nimport { TIME_WORDS } from "../ui/words.ts?TIME_WORDS"; import { WORDS } from "../ui/words.ts?WORDS";\nx();';
  expect(splitImports(code)).toBe(split);
});

test("leaves other modules as they are", () => {
  expect(splitImports('import { readWords } from "./words.ts";\n')).toBeNull();
});

test.each(["ui", "routes"])("splits whatever the room %s imports of the words", (room) => {
  const files = readdirSync(`src/${room}`).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
  const codes = files.map((name) => readFileSync(`src/${room}/${name}`, "utf8"));
  const importing = codes.filter((code) => /from "[./a-z]*ui\/words\.ts"|[A-Z]WORDS|\bWORDS\b/.test(code) && /import \{[^}]*WORDS/.test(code));
  expect(importing.length).toBeGreaterThan(5);
  expect(importing.filter((code) => splitImports(code) === null)).toEqual([]);
});
