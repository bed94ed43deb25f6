import { useState } from "react";
import type { Document } from "../document/document.ts";
import { loaded } from "../ui/loaded.tsx";
import { CITE_WORDS } from "../ui/words.ts";

const CitePanel = loaded(async () => (await import("./cite-panel.tsx")).CitePanel);

/** The way to cite a page, in good orthography; what it opens is loaded when it is asked for. */
export function Citing({ document }: { readonly document: Document }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className="press border-b border-rule py-1 text-soft hover:text-ink">
        {CITE_WORDS.cite.open}
      </button>
      {isOpen && <CitePanel document={document} onClose={() => setOpen(false)} />}
    </>
  );
}
