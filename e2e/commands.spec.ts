import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible, pressPersian } from "./reader.ts";

const bar = (page: Page): Locator => page.getByRole("dialog", { name: "رفتن به…" });
const help = (page: Page): Locator => page.getByRole("dialog", { name: "میان‌برها" });

/** On a phone there are no keys: the foot of the page opens the same. */
async function openBar(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "رفتن به…" }).click();
  await expect(bar(page).getByRole("combobox")).toBeFocused();
  return bar(page);
}

test("a bar leads to a person, a document or a view by its name", async ({ page }) => {
  await page.goto("/timeline");
  const opened = await openBar(page);
  await page.keyboard.type("لاوروف");
  await expect(opened.getByRole("option").first()).toContainText("سرگئی لاوروف");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/who\/lavrov$/);
  await expect(bar(page)).toBeHidden();

  await openBar(page);
  await page.keyboard.type("رایزنی عمان");
  await bar(page).getByRole("option", { name: /رایزنی تلفنی/ }).click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f]{10}$/);
});

test("the bar changes a setting, says when nothing bears a name, and gives the focus back", async ({ page }) => {
  await page.goto("/");
  await openBar(page);
  await page.keyboard.type("تیره");
  await bar(page).getByRole("option", { name: "رنگ صفحه: تیره" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "رفتن به…" })).toBeFocused();
  await openBar(page);
  await page.keyboard.type("ژگچپث");
  await expect(bar(page)).toContainText("چیزی با این نام نیست.");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape"); // the first one empties the field
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "رفتن به…" })).toBeFocused();
});

test("keys open the bar and the list of keys on a Latin and on a Persian layout", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a phone has no keys");
  await page.goto("/");
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
  await pressPersian(page, "ل", "KeyG");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press("?");
  await expect(help(page)).toBeVisible();
  await expect(help(page).getByRole("term")).toContainText(["جست‌وجو", "رفتن به نوشته، نام، بخش یا تنظیم"]);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(help(page)).toBeHidden();
  await pressPersian(page, "؟", "Slash");
  await expect(help(page)).toBeVisible();
});

test("a key right behind the one that closes the bar is not lost", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a phone has no keys");
  await page.goto("/");
  await openBar(page);
  await Promise.all([page.keyboard.press("Escape"), page.keyboard.press("?")]);
  await expect(help(page)).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test("keys leave the page alone while something stands over it", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a phone has no keys");
  await page.goto("/d/f49cbdedce");
  await expect(page.getByRole("link", { name: /^نوشتهٔ بعدی/ })).toBeVisible();
  await page.keyboard.press("?");
  await expect(help(page)).toBeVisible();
  for (const key of ["v", "j", "g"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await expect(help(page)).toBeHidden();
  await expect(page).toHaveURL(/\/d\/f49cbdedce$/);
  await page.keyboard.press("v");
  await expect(page).toHaveURL(/\/d\/f49cbdedce\?text=source$/);
});
