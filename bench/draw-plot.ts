import { inOrder, nameOf } from "./contestants.ts";
import { isMeasured, type Measured, type Results } from "./results.ts";

/** One drawing of a measure over the number of documents. */
interface Panel {
  readonly title: string;
  readonly value: (row: Measured) => number;
  /** Of how many queries the value tells; nothing where they do not matter. */
  readonly count?: (row: Measured) => number;
  /** Written at powers of ten of the value. */
  readonly unit: (value: number) => string;
}

const PANELS: readonly Panel[] = [
  { title: "Time of a query, p95", value: ({ time }) => time.all.p95, count: ({ time }) => time.all.count, unit: (ms) => (ms < 1000 ? `${ms} ms` : `${ms / 1000} s`) },
  { title: "First query fetches, median", value: ({ fetched }) => fetched.all.p50, unit: bytes },
  { title: "Memory", value: ({ memoryBytes }) => memoryBytes, unit: bytes },
];

const WIDTH = 960;
const HEIGHT = 392;
/** Of a panel: where its drawing lies, between the names of the lines and the numbers of the scale. */
const FRAME = { width: WIDTH / PANELS.length, from: 112, to: 256, top: 52, bottom: 296 };
/** Names keep so far from one another. */
const LINE = 15;
/** A 95th percentile of fewer queries is but the slowest: its point is hollow. */
const ENOUGH = 20;

/** Colours by engine, for light and for dark paper; each is told apart by its name as well. */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ours: ["#1d3f94", "#9db7ff"],
  minisearch: ["#a2440f", "#f0a070"],
  flexsearch: ["#1f7a5c", "#6fcaa6"],
  orama: ["#7d4aa8", "#c9a2ec"],
  pagefind: ["#a8386d", "#f092bb"],
  lunr: ["#746a10", "#d3c55e"],
  fuse: ["#5b6572", "#a7b0bd"],
};

const rulesOf = (tone: 0 | 1, ink: string, soft: string, rule: string) =>
  `text{fill:${ink}}.soft{fill:${soft}}.grid{stroke:${rule}}${Object.entries(COLOURS).map(([engine, tones]) => `.${engine}{color:${tones[tone]}}`).join("")}`;

const STYLE = [
  ".grid{stroke-width:1}.line{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linejoin:round}.ours .line{stroke-width:3}.lead{fill:none;stroke:currentColor;stroke-width:.75;opacity:.7}",
  ".dot{fill:currentColor;stroke:currentColor;stroke-width:1.5}.few{fill-opacity:0}.name{fill:currentColor}.ours .name,.title{font-weight:700}.title{font-size:14px}",
  rulesOf(0, "#16181d", "#4a505b", "#dcdfe3"),
  `@media(prefers-color-scheme:dark){${rulesOf(1, "#e9e7e1", "#a9adb9", "#343b4c")}}`,
].join("");

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
}

interface Line {
  readonly engine: string;
  readonly points: readonly Point[];
  /** Given up before the most documents. */
  readonly isCut: boolean;
}

/** How costs grow with the documents, a panel a measure and a line an engine, as SVG without scripts. */
export function drawPlot(results: Results): string {
  const rows = results.rows.filter(isMeasured);
  const sizes = [...new Set(results.rows.map(({ documents }) => documents))].sort((a, b) => a - b);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Time of a query, bytes of a first query and memory of search engines, by the number of documents">`,
    `<style>${STYLE}</style>`,
    ...PANELS.map((panel, number) => `<g transform="translate(${number * FRAME.width} 0)">\n${drawPanel(panel, rows, sizes)}\n</g>`),
    `<text class="soft" x="10" y="${HEIGHT - 30}">Both scales are logarithmic; lower is better. Hollow points: fewer than ${ENOUGH} queries, the slowest of them.</text>`,
    `<text class="soft" x="10" y="${HEIGHT - 12}">A line that ends in a cross was given up with more documents: bench/table.md says why.</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function drawPanel({ title, value, count, unit }: Panel, rows: readonly Measured[], sizes: readonly number[]): string {
  const ticks = powersOver(rows.map(value));
  const placeX = scale(sizes, FRAME.from, FRAME.to);
  const placeY = scale(ticks, FRAME.bottom, FRAME.top);
  const lines = inOrder(rows.map(({ engine }) => engine)).map((engine): Line => {
    const own = rows.filter((row) => row.engine === engine).toSorted((a, b) => a.documents - b.documents);
    const points = own.map((row) => ({ x: placeX(row.documents), y: placeY(value(row)), isHollow: (count?.(row) ?? ENOUGH) < ENOUGH }));
    return { engine, points, isCut: own.at(-1)?.documents !== sizes.at(-1) };
  });
  const names = spread(lines.map(({ points }) => points[0]?.y ?? 0), FRAME.top, FRAME.bottom);
  return [
    `<text class="title" x="10" y="22">${title}</text>`,
    ...ticks.map((tick) => `<path class="grid" d="M${FRAME.from - 8} ${placeY(tick)}H${FRAME.to + 8}"/><text class="soft" x="${FRAME.to + 13}" y="${placeY(tick) + 4}">${unit(tick)}</text>`),
    ...sizes.map((size) => `<text class="soft" x="${placeX(size)}" y="${FRAME.bottom + 20}" text-anchor="middle">${size.toLocaleString("en")}</text>`),
    `<text class="soft" x="${(FRAME.from + FRAME.to) / 2}" y="${FRAME.bottom + 37}" text-anchor="middle">documents</text>`,
    ...lines.map((line, number) => drawLine(line, names[number] ?? 0)).reverse(), // ours on top
  ].join("\n");
}

function drawLine({ engine, points, isCut }: Line, nameY: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const dots = points.map(({ x, y, isHollow }) => `<circle class="dot${isHollow ? " few" : ""}" cx="${x}" cy="${y}" r="${engine === "ours" ? 3.5 : 2.5}"/>`);
  return [
    `<g class="${engine}">`,
    `<path class="line" d="M${points.map(({ x, y }) => `${x} ${y}`).join("L")}"/>`,
    ...dots,
    ...(isCut ? [`<path class="line" d="M${last.x + 8} ${last.y - 4}l8 8m0-8l-8 8"/>`] : []),
    `<path class="lead" d="M${FRAME.from - 22} ${nameY}L${first.x - 5} ${first.y}"/>`,
    `<text class="name" x="${FRAME.from - 25}" y="${nameY + 4}" text-anchor="end">${nameOf(engine).replace(/ [\d.]+$/, "")}</text>`,
    "</g>",
  ].join("");
}

/** Powers of ten from below the least to above the most. */
function powersOver(values: readonly number[]): number[] {
  if (values.length === 0) return [1, 10];
  const [least, most] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  return Array.from({ length: Math.max(most - least, 1) + 1 }, (_, step) => Number(`1e${least + step}`));
}

/** Places values between two ends by their logarithm, the first and the last of those given at the ends. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.log10(values[0] ?? 1), Math.log10(values.at(-1) ?? 1)];
  return (value) => Math.round((from + ((Math.log10(value) - least) / (most - least || 1)) * (to - from)) * 10) / 10;
}

/** Heights near those wanted, in the same order, at least a line apart and inside the frame where there is room. */
export function spread(wanted: readonly number[], top: number, bottom: number): number[] {
  const order = wanted.map((y, number) => ({ y, number })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? top - LINE) + LINE));
  for (let at = placed.length - 1; at >= 0; at--) placed[at] = Math.min(placed[at] ?? 0, (placed[at + 1] ?? bottom + LINE) - LINE);
  const heights: number[] = [];
  order.forEach(({ number }, at) => (heights[number] = placed[at] ?? 0));
  return heights;
}

function bytes(value: number): string {
  if (value >= 1e9) return `${value / 1e9} GB`;
  return value >= 1e6 ? `${value / 1e6} MB` : `${value / 1000} kB`;
}
