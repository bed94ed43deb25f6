import type { Steps } from "../corpus/steps.ts";

/** Whatever else waits comes first: a letter that was typed, a frame to be drawn. */
export function nextTask(): Promise<void> {
  // A timer would wait for a second in a window that is out of sight.
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** In milliseconds: half of what a frame has. */
const SLICE = 8;

/** A pace for long work: asked between two steps, gives a promise of the next task once the work has taken long enough by the clock, in milliseconds. */
export function createPace(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let due = now() + SLICE;
  return () => {
    if (now() < due) return undefined;
    return nextTask().then(() => void (due = now() + SLICE));
  };
}

/** Runs long work in tasks of a few milliseconds. */
export async function inTasks<T>(steps: Steps<T>): Promise<T> {
  const pause = createPace();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}
