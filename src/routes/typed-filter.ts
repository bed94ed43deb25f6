import { useSyncExternalStore } from "react";
import { NavigationType, useNavigationType } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { TYPING } from "./typing-state.ts";
import { useStep } from "./use-step.ts";

/** A filter that is typed and answered, and not in the address yet. */
interface Typed {
  readonly filter: Filter;
  /** The key of the step that it was typed over. */
  readonly over: string;
}

let typed: Typed | null = null;
const views = new Set<() => void>();

/**
 * Shows what is typed at once; `null` leaves it to the address again. Gives whether there is a view that shows it so: in any
 * other the address has to be written first. A step of the router is longer to take than the results of a letter to draw.
 */
export function showTyped(next: Typed | null): boolean {
  typed = next;
  for (const draw of views) draw();
  return views.size > 0;
}

/** What is typed just now, until another step than that of a letter is taken; `null` where nothing is. */
export function useTypedFilter(): Filter | null {
  const { key } = useStep();
  const isTyped = useIsTyped();
  const now = useSyncExternalStore(watch, readTyped);
  return now !== null && (isTyped || key === now.over) ? now.filter : null;
}

/** Whether the present step was written while typing. */
export function useIsTyped(): boolean {
  const { state } = useStep();
  return useNavigationType() === NavigationType.Replace && state === TYPING;
}

function watch(draw: () => void): () => void {
  views.add(draw);
  return () => void views.delete(draw);
}

function readTyped(): Typed | null {
  return typed;
}
