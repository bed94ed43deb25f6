/** So long, in milliseconds, no letter comes when somebody has stopped to look: most hands need less from letter to letter. */
const PAUSE = 300;

let waiting = new Set<{ readonly work: () => void }>();
/** When the last letter came that may be followed by another. */
let lastLetter = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;
let isComing = false;

/**
 * Does something once what the reader has just done is to be seen: what takes long would keep it from the screen. While letters
 * follow each other that is once they pause, as what one of them leaves behind would hold up the answer to the next. What waits
 * for one frame is done together, so that it is drawn together. Gives a way to call it off.
 */
export function afterPaint(work: () => void): () => void {
  const asked = { work };
  waiting.add(asked);
  if (!isComing) comeNext();
  return () => void waiting.delete(asked);
}

/** To be told when a letter is typed that is answered at once, and when typing is over. */
export function noteTyping(isTyping: boolean): void {
  lastLetter = isTyping ? performance.now() : -Infinity;
  if (isTyping || timer === undefined) return;
  clearTimeout(timer);
  comeNext();
}

function comeNext(): void {
  isComing = true;
  const left = lastLetter + PAUSE - performance.now();
  timer = left > 0 ? setTimeout(comeNext, left) : undefined;
  if (left <= 0) requestAnimationFrame(() => setTimeout(doAll));
}

function doAll(): void {
  if (lastLetter + PAUSE > performance.now()) return comeNext();
  isComing = false;
  const frame = waiting;
  waiting = new Set(); // what is asked for meanwhile is for the next frame
  for (const { work } of frame) work();
}
