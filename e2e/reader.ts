import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

/** The search field in the masthead. */
export const searchField = (page: Page): Locator => page.getByRole("combobox", { name: "جست‌وجو در متن نوشته‌ها" });

/** The documents that a list shows. */
export const entries = (page: Page): Locator => page.getByRole("article");

/** How many documents a view shows, in words. */
export const count = (page: Page): Locator => page.getByRole("main").getByRole("status");

/** The filters that are set, each with a button that lets go of it. */
export const tokens = (page: Page): Locator => page.getByRole("list", { name: "فیلترهای فعال" });

/** The query of the address, in letters that can be read: `?q=غزه`. */
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** A number in Persian digits. */
export const readNumber = (digits: string): number => Number(digits.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)));

/** What a key of a Persian layout tells the page: the letter that it writes, and its place on the keyboard. Playwright itself has no such layout. */
export async function pressPersian(page: Page, key: string, code: string): Promise<void> {
  await page.evaluate(([key, code]) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true })), [key, code] as const);
}

/** Holds the page, or the part of it that a selector names, to the rules of axe. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  expect(violations).toEqual([]);
}

/** Holds the page to its window's width: nothing is to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** How far things are pushed about meanwhile (Layout Instability API), also by what the browser forgives within half a second of a press. */
export async function shiftWhile(page: Page, act: () => Promise<void>): Promise<number> {
  const sum = await page.evaluateHandle(() => {
    const shifts = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift" });
    return shifts;
  });
  await act();
  return sum.evaluate((shifts) => shifts.sum);
}

/** How far things have been pushed about since the page was loaded, but for what the browser forgives. */
export async function shiftSoFar(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(0), 500);
  }));
}

/** Leaves a page for the index of names and comes back: how far things were pushed about meanwhile (Layout Instability API). */
export async function shiftOnWayBack(page: Page): Promise<number> {
  await page.getByRole("link", { name: "نام‌ها", exact: true }).dispatchEvent("click"); // a real press would scroll to the masthead first
  await expect(page.getByRole("heading", { level: 1, name: "نام‌ها" })).toBeAttached();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(600); // what moves within half a second of a press is not counted
  return shiftWhile(page, async () => {
    await page.evaluate(() => history.back());
    await page.waitForTimeout(1500);
  });
}
