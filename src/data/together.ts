/** How long what comes first waits for the rest, in milliseconds. */
const WAIT = 50;

let gate: Promise<void> | null = null;

/** Lets what comes within a moment go on together: so it is drawn in one frame, and not each in its own. */
export function together(): Promise<void> {
  gate ??= new Promise((open) => {
    setTimeout(() => {
      gate = null;
      open();
    }, WAIT);
  });
  return gate;
}
