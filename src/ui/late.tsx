import { WORDS } from "./words.ts";

/** What says that something is on its way. Shows nothing for a third of a second: most things are there before. */
export function Late({ children = WORDS.errors.loading }: { readonly children?: string }) {
  return (
    <p role="status" className="late mx-auto max-w-page px-4 py-12 text-label text-soft md:px-8">
      {children}
    </p>
  );
}
