import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible, pressPersian } from "./reader.ts";

/** A page that has «عمان» in its headline, its lead and seven of its paragraphs. */
const DOCUMENT = "/d/f49cbdedce?q=عمان";

const bar = (page: Page): Locator => page.getByRole("navigation", { name: "یافته‌ها در این نوشته" });
const place = (page: Page): Locator => bar(page).getByRole("status");
const current = (page: Page): Locator => page.locator("mark[aria-current]");

test.describe("hits in a document", () => {
  test("are gone through by keys of either layout, around the ends, and are in sight", async ({ page }) => {
    await page.goto(DOCUMENT);
    await expect(place(page)).toHaveText("۹ مورد");
    await page.keyboard.press("n");
    await expect(place(page)).toHaveText("۱ از ۹");
    await page.keyboard.press("p");
    await expect(place(page)).toHaveText("۹ از ۹");
    await expect(current(page)).toBeInViewport();
    await expect(current(page)).toHaveText("عمان");
    await expect(page.locator("#p13, #p12, #p11").and(page.locator(":focus"))).toHaveCount(1);
    await pressPersian(page, "د", "KeyN");
    await expect(place(page)).toHaveText("۱ از ۹");
    await expect(current(page)).toBeInViewport();
  });

  test("are gone through by buttons, from the paragraph that the address names", async ({ page }) => {
    await page.goto(`${DOCUMENT}#p4`);
    await expect(page.locator("#p4").locator(current(page))).toHaveText("عمان");
    const address = page.url();
    await bar(page).getByRole("button", { name: "مورد بعدی" }).click();
    await expect(place(page)).toHaveText("۵ از ۹");
    await expect(bar(page).getByRole("button", { name: "مورد بعدی" })).toBeFocused();
    await bar(page).getByRole("button", { name: "مورد قبلی" }).click();
    await expect(place(page)).toHaveText("۴ از ۹");
    expect(page.url()).toBe(address);
  });

  test("stand as ticks in the margin of the scroll, in the saved page too", async ({ page }) => {
    for (const view of ["", "&text=source", "&view=raw"]) {
      await page.goto(DOCUMENT + view);
      const strip = page.locator("button[aria-hidden=true]");
      await expect(strip.locator("[title^='بند'], [title^='سطر']").first()).toBeVisible();
      const { width = 0, height = 0 } = (await strip.boundingBox()) ?? {};
      await strip.click({ position: { x: width / 2, y: height - 60 } });
      await expect(place(page)).toHaveText("۹ از ۹");
      await expect(current(page)).toBeInViewport();
    }
  });

  test("break no rule of access", async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${DOCUMENT}#p4`);
      await expect(current(page)).toBeVisible();
      await expectAccessible(page);
    }
  });
});

test("a list shows several places of each page, counts the others, and leads to each with the query", async ({ page }) => {
  await page.goto("/?q=عمان");
  const entry = page.getByRole("article");
  const places = entry.getByRole("link", { name: /^(بند|لید) / });
  await expect(places).toHaveCount(3);
  await expect(places.locator("mark").first()).toHaveText("عمان");
  await expect(entry.getByRole("link", { name: /^[۰-۹]+ بند دیگر$/ })).toBeVisible();
  const paragraph = entry.getByRole("link", { name: /^بند / }).first();
  const anchor = new URL((await paragraph.getAttribute("href")) ?? "", page.url()).hash;
  await paragraph.click();
  await expect(page.locator(anchor)).toBeInViewport();
  await expect(page.locator(anchor).locator(current(page))).toBeVisible();
  expect(decodeURIComponent(page.url())).toContain(`?q=عمان${anchor}`);
});
