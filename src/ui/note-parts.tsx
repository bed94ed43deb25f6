import type { ReactNode } from "react";
import { Link, type To } from "react-router";
import { TEXT_LINK } from "./text-link.ts";

/** The first line of a note in the margin. */
export function NoteHead({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return <span className={`block text-label font-semibold ${className}`}>{children}</span>;
}

/** A link in a note. */
export function NoteLink({ to, children }: { readonly to: To; readonly children: ReactNode }) {
  return (
    <Link to={to} className={TEXT_LINK}>
      {children}
    </Link>
  );
}
