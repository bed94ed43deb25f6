/** Does something once what the reader has just done is to be seen: what takes long would keep it from the screen. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
