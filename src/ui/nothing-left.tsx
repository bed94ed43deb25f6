import { loaded } from "./loaded.tsx";

/** What is said where a filter leaves nothing, and the ways out. Who finds something never needs it: it is loaded when it is wanted. */
export const NothingLeft = loaded(async () => (await import("./no-results.tsx")).NoResults);
