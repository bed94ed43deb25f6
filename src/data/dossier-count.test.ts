import { afterEach, expect, test, vi } from "vitest";
import { readDossierCount } from "./dossier-count.ts";

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["3", 3],
  [null, 0],
  ["", 0],
  ["x", 0],
  ["1e999", 0],
  ["2.5", 0],
  ["-1", 0],
])("a stored %j counts %i items", (stored, count) => {
  vi.stubGlobal("localStorage", { getItem: () => stored });
  expect(readDossierCount()).toBe(count);
});
