import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import { isAnswered } from "./data/is-answered.ts";
import { createQueryClient } from "./data/query-client.ts";
import { ROUTES } from "./routes.tsx";
import { Answers } from "./ui/loaded.tsx";
import { WORDS } from "./ui/words.ts";

const root = document.querySelector("#root");
if (root === null) throw new Error("Expected an element #root in the page");

/** In milliseconds. */
const LONGEST_WAIT = 500;

const client = createQueryClient();
const router = createBrowserRouter(ROUTES);

const page = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <Answers value={isAnswered}>
        <RouterProvider router={router} />
      </Answers>
    </QueryClientProvider>
  </StrictMode>
);
// Text that is drawn before its letters are there moves when they come. They were asked for together with this script; where
// they do not come, the letters of the system stand in for them.
const letters = document.fonts.load("1rem Vazirmatn", WORDS.app.name).catch(() => null);
const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
void Promise.race([letters, patience]).then(() => createRoot(root).render(page));
