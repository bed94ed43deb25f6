import { expect, test } from "vitest";
import { createPace, inTasks, nextTask } from "./next-task.ts";

test("whatever waits already comes before the next task", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("waited"));
  await nextTask();
  await new Promise((resolve) => setImmediate(resolve));
  order.push("next");
  expect(order).toEqual(["waited", "next"]);
});

test("short work goes on; long work is asked to wait, and then goes on again", async () => {
  let clock = 0;
  const pause = createPace(() => clock);
  expect(pause()).toBeUndefined();
  clock = 20;
  const rest = pause();
  expect(rest).toBeInstanceOf(Promise);
  await rest;
  expect(pause()).toBeUndefined();
});

test("work in steps lets others have their turn, and gives what it comes to", async () => {
  let turns = 0;
  const others = setInterval(() => turns++);
  const sum = await inTasks(
    (function* () {
      for (let step = 0; step < 5; step++) {
        work(10);
        yield;
      }
      return 7;
    })(),
  );
  clearInterval(others);
  expect(sum).toBe(7);
  expect(turns).toBeGreaterThan(0);
});

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
