import type { Span } from "../text/span.ts";
import { MarkedText, type Signs } from "./marked-text.tsx";
import type { TextMark } from "./text-mark.ts";

interface QuotableTextProps {
  readonly source: string;
  readonly span: Span;
  readonly marks: readonly TextMark[];
  readonly signs?: Signs;
}

/** A stretch of the article from which words are quoted. It says where in the source its first letter stands, and holds that text and nothing else but notes (`data-aside`). */
export function QuotableText({ source, span, marks, signs }: QuotableTextProps) {
  return (
    <span data-from={span.from}>
      <MarkedText source={source} span={span} marks={marks} {...(signs && { signs })} />
    </span>
  );
}
