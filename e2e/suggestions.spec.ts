import { expect, test, type Locator, type Page } from "@playwright/test";
import { entries, expectAccessible, queryOf, searchField } from "./reader.ts";

const list = (page: Page): Locator => page.getByRole("listbox", { name: "پیشنهادها" });
const active = (page: Page): Locator => page.getByRole("option", { selected: true });

test.describe("suggestions", () => {
  test("propose a name by any part of it, with its kind and count; choosing it filters, and keeps the other words", async ({ page }) => {
    await page.goto("/");
    await searchField(page).pressSequentially("غزه لاورو", { delay: 20 });
    const option = list(page).getByRole("group", { name: "فیلتر با نام" }).getByRole("option");
    await expect(option).toHaveText("سرگئی لاوروف شخص ۱ نوشته");
    await expect(searchField(page)).toHaveAttribute("aria-expanded", "true");
    await option.click();
    await expect.poll(() => queryOf(page)).toBe("?q=غزه&actor=lavrov");
    await expect(list(page)).toBeHidden();
    await expect(searchField(page)).toHaveValue("غزه");
    await expect(searchField(page)).toBeFocused();
    await expect(entries(page)).toHaveCount(1);
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe("");
  });

  test("are gone through by arrows while the focus stays in the field, and complete the word", async ({ page }) => {
    await page.goto("/");
    await searchField(page).pressSequentially("وزیر خار", { delay: 20 });
    await expect(list(page).getByRole("group", { name: "ادامهٔ واژه" }).getByRole("option").first()).toContainText("خارجه");
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press("ArrowDown");
    await expect(searchField(page)).toHaveAttribute("aria-activedescendant", (await active(page).getAttribute("id")) ?? "none");
    await page.keyboard.press("Home");
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press("ArrowUp"); // around the end
    await expect(active(page)).toHaveText(/نوشته$/);
    const last = list(page).getByRole("option").last();
    await expect(last).toHaveAttribute("aria-selected", "true");
    const word = (await last.textContent())?.split(" ")[0] ?? "";
    await page.keyboard.press("Enter");
    await expect(searchField(page)).toHaveValue(`وزیر ${word}`);
    await expect.poll(() => queryOf(page)).toBe(`?q=وزیر ${word}`);
    await expect(searchField(page)).toHaveAttribute("aria-expanded", "false");
  });

  test("know a name in Latin letters; Escape closes them first, and then empties the field", async ({ page }) => {
    await page.goto("/who");
    await searchField(page).pressSequentially("lavr", { delay: 20 });
    await expect(list(page).getByRole("option", { name: /^سرگئی لاوروف/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list(page)).toBeHidden();
    await expect(searchField(page)).toHaveValue("lavr");
    await page.keyboard.press("ArrowDown"); // opens them again
    await expect(list(page)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname + queryOf(page)).toBe("/?actor=lavrov");
  });

  test("are those of the same keys under the other layout, where what is typed begins nothing", async ({ page }) => {
    await page.goto("/");
    await searchField(page).pressSequentially("yci gh,", { delay: 20 }); // the keys of «غزه لاو»
    await list(page).getByRole("option", { name: /^سرگئی لاوروف/ }).click();
    await expect.poll(() => queryOf(page)).toBe("?q=غزه&actor=lavrov");
  });

  test("are not needed: without them the field searches as ever", async ({ page }) => {
    await page.route(/suggestions-[^/]*\.js$/, (route) => route.abort());
    await page.goto("/");
    await searchField(page).pressSequentially("لاوروف");
    await expect(entries(page)).toHaveCount(1);
    await expect(list(page)).toBeHidden();
    await page.keyboard.press("Enter");
    await expect.poll(() => queryOf(page)).toBe("?q=لاوروف");
  });

  test("break no rule of access", async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto("/");
      await searchField(page).pressSequentially("وزیر خا", { delay: 20 });
      await expect(list(page).getByRole("option", { name: /^خارجه/ })).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await expectAccessible(page);
    }
  });
});
