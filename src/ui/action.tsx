import type { ReactNode } from "react";
import { Link, type To } from "react-router";

const LOOK = "press border border-edge bg-sheet px-4 py-2 text-label font-semibold text-ink hover:border-ink";

/** A button for what a message proposes. */
export function ActionButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" onClick={onPress} className={LOOK}>
      {children}
    </button>
  );
}

/** A link that looks as such a button does. */
export function ActionLink({ to, children }: { readonly to: To; readonly children: ReactNode }) {
  return (
    <Link to={to} className={LOOK}>
      {children}
    </Link>
  );
}
