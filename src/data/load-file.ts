import { CorpusError } from "../corpus/corpus-error.ts";

/**
 * Fetches a served file and reads its body. Rejects with a `CorpusError` that says what went wrong, or with the
 * signal's reason where it was aborted.
 * @param signal `null` for a file that is loaded to its end, whoever stops waiting for it
 */
export async function loadFile<T>(address: string, signal: AbortSignal | null, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(address, { signal });
    expectFile(response, address);
    return await read(response);
  } catch (cause) {
    if (signal?.aborted === true || cause instanceof CorpusError) throw cause;
    throw new CorpusError("offline", `Expected a file at ${address}, but nothing came`, { cause });
  }
}

/** A server for single-page apps answers a request for a file that it lacks with the page of the app, and status 200. */
function expectFile(response: Response, address: string): void {
  const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw new CorpusError("missing", `Expected a file at ${address}, but there is none`);
  }
  if (!response.ok) throw new CorpusError("server", `Expected a file at ${address}, but the server answered ${response.status}`);
}
