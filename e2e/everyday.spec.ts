import { expect, test, type Locator, type Page } from "@playwright/test";
import { searchField } from "./reader.ts";
import { selectWords } from "./select-words.ts";

const OMAN = "/d/f49cbdedce";
const WORDS = "اظهار داشت";

const tools = (page: Page): Locator => page.getByRole("toolbar", { name: "کار با واژه‌های انتخاب‌شده" });
const marked = (page: Page): Locator => page.locator("mark[data-quote]");

/** The paragraph in which the foreign minister of Oman speaks. */
const speech = (page: Page): Locator => page.locator("#p11");

test.beforeEach(async ({ context, browserName }) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

/** Selects words in a paragraph, as a mouse does, and waits for what can be done with them. */
async function select(paragraph: Locator, words: string): Promise<void> {
  await selectWords(paragraph, words);
  await expect(tools(paragraph.page())).toBeVisible();
}

/** Persian words into the field. What Playwright types in Firefox beyond ASCII are events that no browser vouches for, and React passes them over: there the words are pasted. */
async function enter(page: Page, words: string): Promise<void> {
  if (page.context().browser()?.browserType().name() !== "firefox") return searchField(page).pressSequentially(words, { delay: 20 });
  await page.evaluate((words) => navigator.clipboard.writeText(words), words);
  await searchField(page).press("ControlOrMeta+v");
}

/** What lies on the clipboard after one of the tools was used. */
async function copy(page: Page, tool: string): Promise<string> {
  await tools(page).getByRole("button", { name: tool }).click();
  await expect(page.getByRole("status").filter({ hasText: "کپی شد" })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("reading: a page is opened from the list, its margin says what a word means, and the saved text is one press away", async ({ page, isMobile }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /رایزنی تلفنی وزرای خارجه ایران و عمان/ }).click();
  await expect(page).toHaveURL(/\/d\/f49cbdedce$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("رایزنی تلفنی");
  const tonight = page.locator("[data-words]").filter({ hasText: /^امشب/ });
  await tonight.getByRole("button").press("Enter"); // the sign in the text
  const note = isMobile ? page.getByRole("note") : page.getByRole("list", { name: "حاشیه" }).getByRole("listitem");
  await expect(note.filter({ hasText: "دوشنبه ۱۷ مهر ۱۴۰۲" }).first()).toBeVisible();
  await page.getByRole("button", { name: "چنان که ذخیره شده" }).click();
  await expect(page).toHaveURL(/\?text=source$/);
  await page.getByRole("button", { name: "ویراسته" }).click();
  await expect(page).toHaveURL(/\/d\/f49cbdedce$/);
});

test("searching: a name is proposed and chosen, hits are marked, and «back» undoes the choice", async ({ page }) => {
  await page.goto("/");
  await searchField(page).focus();
  await enter(page, "غزه لاورو");
  await page.getByRole("option", { name: /^سرگئی لاوروف/ }).click();
  await expect(page).toHaveURL(/actor=lavrov/);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.locator("mark").first()).toHaveText("غزه");
  await page.goBack();
  await expect(page.getByRole("article")).toHaveCount(5);
  await enter(page, "گفتوگو");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark").first()).toHaveText(/^گفت‌وگو/);
  await expect(page).toHaveURL(/\?q=/);
});

test("quoting and linking: words are copied with their reference, and their link opens them again", async ({ page }) => {
  await page.goto(OMAN);
  await select(speech(page), WORDS);
  const [words, reference, address] = (await copy(page, "کپی نقل‌قول")).split("\n");
  expect(words).toBe(`«${WORDS}»`);
  expect(reference).toMatch(/^اقتصادآنلاین، به نقل از فارس: .* ۱۷ مهر ۱۴۰۲/);
  await page.reload();
  await select(speech(page), WORDS);
  const link = await copy(page, "کپی پیوند");
  expect(link).toBe(address);
  expect(link).toMatch(/^[\x21-\x7e]{1,299}$/);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(marked(page)).toHaveText(WORDS);
  await expect(marked(page)).toBeInViewport();
});
