import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connect } from "vite";

/** Gives the bytes of a served file by its path, `corpus/<hash>/…`; `undefined` where there is none. Never rejects. */
export type FindFile = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Answers everything under `corpus/`. What is not there is plainly not found: the fallback of a
 * single-page app would answer with a page where data was asked for.
 * @param base the public path of the app, with a slash at both ends
 */
export function serveCorpus(base: string, cacheControl: string, find: FindFile): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathBelow(base, request.url ?? "");
    if (path === null) {
      next();
      return;
    }
    void find(path).then((bytes) => answer(request, response, bytes, cacheControl));
  };
}

/**
 * Answers an address that is cut inside an encoded letter, `/who/%D8`, with the reader, which says what it makes of it:
 * the server by itself would answer such a path with nothing at all.
 * @param base the public path of the app, with a slash at both ends
 */
export function serveBrokenPaths(base: string): Connect.NextHandleFunction {
  return (request, _response, next) => {
    if (!isDecodable(request.url ?? "")) request.url = base;
    next();
  };
}

function isDecodable(url: string): boolean {
  try {
    decodeURI(url.replace(/[?#].*$/s, ""));
    return true;
  } catch {
    return false;
  }
}

function answer(request: IncomingMessage, response: ServerResponse, bytes: Uint8Array | undefined, cacheControl: string): void {
  response.statusCode = bytes === undefined ? 404 : 200;
  response.setHeader("Content-Type", bytes === undefined ? "text/plain" : typeOf(request.url ?? ""));
  response.setHeader("Cache-Control", bytes === undefined ? "no-store" : cacheControl);
  response.end(request.method === "HEAD" ? undefined : (bytes ?? "Not found"));
}

function typeOf(url: string): string {
  return /\.bin(?:$|[?#])/.test(url) ? "application/octet-stream" : "application/json; charset=utf-8";
}

function pathBelow(base: string, url: string): string | null {
  const path = url.replace(/[?#].*$/s, "");
  return path.startsWith(`${base}corpus/`) ? path.slice(base.length) : null;
}
