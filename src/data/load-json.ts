import { CorpusError } from "../corpus/corpus-error.ts";
import { loadFile } from "./load-file.ts";

/**
 * Fetches a served file as JSON. Rejects with a `CorpusError` that says what went wrong, or with the
 * signal's reason where it was aborted. `signal` is that of `loadFile`.
 */
export async function loadJson(address: string, signal: AbortSignal | null): Promise<unknown> {
  const text = await loadFile(address, signal, (response) => response.text());
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CorpusError("damaged", `Expected JSON at ${address}, not ${JSON.stringify(text.slice(0, 40))}`, { cause });
  }
}

/** Whether to ask again: once, and only where nothing came at all or the server failed. */
export function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof CorpusError && (error.kind === "offline" || error.kind === "server");
}
