import { resolveObjectURL } from "node:buffer";
import { afterEach, expect, test, vi } from "vitest";
import { saveFile } from "./save-file.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("holds a file while the browser asks its reader where to save it, and lets it go then", async () => {
  vi.useFakeTimers();
  const link = { href: "", download: "", click: () => undefined };
  vi.stubGlobal("document", { createElement: () => link });
  saveFile("a.txt", "text/plain", "متن");
  vi.advanceTimersByTime(30_000);
  expect(await resolveObjectURL(link.href)?.text()).toBe("متن");
  vi.advanceTimersByTime(10_000);
  expect(resolveObjectURL(link.href)).toBeUndefined();
});
