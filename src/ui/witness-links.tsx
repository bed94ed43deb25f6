import { Fragment } from "react";
import { Link } from "react-router";
import type { Witness } from "../corpus/merge-events.ts";
import { TEXT_LINK } from "./text-link.ts";
import { DOCUMENT_WORDS, WORDS } from "./words.ts";

interface WitnessLinksProps {
  readonly witnesses: readonly Witness[];
  /** The filter that a document is opened with, `?…`, or nothing. */
  readonly search?: string;
  /** Whether who draws them follows them (`useFollow`): for where there are hundreds. */
  readonly isPlain?: boolean;
}

/** The sentences that tell of an event, each as a link: the headline of its page, and the paragraph. */
export function WitnessLinks({ witnesses, search = "", isPlain = false }: WitnessLinksProps) {
  return witnesses.map(({ summary, fact }, i) => {
    const address = `/d/${summary.id}${search}${fact.anchor === null ? "" : `#${fact.anchor}`}`;
    const name = (summary.headline ?? WORDS.list.untitled) + WORDS.app.comma + (fact.anchor === null ? DOCUMENT_WORDS.opening : DOCUMENT_WORDS.paragraph(Number(fact.anchor.slice(1))));
    return (
      <Fragment key={`${summary.id} ${fact.from}`}>
        {i > 0 && WORDS.app.comma}
        {isPlain ? <a href={address} className={TEXT_LINK}>{name}</a> : <Link to={address} className={TEXT_LINK}>{name}</Link>}
      </Fragment>
    );
  });
}
