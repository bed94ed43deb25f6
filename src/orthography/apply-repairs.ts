import type { Repair } from "./repair.ts";

/** A text as it is shown, and both ways between it and its source. Offsets never go back. */
export interface Shown {
  readonly text: string;
  /** For each unit of `text`, where it stands in the source; one more at the end, the source's length. */
  readonly toSource: readonly number[];
  /** For each unit of the source, where it stands in `text`; one more at the end, the text's length. */
  readonly toShown: readonly number[];
}

/** The source with repairs done, which are in order and do not overlap. */
export function applyRepairs(source: string, repairs: readonly Repair[]): Shown {
  let text = "";
  const toSource: number[] = [];
  const toShown: number[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      toShown.push(text.length + at - from);
      toSource.push(at);
    }
    text += source.slice(from, to);
  };
  let from = 0;
  for (const repair of repairs) {
    keep(from, repair.from);
    for (let at = repair.from; at < repair.to; at++) toShown.push(text.length);
    for (let i = 0; i < repair.text.length; i++) toSource.push(repair.from);
    text += repair.text;
    from = repair.to;
  }
  keep(from, source.length);
  return { text, toSource: [...toSource, source.length], toShown: [...toShown, text.length] };
}

/** The repaired text alone, where no way back is needed. */
export function repairText(source: string, repairs: readonly Repair[]): string {
  let text = "";
  let from = 0;
  for (const repair of repairs) {
    text += source.slice(from, repair.from) + repair.text;
    from = repair.to;
  }
  return text + source.slice(from);
}
