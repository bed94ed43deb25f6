import type { Span } from "../text/span.ts";
import { MarkedText } from "./marked-text.tsx";
import type { TextMark } from "./text-mark.ts";

interface QuotableTextProps {
  readonly source: string;
  readonly span: Span;
  readonly marks: readonly TextMark[];
}

/** A stretch of the article from which words are quoted. It says where in the source its first letter stands, and holds that text and nothing else. */
export function QuotableText({ source, span, marks }: QuotableTextProps) {
  return (
    <span data-from={span.from}>
      <MarkedText source={source} span={span} marks={marks} />
    </span>
  );
}
