import { ENGINES } from "./engines.ts";
import type { Results } from "./format-table.ts";

const [WIDTH, HEIGHT] = [720, 420];
const BOX = { from: 64, to: 560, top: 40, bottom: 372 };
/** Both scales are logarithmic: milliseconds, documents. */
const TICKS_MS = [0.01, 0.1, 1, 10, 100, 1000, 10_000];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the time of a query grows with the documents, a line an engine; readable on light and dark. */
export function drawPlot({ rows }: Results): string {
  const sizes = [...new Set(rows.map(({ documents }) => documents))].sort((a, b) => a - b);
  const lines = Object.keys(ENGINES).map((engine) => ({
    engine,
    points: rows.flatMap((row) => (row.engine === engine && "p95Ms" in row ? [{ x: placeOf(row.documents, sizes), y: heightOf(row.p95Ms) }] : [])).sort((a, b) => a.x - b.x),
  }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="95th percentile of query time by number of documents">`,
    "<style>text{fill:#333}path,circle{stroke:#777;fill:none}circle{fill:#777}.grid{stroke:#ccc}.ours{stroke:#1f4e9e;stroke-width:2.5}text.ours{fill:#1f4e9e;stroke:none;font-weight:600}circle.ours{fill:#1f4e9e}@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}.ours{stroke:#8ab4f8}text.ours,circle.ours{fill:#8ab4f8}}</style>",
    `<text x="8" y="16">p95 of a query</text>`,
    ...TICKS_MS.map((tick) => `<path class="grid" d="M${BOX.from} ${heightOf(tick)}H${BOX.to}"/><text x="${BOX.from - 6}" y="${heightOf(tick) + 4}" text-anchor="end">${tick < 1000 ? `${tick} ms` : `${tick / 1000} s`}</text>`),
    ...sizes.map((size) => `<text x="${placeOf(size, sizes)}" y="${BOX.bottom + 24}" text-anchor="middle">${size.toLocaleString("en")} documents</text>`),
    ...lines.map(({ engine, points }) => drawLine(engine, points)),
    ...spread(lines.flatMap(({ engine, points }) => (points.length > 0 ? [{ engine, at: points.at(-1) as Point }] : []))),
    "</svg>",
    "",
  ].join("\n");
}

function drawLine(engine: string, points: readonly Point[]): string {
  const look = engine === "ours" ? ` class="ours"` : "";
  const dots = points.map(({ x, y }) => `<circle${look} cx="${x}" cy="${y}" r="3"/>`).join("");
  return points.length === 0 ? "" : `<path${look} d="M${points.map(({ x, y }) => `${x} ${y}`).join("L")}"/>${dots}`;
}

/** Names beside the ends of their lines, moved down where they would touch. */
function spread(ends: readonly { readonly engine: string; readonly at: Point }[]): string[] {
  let above = -Infinity;
  return ends.toSorted((a, b) => a.at.y - b.at.y).map(({ engine, at }) => {
    above = Math.max(above + 16, at.y);
    return `<text${engine === "ours" ? ` class="ours"` : ""} x="${at.x + 10}" y="${above + 4}">${ENGINES[engine]?.name ?? engine}</text>`;
  });
}

function placeOf(documents: number, sizes: readonly number[]): number {
  const [least, most] = [Math.log10(sizes[0] ?? 1), Math.log10(sizes.at(-1) ?? 1)];
  return Math.round(BOX.from + 40 + ((Math.log10(documents) - least) / (most - least || 1)) * (BOX.to - BOX.from - 60));
}

function heightOf(milliseconds: number): number {
  const [least, most] = [Math.log10(TICKS_MS[0] ?? 1), Math.log10(TICKS_MS.at(-1) ?? 1)];
  return Math.round(BOX.bottom - ((Math.log10(Math.max(milliseconds, TICKS_MS[0] ?? 1)) - least) / (most - least)) * (BOX.bottom - BOX.top));
}
