import { CorpusError } from "./corpus-error.ts";
import { decodeContents, decodeHead, decodeSummary, type ContentsHead } from "./schema.ts";
import type { Contents, Summary } from "./summary.ts";

/** The first lines of a list: what two high screens show. */
const OPENING = 40;

/** How the head of the file ends, and how the whole file does. */
const OPEN = '"summaries":[';
const CLOSE = "]}";

/** What the first lines of a large corpus tell while the others are still coming. */
export interface Opening {
  /** Of all documents. */
  readonly count: number;
  /** The contents with the newest of their summaries only. */
  readonly contents: Contents;
}

/** How the contents are to be read. */
export interface ContentsPace {
  /** Called after every line; gives a promise where other work is to have its turn before the next line. */
  readonly pause: () => Promise<void> | undefined;
  /** Called once with what has come, where much more is to come. */
  readonly onOpening: (opening: Opening) => void;
}

/** Contents as JSON, a summary a line, the newest first: so they can be read as they come. */
export function writeContents({ summaries, ...rest }: Contents): string {
  const head = JSON.stringify({ ...rest, count: summaries.length, summaries: [] }).slice(0, -CLOSE.length);
  const lines = summaries.map((summary, i) => JSON.stringify(summary) + (i < summaries.length - 1 ? "," : ""));
  return [head, ...lines, CLOSE].join("\n");
}

/**
 * Reads contents while they come, line by line, so that no task takes long, however many documents there are. JSON that is
 * not written so is read whole. Rejects with a `CorpusError` for what is no contents, and with whatever `pieces` rejects with.
 * @param pieces the text of the file, cut anywhere
 */
export async function readContents(pieces: AsyncIterable<string>, { pause, onOpening }: ContentsPace): Promise<Contents> {
  const lines = cutLines(pieces);
  const start = (await lines.next()).value ?? "";
  if (!start.endsWith(OPEN)) return readWhole(start, lines);
  const head = decodeHead(parse(start + CLOSE));
  const summaries: Summary[] = [];
  let end = "";
  for await (const line of lines) {
    end = line;
    if (line === CLOSE) continue;
    summaries.push(decodeSummary(parse(line.replace(/,$/, ""))));
    if (summaries.length === OPENING && head.count > OPENING) onOpening({ count: head.count, contents: join(head, [...summaries]) });
    await pause();
  }
  if (end === CLOSE && summaries.length === head.count) return join(head, summaries);
  throw new CorpusError("damaged", `Expected ${head.count} summaries and an end, but ${summaries.length} came, and last ${JSON.stringify(end.slice(0, 40))}`);
}

function join({ version, actors, offices, officesKnownUntil }: ContentsHead, summaries: readonly Summary[]): Contents {
  return { version, summaries, actors, offices, officesKnownUntil };
}

async function readWhole(start: string, lines: AsyncIterable<string>): Promise<Contents> {
  const all = [start];
  for await (const line of lines) all.push(line);
  return decodeContents(parse(all.join("\n")));
}

/** The lines of a text that comes in pieces. JSON escapes the line breaks inside strings, so every one in the file ends a line. */
async function* cutLines(pieces: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = piece.split("\n");
    lines[0] = rest + (lines[0] ?? "");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CorpusError("damaged", `Expected JSON in the contents, not ${JSON.stringify(text.slice(0, 40))}`, { cause });
  }
}
