import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { FailedRoute } from "./routes/failed.tsx";
import { ShellRoute } from "./routes/shell.tsx";
import { afterPaint } from "./ui/after-paint.ts";
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
          { index: true, lazy: view(async () => (await import("./routes/list.tsx")).ListRoute) },
          { path: "d/:id", lazy: view(async () => (await import("./routes/document.tsx")).loadDocument()) },
          { path: "timeline", lazy: view(async () => (await import("./routes/timeline.tsx")).TimelineRoute) },
          { path: "ledger/:home?", lazy: view(async () => (await import("./routes/ledger.tsx")).LedgerRoute) },
          { path: "who", lazy: view(async () => (await import("./routes/actor-index.tsx")).ActorIndexRoute) },
          { path: "who/:id", lazy: view(async () => (await import("./routes/actor.tsx")).ActorRoute) },
          { path: "dossier", lazy: view(async () => (await import("./routes/dossier.tsx")).DossierRoute) },
          { path: "*", lazy: view(async () => (await import("./routes/not-found.tsx")).NotFoundRoute) },
        ],
      },
    ],
  },
];

/** A view is loaded once the press that leads to it has been answered: to ask for its scripts takes as long as a frame. The first waits for no frame. */
function view(load: () => Promise<ComponentType>): () => Promise<{ Component: ComponentType }> {
  return async () => {
    if (document.querySelector("main") !== null) await new Promise<void>(afterPaint);
    return { Component: await load() };
  };
}
