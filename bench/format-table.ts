import { CONTESTANTS, inOrder, nameOf } from "./contestants.ts";
import { isMeasured, type Measured, type Relevance, type Results, type Row } from "./results.ts";

/** What is compared, smaller is better; the units of what was measured. */
const COSTS: readonly (readonly [title: string, value: (row: Measured) => number, unit: (value: number) => string])[] = [
  ["query, p50", ({ time }) => time.all.p50, ms],
  ["query, p95", ({ time }) => time.all.p95, ms],
  ["whole headline, p50", ({ time }) => time.headlines.p50, ms],
  ["whole headline, p95", ({ time }) => time.headlines.p95, ms],
  ["1–3 words, p50", ({ time }) => time.words.p50, ms],
  ["1–3 words, p95", ({ time }) => time.words.p95, ms],
  ["opening the index", ({ openMs }) => openMs, ms],
  ["opening and first answer", ({ firstMs }) => firstMs, ms],
  ["first query fetches, p50", ({ fetched }) => fetched.all.p50, bytes],
  ["first query fetches, p95", ({ fetched }) => fetched.all.p95, bytes],
  ["… a whole headline, p50", ({ fetched }) => fetched.headlines.p50, bytes],
  ["… a whole headline, p95", ({ fetched }) => fetched.headlines.p95, bytes],
  ["… 1–3 words, p50", ({ fetched }) => fetched.words.p50, bytes],
  ["… 1–3 words, p95", ({ fetched }) => fetched.words.p95, bytes],
  ["index, gzip, a letter", ({ indexBytes, letters }) => indexBytes / letters, (value) => `${round(value)} B`],
  ["memory", ({ memoryBytes }) => memoryBytes, bytes],
  ["building the index", ({ buildMs }) => buildMs, ms],
];

const SETS = ["pquad", "parsinlu_rc"];

/** The comparison as Markdown: relevance and multiples of ours, where we lose, what was measured, and how. */
export function formatTable(results: Results): string {
  const sizes = [...new Set(results.rows.map(({ documents }) => documents))].sort((a, b) => a - b);
  return [
    "# Search engines compared\n",
    "Written by `npm run bench`. **Bold**: there we lose.\n",
    "## Relevance\n",
    "nDCG@10, mean / worst of 12 pairings of spellings (texts with half-spaces, without, with spaces; queries so, and with",
    "Arabic letters). Whoever was too slow to ask every question in every pairing has no worst.\n",
    relevanceTable(results),
    "\n## Cost, ours = 1\n",
    "Ours as it was measured, the others as multiples of it; less is better.\n",
    ...sizes.map((size) => `${costTable(size, results.rows, ratioTo)}\n`),
    "## Where we lose\n",
    ...losses(results, sizes),
    "\n## As it was measured\n",
    ...sizes.map((size) => `${costTable(size, results.rows, () => measured)}\n`),
    "## How\n",
    ...conditions(results),
    ...Object.values(CONTESTANTS).map(({ name, settings }) => `- ${name}: ${settings}.`),
    "",
  ].join("\n");
}

function relevanceTable({ relevance }: Results): string {
  const engines = inOrder(Object.keys(relevance));
  const cells = (engine: string) => SETS.map((set) => describeRelevance(relevanceOf(relevance, engine, set), relevanceOf(relevance, "ours", set)));
  const notes = engines.flatMap((engine) => (typeof relevance[engine] === "string" ? [`\n- ${nameOf(engine)}: ${relevance[engine]}`] : []));
  return table(["", ...SETS], engines.map((engine) => [nameOf(engine), ...cells(engine)])) + notes.join("");
}

function relevanceOf(relevance: Results["relevance"], engine: string, set: string): Relevance | undefined {
  const found = relevance[engine];
  return typeof found === "string" ? undefined : found?.[set];
}

function describeRelevance(found: Relevance | undefined, own: Relevance | undefined): string {
  if (!found) return "–";
  const scores = found.worst === null ? found.mean.toFixed(3) : `${found.mean.toFixed(3)} / ${found.worst.toFixed(3)}`;
  const asked = found.worst === null ? `${found.questions} questions, ${found.asked} asked` : `${found.questions} questions`;
  return `${isBolder(found, own) ? `**${scores}**` : scores} (${asked})`;
}

function isBolder(found: Relevance, own: Relevance | undefined): boolean {
  return own !== undefined && found.mean > own.mean;
}

type Cell = (value: number, unit: (value: number) => string, row: Measured) => string;

/** A column an engine; below it, why some have none. */
function costTable(size: number, rows: readonly Row[], cellBeside: (own: (row: Measured) => number, ours: Measured | undefined) => Cell): string {
  const here = rowsAt(size, rows);
  const done = here.filter(isMeasured);
  const ours = done.find(({ engine }) => engine === "ours");
  const lines = COSTS.map(([title, value, unit]) => [title, ...done.map((row) => cellBeside(value, ours)(value(row), unit, row))]);
  const asked = ["queries asked", ...done.map(({ time }) => String(time.all.count))];
  const processes = ["processes that answered", ...done.map((row) => String(row.processes))];
  const notes = here.flatMap((row) => (isMeasured(row) ? [] : [`\n- ${nameOf(row.engine)}: ${row.gaveUp}.`]));
  const given = notes.length > 0 ? `\n${notes.join("")}` : "";
  return table([`${size.toLocaleString("en")} documents`, ...done.map(({ engine }) => nameOf(engine))], [...lines, asked, processes]) + given;
}

/** Ours as it is, others as a multiple; nothing where ours is missing. */
function ratioTo(value: (row: Measured) => number, ours: Measured | undefined): Cell {
  return (found, unit, row) => {
    if (row === ours) return unit(found);
    const ratio = ours ? found / value(ours) : NaN;
    return ratio < 1 ? `**×${round(ratio)}**` : `×${round(ratio)}`;
  };
}

function measured(value: number, unit: (value: number) => string): string {
  return unit(value);
}

function losses({ relevance, rows }: Results, sizes: readonly number[]): string[] {
  const ranked = SETS.flatMap((set) => {
    const own = relevanceOf(relevance, "ours", set);
    const better = inOrder(Object.keys(relevance)).filter((engine) => own && (relevanceOf(relevance, engine, set)?.mean ?? 0) > own.mean);
    return better.map((engine) => `- nDCG@10 on ${set}: ${nameOf(engine)}`);
  });
  const found = [...ranked, ...sizes.flatMap((size) => lossesAt(size, rows))];
  return found.length > 0 ? found : ["Nowhere."];
}

function lossesAt(size: number, rows: readonly Row[]): string[] {
  const done = rowsAt(size, rows).filter(isMeasured);
  const ours = done.find(({ engine }) => engine === "ours");
  return COSTS.flatMap(([title, value]) => {
    const better = ours ? done.filter((row) => value(row) < value(ours)) : [];
    return better.length > 0 ? [`- ${size.toLocaleString("en")} documents, ${title}: ${better.map(({ engine }) => nameOf(engine)).join(", ")}`] : [];
  });
}

function conditions({ machine, rows }: Results): string[] {
  const load = rows.length > 0 ? `, load average before a process at most ${round(Math.max(...rows.map((row) => row.load)))} (the bench makes about 1 itself)` : "";
  return [
    `- ${machine}${load}.`,
    "- Each engine builds in one process and is weighed in a second (memory, bytes). Then all answer in turn, one process each,",
    "  and so again: a figure of time is the median of what the processes say, since any engine takes up to half as long again in",
    "  one as in the next. Whose processes took more than a minute together is asked in no further one.",
    "- Texts: news and encyclopedia passages, 7,203 real ones; beyond these, recombined of their paragraphs.",
    "- Queries: 300, whole headlines and one to three words of one in turn, each asked once untimed, then timed in up to five passes",
    "  over all (none begins after eight seconds): the median of each query counts. Whoever takes longer than 20 seconds for one",
    "  pass is asked fewer; of fewer than 20, p95 is the slowest.",
    "- Opening: from the compressed files. Fetched: compressed files of the index only, not programs and texts; of an index in",
    "  parts, over as many first queries as fit in 15 seconds, each of a fresh index.",
  ];
}

function rowsAt(size: number, rows: readonly Row[]): Row[] {
  const here = rows.filter(({ documents }) => documents === size);
  return inOrder(here.map(({ engine }) => engine)).flatMap((engine) => here.filter((row) => row.engine === engine));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function ms(value: number): string {
  return value >= 1000 ? `${round(value / 1000)} s` : `${round(value)} ms`;
}

function bytes(value: number): string {
  return value >= 1e6 ? `${round(value / 1e6)} MB` : `${round(value / 1000)} kB`;
}

/** Two digits that tell. */
function round(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return Math.abs(value) >= 10 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(2)));
}
