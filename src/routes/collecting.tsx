import { useState } from "react";
import { Link } from "react-router";
import { dossierItem } from "../cite/dossier.ts";
import { summarise } from "../corpus/summarise.ts";
import type { Document } from "../document/document.ts";
import { CITE_WORDS, WORDS } from "../ui/words.ts";
import { TEXT_LINK } from "../ui/text-link.ts";

/** Puts a page, in good orthography, into the dossier; what keeps it is loaded when it is asked for. */
export function Collecting({ document }: { readonly document: Document }) {
  const [outcome, setOutcome] = useState("");
  const add = async () => {
    const dossier = await import("../data/dossier.ts").then((came) => came.dossier, () => null);
    if (dossier === null) return setOutcome(WORDS.errors.overlay);
    const added = await dossier.add(dossierItem(summarise(document), null, new Date().toISOString()));
    setOutcome(CITE_WORDS.dossier.added(added));
  };
  return (
    <>
      <button type="button" onClick={() => void add()} className="press border-b border-rule py-1 text-soft hover:text-ink">
        {CITE_WORDS.dossier.add}
      </button>
      <p role="status" className="w-full text-note text-soft not-empty:mt-1">
        {outcome !== "" && (
          <>
            {outcome}{" "}
            {outcome !== WORDS.errors.overlay && (
              <Link to="/dossier" className={TEXT_LINK}>
                {CITE_WORDS.dossier.see}
              </Link>
            )}
          </>
        )}
      </p>
    </>
  );
}
