import { lazy, Suspense, type ComponentProps } from "react";

/** Who finds something never needs what says that nothing was found: it is loaded when it is wanted. */
const NoResults = lazy(async () => ({ default: (await import("./no-results.tsx")).NoResults }));

/** What is said where a filter leaves nothing, and the ways out. */
export function NothingLeft(props: ComponentProps<typeof NoResults>) {
  return (
    <Suspense fallback={null}>
      <NoResults {...props} />
    </Suspense>
  );
}
