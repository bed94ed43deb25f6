import { expect, test } from "vitest";
import { createPace, nextTask } from "./next-task.ts";

test("whatever waits already comes before the next task", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("waited"));
  await nextTask();
  await new Promise((resolve) => setImmediate(resolve));
  order.push("next");
  expect(order).toEqual(["waited", "next"]);
});

test("short work goes on; long work is asked to wait, and then goes on again", async () => {
  const pause = createPace();
  expect(pause()).toBeUndefined();
  work(20);
  const rest = pause();
  expect(rest).toBeInstanceOf(Promise);
  await rest;
  expect(pause()).toBeUndefined();
});

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
