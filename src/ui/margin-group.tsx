import type { CSSProperties, ReactNode } from "react";

interface MarginGroupProps {
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** Notes of one place in the margin of a page that `useMarginStack` keeps in order. On narrow pages a part of the text. */
export function MarginGroup({ className = "", style, children }: MarginGroupProps) {
  return (
    <div data-margin className={`lg:h-0 ${className}`} style={style}>
      <div className="lg:translate-y-(--shift)">{children}</div>
    </div>
  );
}
