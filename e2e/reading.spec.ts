import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";

const OMAN = "/d/f49cbdedce";

/** The words of a note in the text. */
const words = (page: Page, text: string): Locator => page.locator("[data-words]").filter({ hasText: new RegExp(`^${text}`) });
const note = (page: Page, text: string): Locator => page.getByRole("list", { name: "حاشیه" }).getByRole("listitem").filter({ hasText: text });
const signs = (page: Page): Locator => page.getByRole("button", { name: /^یادداشت/u });

test.describe("the margin of a wide page", () => {
  test.skip(({ isMobile }) => isMobile);

  test("ties a note to its words, from either, by pointer and by key", async ({ page }) => {
    await page.goto(OMAN);
    const tonight = words(page, "امشب");
    const meaning = note(page, "امشب");
    await tonight.hover();
    await expect(meaning).toHaveAttribute("data-tied");
    await expect(tonight).toHaveCSS("text-decoration-line", "underline");
    await page.getByRole("heading", { level: 1 }).hover();
    await expect(meaning).not.toHaveAttribute("data-tied");
    await meaning.hover();
    await expect(tonight).toHaveAttribute("data-tied");
    const sign = tonight.getByRole("button");
    await sign.focus();
    await expect(meaning).toHaveAttribute("data-tied");
    await page.keyboard.press("Enter");
    await expect(meaning).toBeFocused();
    await expect(tonight).toHaveAttribute("data-tied");
    await page.keyboard.press("Escape");
    await expect(sign).toBeFocused();
  });

  test("sets a note level with the line that says so", async ({ page }) => {
    await page.goto("/d/067acb378a");
    const middle = async (of: Locator) => of.evaluate((element) => element.getClientRects()[0]?.top ?? 0);
    const meeting = note(page, "سازمان همکاری اسلامی");
    expect(Math.abs((await middle(meeting)) - (await middle(words(page, "سرپرست وزارت خارجه ایران درباره").first())))).toBeLessThan(12);
  });
});

test.describe("the margin of a narrow page", () => {
  test.skip(({ isMobile }) => !isMobile);

  test("folds into the text, below the line of its words, and closes with Escape", async ({ page }) => {
    await page.goto(OMAN);
    const tonight = words(page, "امشب");
    const sign = signs(page).nth(4);
    await sign.click();
    const open = page.getByRole("note").filter({ hasText: "امشب (دوشنبه) ۱۷ مهر ماه ← دوشنبه ۱۷ مهر ۱۴۰۲" });
    await expect(open).toBeVisible();
    await expect(sign).toHaveAttribute("aria-expanded", "true");
    const [line, box] = await Promise.all([tonight.evaluate((element) => element.getClientRects()[1]?.bottom ?? 0), open.boundingBox()]);
    expect((box?.y ?? 0) - line).toBeGreaterThan(0);
    expect((box?.y ?? 0) - line).toBeLessThan(40);
    const { violations } = await new AxeBuilder({ page }).include("#p1").analyze();
    expect(violations).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(open).toBeHidden();
    await expect(sign).toBeFocused();
  });
});
