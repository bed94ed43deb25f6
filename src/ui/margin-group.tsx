import type { CSSProperties, ReactNode } from "react";

interface MarginGroupProps {
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** Notes of one place in the margin of a page that `useMarginStack` keeps in order. They take no height from the text, and only they themselves catch the pointer: a note moved down may stand where another list begins. */
export function MarginGroup({ className = "", style, children }: MarginGroupProps) {
  return (
    <div data-margin className={`pointer-events-none relative lg:h-0 ${className}`} style={style}>
      {children}
    </div>
  );
}
