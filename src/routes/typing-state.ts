/** Marks an entry of the history as written while typing. */
export const TYPING = "typing";
