/** The state of a step in the history that led from a page which is no more to the one that it became. */
export interface RenewedState {
  readonly renewed: true;
}

/** Whether a step's state, which any version of the reader may have written, says so. */
export function isRenewed(state: unknown): state is RenewedState {
  return typeof state === "object" && state !== null && "renewed" in state && state.renewed === true;
}
