import type { MouseEvent, ReactNode } from "react";
import { Link, useHref, useNavigate } from "react-router";
import { isPlainPress } from "./plain-press.ts";

interface BackLinkProps {
  readonly to: { readonly pathname: string; readonly search: string };
  readonly children: ReactNode;
}

/**
 * A link to a view that the reader probably came from. Where the history holds it, the link goes back to it, and so to
 * the place in it; otherwise, and in browsers that do not tell their history, it goes there anew.
 */
export function BackLink({ to, children }: BackLinkProps) {
  const navigate = useNavigate();
  const href = useHref(to);

  function goBack(event: MouseEvent): void {
    const steps = isPlainPress(event) ? stepsBack(href) : 0;
    if (steps === 0) return;
    event.preventDefault();
    void navigate(-steps);
  }

  return (
    <Link to={to} onClick={goBack} className="press hover:text-lapis">
      <span aria-hidden>→ </span>
      {children}
    </Link>
  );
}

/** How many steps back the address was last visited; 0 where it was not, or the browser does not tell. */
function stepsBack(href: string): number {
  if (!("navigation" in window)) return 0;
  const current = window.navigation.currentEntry?.index ?? 0;
  const before = window.navigation.entries().slice(0, Math.max(0, current));
  const found = before.findLastIndex(({ url }) => url === new URL(href, location.href).href);
  return found === -1 ? 0 : current - found;
}
