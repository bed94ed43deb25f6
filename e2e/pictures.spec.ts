import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

interface View {
  readonly name: string;
  readonly address: string;
  /** Shown by it last. */
  readonly shows: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const VIEWS: readonly View[] = [
  { name: "list", address: "/", shows: "article" },
  { name: "results", address: "/?q=%D8%BA%D8%B2%D9%87", shows: "article mark" },
  { name: "document", address: "/d/f49cbdedce", shows: "#p11" },
  { name: "saved-page", address: "/d/f49cbdedce?view=raw", shows: "ol li" },
  { name: "timeline", address: "/timeline", shows: "figure a, [role=group] a" },
  { name: "ledger", address: "/ledger", shows: "table" },
  { name: "names", address: "/who", shows: "main h3" },
  { name: "person", address: "/who/amirabdollahian", shows: "main section" },
  { name: "two-persons", address: "/who/amirabdollahian?with=lavrov", shows: "main h3" },
  { name: "empty-dossier", address: "/dossier", shows: "main h2" },
  { name: "dossier", address: "/dossier", shows: "main li", prepare: collect },
  { name: "not-found", address: "/nowhere", shows: "main h1" },
  { name: "failure", address: "/", shows: "main button", prepare: (page) => page.route("**/contents.json", (route) => route.abort("internetdisconnected")) },
];

const SIZES = [
  { width: 360, height: 600 },
  { width: 768, height: 600 },
  { width: 1280, height: 560 },
  { width: 1920, height: 560 },
];

/** Names the browser that drew the pictures; another one draws letters otherwise. */
const MAKER = "e2e/pictures/made-with.txt";

async function collect(page: Page): Promise<void> {
  await page.goto("/d/f49cbdedce");
  await page.getByRole("button", { name: "افزودن به پرونده" }).click();
  await expect(page.getByText(/^به پرونده افزوده شد/)).toBeVisible();
}

/** Nothing is skipped where the pictures are made anew: `npx playwright test e2e/pictures.spec.ts -u`. */
test.beforeAll(({ browser }, { config, project }) => {
  test.skip(project.name === "phone", "the pictures have their own widths");
  const here = `Chromium ${browser.version()} on ${process.platform} ${process.arch}\n`;
  if (config.updateSnapshots === "changed" || config.updateSnapshots === "all") writeFileSync(MAKER, here);
  const maker = existsSync(MAKER) ? readFileSync(MAKER, "utf8") : "";
  test.skip(maker !== here, `the pictures were drawn by ${maker.trim()}, and this is ${here.trim()}`);
});

for (const { name, address, shows, prepare } of VIEWS) {
  test(`${name} looks as it did`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await prepare?.(page);
    await page.goto(address);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expect(page.locator(shows).filter({ visible: true }).first()).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        await expect.soft(page).toHaveScreenshot(`${name}-${size.width}-${colorScheme}.png`, { maxDiffPixelRatio: 0.01 });
      }
    }
  });
}
