import { CITE_WORDS } from "./words.ts";
import { CrossSign } from "./cross-sign.tsx";

interface QuoteNoticeProps {
  /** What became of the words that a link went to, where they do not stand as it says: `renewed` on a page that was saved anew. */
  readonly state: "moved" | "lost" | "renewed";
  /** Whether the paragraph that the link names is shown. */
  readonly hasPlace: boolean;
  readonly onClose: () => void;
}

/** Says what became of the words that a link went to; stays in sight above them until it is put away. */
export function QuoteNotice({ state, hasPlace, onClose }: QuoteNoticeProps) {
  return (
    <div className="sticky top-0 z-10 mx-auto mb-4 flex max-w-2xl items-start justify-between gap-4 border-b-2 border-shangarf bg-paper ps-8 pe-2 text-label md:ps-12 lg:max-w-6xl print:hidden">
      <p role="status" className="py-2">
        {state === "lost" ? (hasPlace ? CITE_WORDS.quote.lost : CITE_WORDS.quote.lostPlace) : CITE_WORDS.quote[state]}
      </p>
      <button type="button" onClick={onClose} aria-label={CITE_WORDS.quote.closeNotice} className="grid size-11 shrink-0 place-items-center">
        <CrossSign />
      </button>
    </div>
  );
}
