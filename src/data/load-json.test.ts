import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { CorpusError } from "../corpus/corpus-error.ts";
import { loadJson, mayRetry } from "./load-json.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real server on a free port; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

async function failureOf(address: string): Promise<unknown> {
  return loadJson(address, new AbortController().signal).catch((error: unknown) => error);
}

test("gives the JSON that is served", async () => {
  const address = await serve((_, response) => response.setHeader("Content-Type", "application/json").end('{"a":["غزه"]}'));
  expect(await loadJson(address, new AbortController().signal)).toEqual({ a: ["غزه"] });
});

test.each([
  [404, "text/plain", "Not found", "missing"],
  [200, "text/html; charset=utf-8", "<!doctype html>", "missing"],
  [200, "application/json", '{"a":', "damaged"],
  [200, "application/json", "<!doctype html>", "damaged"],
  [200, "application/json", "", "damaged"],
  [503, "text/html", "<h1>busy</h1>", "server"],
])("status %i with %s %j is %s", async (status, type, body, kind) => {
  const address = await serve((_, response) => response.writeHead(status, { "Content-Type": type }).end(body));
  expect(await failureOf(address)).toMatchObject({ name: "CorpusError", kind });
});

test("a server that is not there is offline", async () => {
  const address = await serve(() => undefined);
  server?.close();
  expect(await failureOf(address)).toMatchObject({ kind: "offline" });
});

test("a connection that breaks in the middle is offline", async () => {
  const address = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write('{"a":', () => response.destroy());
  });
  expect(await failureOf(address)).toMatchObject({ kind: "offline" });
});

test("an aborted request is no failure of the corpus", async () => {
  const address = await serve(() => undefined);
  const abort = new AbortController();
  const loading = loadJson(address, abort.signal).catch((error: unknown) => error);
  abort.abort();
  expect(await loading).toMatchObject({ name: "AbortError" });
});

test("only what never came is asked for once more", () => {
  expect(mayRetry(0, new CorpusError("offline", ""))).toBe(true);
  expect(mayRetry(0, new CorpusError("server", ""))).toBe(true);
  expect(mayRetry(1, new CorpusError("offline", ""))).toBe(false);
  for (const kind of ["missing", "damaged", "other-version"] as const) expect(mayRetry(0, new CorpusError(kind, ""))).toBe(false);
  expect(mayRetry(0, new TypeError("a fault of our own"))).toBe(false);
});
