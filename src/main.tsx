import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import { createQueryClient } from "./data/query-client.ts";
import { ROUTES } from "./routes.tsx";

const root = document.querySelector("#root");
if (root === null) throw new Error("Expected an element #root in the page");

const client = createQueryClient();
const router = createBrowserRouter(ROUTES);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
