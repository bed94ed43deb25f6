const waiting: (() => void)[] = [];

/** Does something once what the reader has just done is to be seen: what takes long would keep it from the screen. What waits for one frame is done together, so that it is drawn together. */
export function afterPaint(work: () => void): void {
  if (waiting.push(work) > 1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const each of waiting.splice(0)) each();
    }),
  );
}
