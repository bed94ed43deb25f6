import { expect, test } from "vitest";
import { drawPlot, spread } from "./draw-plot.ts";
import { sampleByKind, sampleRow } from "./sample-rows.ts";

const ROWS = [
  sampleRow("ours", 1000, { time: sampleByKind(1) }),
  sampleRow("ours", 100_000, { time: sampleByKind(100) }),
  sampleRow("ours", 10_000, { time: sampleByKind(10) }),
  sampleRow("fuse", 1000, { time: sampleByKind(10, 7) }),
];
const svg = drawPlot({ machine: "", relevance: {}, rows: ROWS });
const [firstPanel = ""] = svg.split("</g>\n<g transform");
const linesOf = (engine: string) => firstPanel.split(`<g class="${engine}">`)[1]?.split("</g>")[0] ?? "";

test("scales are logarithmic: what grows tenfold is a straight line, in the order of the documents", () => {
  const points = /class="line" d="M([^"]*)"/.exec(linesOf("ours"))?.[1]?.split("L").map((point) => point.split(" ").map(Number)) ?? [];
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = [], [x3 = 0, y3 = 0] = []] = points;
  expect(x2 - x1).toBeCloseTo(x3 - x2);
  expect(y2 - y1).toBeCloseTo(y3 - y2);
  expect(x1).toBeLessThan(x2);
  expect(y1).toBeGreaterThan(y2);
});

test("every engine is named in every panel, and units stand at the scale", () => {
  expect(svg.match(/>Ruznegar</g)).toHaveLength(3);
  expect(svg.match(/>Fuse</g)).toHaveLength(3);
  expect(firstPanel).toMatch(/>1 ms<.*>10 ms<.*>100 ms</s);
  expect(firstPanel).toMatch(/>1,000<.*>10,000<.*>100,000</s);
});

test("few queries make a hollow point, and a line that ends early ends in a cross", () => {
  expect(linesOf("fuse")).toContain("few");
  expect(svg.split("few\"").length - 1).toBe(1); // bytes and memory do not hang on the number of queries
  expect(linesOf("fuse").match(/class="line"/g)).toHaveLength(2);
  expect(linesOf("ours")).not.toContain("few");
  expect(linesOf("ours").match(/class="line"/g)).toHaveLength(1);
});

test("it has colours for dark paper, no scripts, and no number that is none", () => {
  expect(svg).toContain("prefers-color-scheme:dark");
  expect(svg).not.toMatch(/<script|NaN|Infinity|undefined/);
  expect(drawPlot({ machine: "", relevance: {}, rows: [] })).not.toMatch(/NaN|Infinity|undefined/);
});

test("names keep a line's distance, their order and the frame", () => {
  expect(spread([100, 102, 50], 0, 200)).toEqual([100, 115, 50]);
  expect(spread([198, 199], 0, 200)).toEqual([185, 200]);
});
