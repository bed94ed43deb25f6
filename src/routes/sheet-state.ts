/** The state of a step in the history on which the sheet of filters is open. */
export interface SheetState {
  /** The query of the address under the sheet when it was opened. */
  readonly sheetOver: string;
}

/** Whether a step's state, which any version of the reader may have written, says that the sheet is open. */
export function isSheetState(state: unknown): state is SheetState {
  return typeof state === "object" && state !== null && "sheetOver" in state && typeof state.sheetOver === "string";
}
