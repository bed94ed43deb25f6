import { useState } from "react";
import { formatGregorian, formatShortDay } from "../calendar/format.ts";
import { formatReference } from "../cite/format-quote.ts";
import type { Citation } from "../cite/citation.ts";
import { CITE_WORDS, WORDS } from "./words.ts";
import { Sheet } from "./sheet.tsx";
import { TEXT_LINK } from "./text-link.ts";

/** A reference as a style has it. */
export interface StyledReference {
  readonly style: keyof typeof CITE_WORDS.cite.styles;
  readonly text: string;
  readonly lang: "fa" | "en";
}

/** A file for reference managers. */
export interface ReferenceFile {
  /** BibTeX */
  readonly format: string;
  /** Saves it, and gives its name. */
  readonly onSave: () => string;
}

interface CiteSheetProps {
  readonly citation: Citation;
  readonly references: readonly StyledReference[];
  readonly files: readonly ReferenceFile[];
  /** Copies a text, and gives whether it is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** How to cite a page: references to copy, and files to save. */
export function CiteSheet({ citation, references, files, onCopy, onClose }: CiteSheetProps) {
  const [outcome, setOutcome] = useState("");
  const copy = async ({ style, text }: StyledReference) =>
    setOutcome((await onCopy(text)) ? CITE_WORDS.cite.copied(CITE_WORDS.cite.styles[style]) : CITE_WORDS.cite.notCopied);
  return (
    <Sheet
      title={CITE_WORDS.cite.open}
      closeName={CITE_WORDS.cite.close}
      onClose={onClose}
      isBeside
      foot={
        <p role="status" className="min-h-6 text-label text-soft">
          {outcome}
        </p>
      }
    >
      <Facts citation={citation} />
      {references.map((reference) => (
        <Reference key={reference.style} reference={reference} onCopy={() => void copy(reference)} />
      ))}
      <p className="mt-3 text-note text-soft">{CITE_WORDS.cite.script}</p>
      <h3 className="mt-8 border-b border-rule pb-1 text-label font-semibold">{CITE_WORDS.cite.files}</h3>
      <div className="mt-2 flex flex-wrap gap-x-6 text-label">
        {files.map(({ format, onSave }) => (
          <button key={format} type="button" onClick={() => setOutcome(CITE_WORDS.cite.saved(onSave()))} className={`min-h-11 md:min-h-8 ${TEXT_LINK}`}>
            {CITE_WORDS.cite.save(format)}
          </button>
        ))}
      </div>
    </Sheet>
  );
}

function Facts({ citation: { cited, accessed } }: { readonly citation: Citation }) {
  const gregorian = cited.published === null ? "" : formatGregorian(cited.published.day);
  return (
    <p className="text-label text-soft">
      {formatReference(cited)}
      {WORDS.app.comma}
      {CITE_WORDS.cite.days(gregorian, formatShortDay(accessed))}
    </p>
  );
}

function Reference({ reference: { style, text, lang }, onCopy }: { readonly reference: StyledReference; readonly onCopy: () => void }) {
  const name = CITE_WORDS.cite.styles[style];
  return (
    <section aria-label={name} className="mt-6">
      <div className="flex items-baseline justify-between gap-4 border-b border-rule pb-1">
        <h3 className="text-label font-semibold">{name}</h3>
        <button type="button" onClick={onCopy} aria-label={CITE_WORDS.cite.copyStyle(name)} className={`min-h-11 px-2 text-label md:min-h-8 ${TEXT_LINK}`}>
          {CITE_WORDS.cite.copy}
        </button>
      </div>
      <p lang={lang} dir={lang === "fa" ? "rtl" : "ltr"} className="mt-2 text-body wrap-anywhere">
        {text}
      </p>
    </section>
  );
}
