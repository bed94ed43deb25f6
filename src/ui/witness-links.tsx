import { Fragment } from "react";
import { Link } from "react-router";
import type { Witness } from "../corpus/merge-events.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WORDS } from "./words.ts";

interface WitnessLinksProps {
  readonly witnesses: readonly Witness[];
  /** The filter that a document is opened with, `?…`, or nothing. */
  readonly search?: string;
}

/** The sentences that tell of an event, each as a link: the headline of its page, and the paragraph. */
export function WitnessLinks({ witnesses, search = "" }: WitnessLinksProps) {
  return witnesses.map(({ summary, fact }, i) => (
    <Fragment key={`${summary.id} ${fact.from}`}>
      {i > 0 && WORDS.app.comma}
      <Link to={{ pathname: `/d/${summary.id}`, search, hash: fact.anchor ?? "" }} className={TEXT_LINK}>
        {summary.headline ?? WORDS.list.untitled}
        {WORDS.app.comma}
        {fact.anchor === null ? WORDS.actor.opening : WORDS.actor.paragraph(Number(fact.anchor.slice(1)))}
      </Link>
    </Fragment>
  ));
}
