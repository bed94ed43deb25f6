import type { ReactNode } from "react";
import { Link } from "react-router";
import { addOffice } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { ActorEntry, Contents } from "../corpus/summary.ts";
import { formatTerm } from "./format-term.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WORDS } from "./words.ts";

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
        <Fact name={WORDS.actor.variants}>
          <p>{variants.join(WORDS.app.comma)}</p>
        </Fact>
      )}
      {offices.length > 0 && (
        <Fact name={WORDS.actor.offices}>
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
          <span lang="en" dir="ltr" className="block text-end text-note text-faint">
            {office.source}
          </span>
        </li>
      ))}
    </ul>
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
