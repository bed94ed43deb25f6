import type { Steps } from "../corpus/steps.ts";

/** Resolves in a task of its own, after whatever waits already: a key press, a frame to be drawn. */
export function nextTask(): Promise<void> {
  // Not by a timer: browsers hold those back for a second in a window that is out of sight.
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

/** How long work may go on before others have their turn, in milliseconds: half the time of a frame. */
const SLICE = 8;

/**
 * A pace for long work, to be asked between two steps: it gives nothing while the work may go on, and a promise of the next
 * task once it has taken long enough.
 * @param now the clock, in milliseconds
 */
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
