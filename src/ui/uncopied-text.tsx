import { CITE_WORDS } from "./words.ts";

/** A text that the browser would not copy, for the reader to take by hand. */
export function UncopiedText({ text }: { readonly text: string }) {
  return (
    <>
      {CITE_WORDS.quote.notCopied}
      <textarea
        readOnly
        rows={3}
        dir="auto"
        aria-label={CITE_WORDS.quote.uncopied}
        value={text}
        onFocus={(event) => event.target.select()}
        className="mt-1 block w-full border border-edge bg-paper p-2 text-note text-ink select-text"
      />
    </>
  );
}
