import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { VIEWS } from "./views.ts";

const SIZES = [
  { width: 360, height: 600 },
  { width: 768, height: 600 },
  { width: 1280, height: 560 },
  { width: 1920, height: 560 },
];

/** Names the browser that drew the pictures; another one draws letters otherwise. */
const MAKER = "e2e/pictures/made-with.txt";

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
