import { useRef } from "react";
import { CITE_WORDS } from "./words.ts";
import { TEXT_LINK } from "./text-link.ts";

/** A form in which the dossier can be saved. */
export interface SavedForm {
  readonly name: string;
  readonly onSave: () => void;
}

interface DossierToolsProps {
  readonly isEmpty: boolean;
  readonly forms: readonly SavedForm[];
  readonly onPrint: () => void;
  /** A file that was chosen to be opened. */
  readonly onOpen: (file: File) => void;
}

/** To print the dossier, to save it in its forms, and to open one that was saved. */
export function DossierTools({ isEmpty, forms, onPrint, onOpen }: DossierToolsProps) {
  const button = (label: string, onPress: () => void) => (
    <button key={label} type="button" onClick={onPress} className={`min-h-11 md:min-h-8 ${TEXT_LINK}`}>
      {label}
    </button>
  );
  return (
    <div role="group" aria-label={CITE_WORDS.dossier.tools} className="mt-4 flex flex-wrap items-center gap-x-6 text-label print:hidden">
      {!isEmpty && (
        <>
          {button(CITE_WORDS.dossier.print, onPrint)}
          <span className="text-soft">{CITE_WORDS.dossier.saveAs}</span>
          {forms.map(({ name, onSave }) => button(name, onSave))}
        </>
      )}
      <OpenFile onOpen={onOpen} />
    </div>
  );
}

function OpenFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()} className={`min-h-11 md:min-h-8 ${TEXT_LINK}`}>
        {CITE_WORDS.dossier.open}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={CITE_WORDS.dossier.open}
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onOpen(file);
          event.target.value = ""; // the same file may be chosen again
        }}
      />
    </>
  );
}
