import type { ReactNode } from "react";

interface PageMessageProps {
  readonly title: string;
  /** What happened, and what to do next. */
  readonly children?: ReactNode;
  /** Buttons and links, the likeliest first. */
  readonly actions?: ReactNode;
  /** Whether the title heads the page; inside a page that has its own heading it is a level below. */
  readonly level?: 1 | 2;
}

/** What stands where there is nothing to show: one voice for empty, failed and not found. */
export function PageMessage({ title, children, actions, level = 1 }: PageMessageProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="mx-auto max-w-page px-4 py-12 md:px-8">
      <div className="max-w-xl wrap-anywhere border-s-2 border-shangarf ps-6">
        <Heading className="text-reading font-bold">{title}</Heading>
        <div className="mt-2 text-body text-soft">{children}</div>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 empty:hidden">{actions}</div>
      </div>
    </section>
  );
}
