import type { ReactNode } from "react";
import { formatShortDay } from "../calendar/format.ts";
import type { ActorEntry } from "../corpus/summary.ts";
import { WORDS } from "./words.ts";

/** What the authority file knows of an actor besides the name: other names, and offices with the source of each fact. */
export function ActorFacts({ actor: { variants, offices } }: { readonly actor: ActorEntry }) {
  return (
    <dl className="space-y-6 text-label text-soft">
      {variants.length > 0 && (
        <Fact name={WORDS.actor.variants}>
          <p>{variants.join(WORDS.app.comma)}</p>
        </Fact>
      )}
      {offices.length > 0 && (
        <Fact name={WORDS.actor.offices}>
          <Offices offices={offices} />
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

function Offices({ offices }: Pick<ActorEntry, "offices">) {
  return (
    <ul className="space-y-3">
      {offices.map((office) => (
        <li key={`${office.title} ${office.from} ${office.to}`}>
          <span className="block text-ink">{office.title}</span>
          <span className="block text-shangarf">{formatTerm(office)}</span>
          <span lang="en" dir="ltr" className="block text-end text-note text-faint">
            {office.source}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** «از ۳ شهریور ۱۴۰۰ تا ۳۰ اردیبهشت ۱۴۰۳»; only what is known of it. */
function formatTerm({ from, to }: ActorEntry["offices"][number]): string {
  const parts = [from === null ? "" : WORDS.actor.from(formatShortDay(from)), to === null ? "" : WORDS.actor.to(formatShortDay(to))];
  return parts.filter((part) => part !== "").join(" ");
}
