/** A `ref` for what comes in the place of a button that goes with its press: the keyboard goes on from there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
