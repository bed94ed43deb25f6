import { expect, type Page } from "@playwright/test";

/** A state of the reader that every check of all views looks at. */
export interface View {
  /** ASCII: it names the pictures. */
  readonly name: string;
  readonly address: string;
  /** What opens more of it where everything is to be looked at: a fragment of the address. */
  readonly opens?: string;
  /** Shown by it last. */
  readonly shows: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Every view of the reader, the empty and the failed ones too. */
export const VIEWS: readonly View[] = [
  { name: "list", address: "/", shows: "article" },
  { name: "results", address: "/?q=%D8%BA%D8%B2%D9%87", shows: "article mark" },
  { name: "document", address: "/d/f49cbdedce", shows: "#p11" },
  { name: "saved-page", address: "/d/f49cbdedce?view=raw", shows: "ol li" },
  { name: "timeline", address: "/timeline", shows: "#tables table" },
  { name: "ledger", address: "/ledger", opens: "#oman-1402-07", shows: "table" },
  { name: "names", address: "/who", shows: "main h3" },
  { name: "person", address: "/who/amirabdollahian", shows: "main section" },
  { name: "two-persons", address: "/who/amirabdollahian?with=lavrov", shows: "main h3" },
  { name: "empty-dossier", address: "/dossier", shows: "main h2" },
  { name: "dossier", address: "/dossier", shows: "main li", prepare: collect },
  { name: "not-found", address: "/nowhere", shows: "main h1" },
  { name: "failure", address: "/", shows: "main button", prepare: (page) => page.route("**/contents.json", (route) => route.abort("internetdisconnected")) },
];

async function collect(page: Page): Promise<void> {
  await page.goto("/d/f49cbdedce");
  await page.getByRole("button", { name: "افزودن به پرونده" }).click();
  await expect(page.getByText(/^به پرونده افزوده شد/)).toBeVisible();
}
