import { expect, test } from "vitest";
import { readTasks, type CallFrame, type TraceEvent } from "./read-trace.ts";

const PAGE = { pid: 1, tid: 1 };
const OTHER = { pid: 1, tid: 2 };

const key = (ts: number): TraceEvent => ({ ...PAGE, name: "EventDispatch", ph: "X", ts, dur: 1 });
const task = (ts: number, dur: number, thread = PAGE): TraceEvent => ({ ...thread, name: "RunTask", ph: "X", ts, dur });

/** (root) → draw.js → find.js → postMessage, and the bare root. */
const NODES = [
  { id: 1, callFrame: { functionName: "(root)" } },
  { id: 2, parent: 1, callFrame: { functionName: "draw", url: "draw.js" } },
  { id: 3, parent: 2, callFrame: { functionName: "find", url: "find.js" } },
  { id: 4, parent: 3, callFrame: { functionName: "postMessage", url: "" } },
];

const begin: TraceEvent = { ...PAGE, name: "Profile", ph: "P", ts: 0, id: "0x1", args: { data: { startTime: 1000 } } };
const chunk = (ts: number, samples: number[], timeDeltas: number[]): TraceEvent => ({ ...OTHER, name: "ProfileChunk", ph: "P", ts, id: "0x1", args: { data: { cpuProfile: { nodes: NODES, samples }, timeDeltas } } });

const ownerOf = ({ url }: CallFrame) => (url === undefined || url === "" ? null : url);

test("a sample is counted to the innermost frame that is anybody's, for as long as until the next", () => {
  const events = [key(1500), task(1000, 7000), begin, chunk(9000, [2, 3, 4, 1, 1], [0, 2000, 1000, 3000, 1000])];
  expect(readTasks(events, ownerOf)).toEqual([{ ms: 7, shares: { "draw.js": 2, "find.js": 4, browser: 1 } }]);
});

test("tasks of other threads and tasks within a task are none", () => {
  const events = [key(1500), task(1000, 3000), task(2000, 500), task(1000, 99_000, OTHER), task(5000, 1000), begin, chunk(9000, [2], [0])];
  expect(readTasks(events, ownerOf).map(({ ms }) => ms)).toEqual([3, 1]);
});

test("samples between two tasks are counted to neither", () => {
  const events = [key(1500), task(1000, 1000), task(4000, 1000), begin, chunk(9000, [2, 3, 2, 2], [0, 1000, 2000, 1000])];
  expect(readTasks(events, ownerOf).map(({ shares }) => shares)).toEqual([{ "draw.js": 1 }, { "draw.js": 1 }]);
});

test("what the processor did for others in a task does not count", () => {
  const events = [key(1500), { ...task(1000, 4000), tdur: 1000 }, begin, chunk(9000, [2, 3, 3], [0, 2000, 2000])];
  expect(readTasks(events, ownerOf)).toEqual([{ ms: 1, shares: { "draw.js": 0.5, "find.js": 0.5 } }]);
});
