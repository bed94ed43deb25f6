import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import { isAnswered } from "./data/is-answered.ts";
import { createQueryClient } from "./data/query-client.ts";
import { ROUTES } from "./routes.tsx";
import { Answers } from "./ui/loaded.tsx";

const root = document.querySelector("#root");
if (root === null) throw new Error("Expected an element #root in the page");

const client = createQueryClient();
const router = createBrowserRouter(ROUTES);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Answers value={isAnswered}>
        <RouterProvider router={router} />
      </Answers>
    </QueryClientProvider>
  </StrictMode>,
);
