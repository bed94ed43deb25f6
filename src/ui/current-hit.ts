import { createContext } from "react";

/** The number of the hit that a reader has gone to, from 0; `null` for none. Only hits listen to it: no text is drawn anew for a step. */
export const CurrentHit = createContext<number | null>(null);
