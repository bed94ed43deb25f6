import type { RouteObject } from "react-router";
import { FailedRoute } from "./routes/failed.tsx";
import { ShellRoute } from "./routes/shell.tsx";
import { Late } from "./ui/late.tsx";

/** The addresses of the reader. Every view is loaded when it is first opened; one that fails leaves the masthead standing. */
export const ROUTES: RouteObject[] = [
  {
    Component: ShellRoute,
    ErrorBoundary: FailedRoute,
    HydrateFallback: () => <Late />, // while the first view is loaded
    children: [
      {
        ErrorBoundary: FailedRoute,
        children: [
          { index: true, lazy: async () => ({ Component: (await import("./routes/list.tsx")).ListRoute }) },
          { path: "d/:id", lazy: async () => ({ Component: await (await import("./routes/document.tsx")).loadDocument() }) },
          { path: "timeline", lazy: async () => ({ Component: (await import("./routes/timeline.tsx")).TimelineRoute }) },
          { path: "ledger/:home?", lazy: async () => ({ Component: (await import("./routes/ledger.tsx")).LedgerRoute }) },
          { path: "who", lazy: async () => ({ Component: (await import("./routes/actor-index.tsx")).ActorIndexRoute }) },
          { path: "who/:id", lazy: async () => ({ Component: (await import("./routes/actor.tsx")).ActorRoute }) },
          { path: "dossier", lazy: async () => ({ Component: (await import("./routes/dossier.tsx")).DossierRoute }) },
          { path: "*", lazy: async () => ({ Component: (await import("./routes/not-found.tsx")).NotFoundRoute }) },
        ],
      },
    ],
  },
];
