import { expect, test, type Page } from "@playwright/test";

const DOCUMENT = "/d/f49cbdedce";

/** Keeps the letters of the page back until what it returns is called. */
async function holdLetters(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/vazirmatn*.woff2", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test("nothing is drawn in other letters while those of the page are on their way", async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000); // from here on, no wait of the page ends by itself
  const release = await holdLetters(page);
  await page.goto(DOCUMENT, { waitUntil: "domcontentloaded" });
  await page.waitForTimeout(1000);
  await expect(page.locator("#root")).toBeEmpty();
  release();
  await expect(page.getByRole("banner")).toBeVisible();
});

test("letters that keep their reader waiting find the text drawn", async ({ page }) => {
  const release = await holdLetters(page);
  await page.goto(DOCUMENT, { waitUntil: "domcontentloaded" });
  await expect(page.locator("#p3")).toBeVisible();
  const areThere = () => page.evaluate(() => document.fonts.check("1rem Vazirmatn", "آ"));
  expect(await areThere()).toBe(false);
  release();
  await expect.poll(areThere).toBe(true);
});

test("a page whose letters never come is read in those of the system", async ({ page }) => {
  await page.route("**/vazirmatn*.woff2", (route) => route.abort("internetdisconnected"));
  await page.goto(DOCUMENT);
  await expect(page.locator("#p3")).toBeVisible();
});
