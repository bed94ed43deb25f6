import type { ReactNode } from "react";
import { Link } from "react-router";
import { addOffice } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { ActorEntry, Contents } from "../corpus/summary.ts";
import { formatTerm } from "./format-term.ts";
import { TEXT_LINK } from "./text-link.ts";
import { ACTOR_WORDS, WORDS } from "./words.ts";

interface ActorFactsProps extends Pick<Contents, "officesKnownUntil"> {
  readonly actor: ActorEntry;
  /** Ids of the offices that documents name: those lead to them. */
  readonly named: ReadonlySet<string>;
}

/** What the authority file knows of an actor besides the name: other names, and offices with the source of each fact. */
export function ActorFacts({ actor: { variants, offices }, named, officesKnownUntil }: ActorFactsProps) {
  return (
    <dl className="space-y-6 text-label text-soft">
      {variants.length > 0 && (
        <Fact name={ACTOR_WORDS.variants}>
          <p>{variants.join(WORDS.app.comma)}</p>
        </Fact>
      )}
      {offices.length > 0 && (
        <Fact name={ACTOR_WORDS.offices}>
          <Offices offices={offices} named={named} officesKnownUntil={officesKnownUntil} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="border-b border-rule font-semibold text-ink">{name}</dt>
      <dd className="pt-2">{children}</dd>
    </div>
  );
}

function Offices({ offices, named, officesKnownUntil }: Pick<ActorEntry, "offices"> & Omit<ActorFactsProps, "actor">) {
  return (
    <ul className="space-y-3">
      {offices.map((office) => (
        <li key={`${office.title} ${office.from} ${office.to}`}>
          <span className="block text-ink">
            {named.has(office.office) ? <OfficeLink id={office.office} title={office.title} /> : office.title}
          </span>
          <span className="block text-shangarf">{formatTerm(office, officesKnownUntil)}</span>
          <Source source={office.source} />
        </li>
      ))}
    </ul>
  );
}

/** What a term rests on: what of it is in doubt, what else is known of it, and where it can be checked. */
function Source({ source: { article, narrowed, remark } }: Pick<ActorEntry["offices"][number], "source">) {
  return (
    <>
      {narrowed !== null && <p className="text-note">{ACTOR_WORDS.narrowed[narrowed]}</p>}
      {remark !== null && <p className="text-note">{remark}</p>}
      <p className="text-note text-faint">
        {ACTOR_WORDS.checkedIn}
        <bdi lang="en" dir="ltr" className="inline-block text-end">
          {article}
        </bdi>
      </p>
    </>
  );
}

/** The documents that name the office, whoever held it. */
function OfficeLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Link to={`/${writeFilter(addOffice(EMPTY_FILTER, id))}`} className={TEXT_LINK}>
      {title}
    </Link>
  );
}
