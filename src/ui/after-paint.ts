let waiting = new Set<{ readonly work: () => void }>();

/**
 * Does something once what the reader has just done is to be seen: what takes long would keep it from the screen. What waits
 * for one frame is done together, so that it is drawn together. Gives a way to call it off.
 */
export function afterPaint(work: () => void): () => void {
  const asked = { work };
  const frame = waiting;
  if (frame.size === 0) requestAnimationFrame(() => setTimeout(doAll));
  frame.add(asked);
  return () => void frame.delete(asked);
}

function doAll(): void {
  const frame = waiting;
  waiting = new Set(); // what is asked for meanwhile is for the next frame
  for (const { work } of frame) work();
}
