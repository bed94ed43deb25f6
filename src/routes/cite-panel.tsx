import { useMemo } from "react";
import { citedOf } from "../cite/cited.ts";
import type { Citation } from "../cite/citation.ts";
import { formatApa } from "../cite/format-apa.ts";
import { formatChicagoEntry, formatChicagoNote } from "../cite/format-chicago.ts";
import { formatIran } from "../cite/format-iran.ts";
import { writeBibtex } from "../cite/write-bibtex.ts";
import { writeCslJson } from "../cite/write-csl-json.ts";
import { writeRis } from "../cite/write-ris.ts";
import { summarise } from "../corpus/summarise.ts";
import { copyText } from "../data/clipboard.ts";
import { saveFile } from "../data/save-file.ts";
import type { Document } from "../document/document.ts";
import { CiteSheet, type ReferenceFile, type StyledReference } from "../ui/cite-sheet.tsx";
import { readToday } from "./read-today.ts";

interface CitePanelProps {
  /** In good orthography. */
  readonly document: Document;
  readonly onClose: () => void;
}

/** How to cite a page. */
export function CitePanel({ document, onClose }: CitePanelProps) {
  const citation = useMemo(() => citationOf(document), [document]);
  return <CiteSheet citation={citation} references={referencesOf(citation)} files={filesOf(citation)} onCopy={copyText} onClose={onClose} />;
}

/** The page as it stands, read today. */
function citationOf(document: Document): Citation {
  return { cited: citedOf(summarise(document)), address: `${window.location.origin}/d/${document.id}`, accessed: readToday() };
}

function referencesOf(citation: Citation): readonly StyledReference[] {
  return [
    { style: "iran", text: formatIran(citation), lang: "fa" },
    { style: "chicago-note", text: formatChicagoNote(citation), lang: "en" },
    { style: "chicago-entry", text: formatChicagoEntry(citation), lang: "en" },
    { style: "apa", text: formatApa(citation), lang: "en" },
  ];
}

function filesOf(citation: Citation): readonly ReferenceFile[] {
  const file = (format: string, ending: string, type: string, write: (citations: readonly Citation[]) => string): ReferenceFile => ({
    format,
    onSave: () => {
      const name = `ruznegar-${citation.cited.id}.${ending}`;
      saveFile(name, type, write([citation]));
      return name;
    },
  });
  return [
    file("BibTeX", "bib", "application/x-bibtex", writeBibtex),
    file("RIS", "ris", "application/x-research-info-systems", writeRis),
    file("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", writeCslJson),
  ];
}
