import { isMeasured, type Measured, type Row } from "./results.ts";

/** Minutes that a stage may take, before it is ended. */
export const MOST_MINUTES = { build: 20, ask: 15, relevance: 6 };

/** Seconds that are spent on asking all queries once. */
export const ASK_SECONDS = 20;

/** Fewer queries than these tell nothing. */
const LEAST_QUERIES = 3;

/** Letters that a JavaScript string holds in V8. */
const LONGEST_TEXT = 2 ** 29 - 24;

/**
 * Why an engine need not be tried with so many documents, by what it cost with fewer; `null` where it is worth trying. All
 * costs are taken to grow with the documents, which is the least that they do.
 */
export function whyNotTry(engine: string, documents: number, rows: readonly Row[]): string | null {
  const before = rows.filter((row) => row.engine === engine && row.documents < documents).toSorted((a, b) => b.documents - a.documents)[0];
  if (before === undefined) return null;
  const at = `with ${before.documents.toLocaleString("en")}`;
  if (!isMeasured(before)) return `not tried: given up ${at} already`;
  const reason = reasonFrom(before, documents / before.documents, at);
  return reason === null ? null : `not tried: ${reason}`;
}

function reasonFrom({ buildMs, jsonLetters, time }: Measured, times: number, at: string): string | null {
  const minutes = (buildMs * times) / 60_000;
  if (minutes > MOST_MINUTES.build) return `building took ${seconds(buildMs)} ${at}, so about ${Math.round(minutes)} minutes here`;
  if (jsonLetters * times > LONGEST_TEXT) return `its index is one JSON text, of ${millions(jsonLetters)} letters ${at}; ${times} times that is more than a string holds (${millions(LONGEST_TEXT)})`;
  const askable = (ASK_SECONDS * 1000) / (time.all.p50 * times);
  if (askable < LEAST_QUERIES) return `a query took ${seconds(time.all.p50)} ${at} (p50), so about ${seconds(time.all.p50 * times)} here`;
  return null;
}

function seconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toPrecision(2))} s`;
}

function millions(letters: number): string {
  return `${Math.round(letters / 1e6)} million`;
}
