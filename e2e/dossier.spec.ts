import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./reader.ts";
import { seed } from "./seed.ts";
import { selectWords } from "./select-words.ts";

const OMAN = seed("003").id;
const QUOTE = "ابراز همدردی";

const items = (page: Page) => page.getByRole("list", { name: "آنچه گرد آمده است" }).getByRole("listitem");
const masthead = (page: Page) => page.getByRole("navigation", { name: "بخش‌ها" }).getByRole("link", { name: /^پرونده/u });

/** Puts a page and some of its words into the dossier, as a reader does, and goes there. */
async function collect(page: Page): Promise<void> {
  await page.goto(`/d/${OMAN}`);
  await page.getByRole("button", { name: "افزودن به پرونده" }).click();
  await expect(page.getByText(/^به پرونده افزوده شد/u)).toBeVisible();
  await selectWords(page.locator("#p11"), QUOTE);
  const bar = page.getByRole("toolbar", { name: "کار با واژه‌های انتخاب‌شده" });
  await bar.getByRole("button", { name: "به پرونده" }).click();
  await expect(page.getByRole("status").filter({ hasText: "به پرونده افزوده شد" })).toHaveCount(2);
  await masthead(page).click();
  await expect(items(page)).toHaveCount(2);
}

async function download(page: Page, name: string): Promise<{ readonly path: string; readonly text: string }> {
  const saved = page.waitForEvent("download");
  await page.getByRole("group", { name: "چاپ و ذخیره" }).getByRole("button", { name, exact: true }).click();
  const path = await (await saved).path();
  return { path, text: readFileSync(path, "utf8") };
}

test("pages and quotes are collected with notes, ordered, and still there after a reload", async ({ page }) => {
  await collect(page);
  await expect(masthead(page)).toHaveText("پرونده ۲");
  await items(page).nth(1).getByRole("textbox", { name: "یادداشت" }).fill("همدردی عمان");
  await items(page).nth(1).getByRole("button", { name: /^بالاتر/u }).click();
  await expect(items(page).nth(0)).toContainText(QUOTE);
  await page.reload();
  await expect(items(page).nth(0)).toContainText(QUOTE);
  await expect(items(page).nth(0).getByRole("textbox", { name: "یادداشت" })).toHaveValue("همدردی عمان");
  await expectAccessible(page);
  await items(page).nth(0).getByRole("link", { name: "دیدن در متن" }).click();
  await expect(page.locator("mark[data-quote]")).toHaveText(QUOTE);
});

test("what came of collecting a page is said in sight on a phone, above the bar of the hits", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/d/${OMAN}?q=عمان`);
  await page.getByRole("button", { name: "افزودن به پرونده" }).click();
  const outcome = page.getByText(/^به پرونده افزوده شد/u);
  await expect(outcome).toBeInViewport({ ratio: 1 });
  const isCovered = await outcome.evaluate((element) => {
    const { left, right, bottom } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint((left + right) / 2, bottom - 2));
  });
  expect(isCovered).toBe(false);
});

test("what is taken out comes back by one press, with its note and in its place", async ({ page }) => {
  await collect(page);
  await items(page).nth(0).getByRole("textbox", { name: "یادداشت" }).fill("نخست");
  await items(page).nth(0).getByRole("button", { name: /^برداشتن/u }).click();
  await expect(items(page)).toHaveCount(1);
  const restore = page.getByRole("button", { name: "بازگرداندن" });
  await expect(restore).toBeFocused();
  await restore.press("Enter");
  await expect(items(page).nth(0).getByRole("textbox", { name: "یادداشت" })).toHaveValue("نخست");
  await expect(items(page)).toHaveCount(2);
});

test("another tab shows what this one adds", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto("/dossier");
  await expect(other.getByRole("heading", { name: "پرونده خالی است" })).toBeVisible();
  await expectAccessible(other);
  await collect(page);
  await expect(items(other)).toHaveCount(2);
  await expect(masthead(other)).toHaveText("پرونده ۲");
});

test("a saved dossier opens without network as a page, and again in another browser", async ({ page, browser }) => {
  await collect(page);
  await items(page).nth(1).getByRole("textbox", { name: "یادداشت" }).fill("<b>همدردی</b> & دیگر");
  const html = await download(page, "HTML");
  const json = await download(page, "JSON");
  expect((await download(page, "Markdown")).text).toContain(`> ${QUOTE}`);
  const elsewhere = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const saved = await elsewhere.newPage();
  await saved.setContent(html.text);
  await expect(saved.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(saved.getByRole("blockquote")).toHaveText(QUOTE);
  await expect(saved.getByText("<b>همدردی</b> & دیگر")).toBeVisible();
  await elsewhere.close();
  const fresh = await browser.newContext();
  const reader = await fresh.newPage();
  await reader.goto("/dossier");
  await reader.getByLabel("باز کردن از فایل").last().setInputFiles({ name: "d.json", mimeType: "application/json", buffer: Buffer.from(json.text) });
  await expect(items(reader)).toHaveCount(2);
  await expect(reader.getByText("۲ مورد افزوده شد.")).toBeVisible();
  await reader.getByLabel("باز کردن از فایل").last().setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(reader.getByText("این فایل پروندهٔ روزنگار نیست.")).toBeVisible();
  await expect(items(reader)).toHaveCount(2);
  const half = JSON.stringify({ ...(JSON.parse(json.text) as object), items: [...(JSON.parse(json.text) as { items: object[] }).items, { id: 7 }] });
  await reader.getByLabel("باز کردن از فایل").last().setInputFiles({ name: "h.json", mimeType: "application/json", buffer: Buffer.from(half) });
  await expect(reader.getByText("مورد تازه‌ای در این فایل نبود. ۱ مورد آسیب دیده بود و خوانده نشد")).toBeVisible();
  await fresh.close();
});

test("where the browser keeps nothing the dossier lives as long as the page, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await collect(page);
  await expect(page.getByRole("alert")).toContainText("این مرورگر چیزی نگه نمی‌دارد");
  expect((await download(page, "JSON")).text).toContain(QUOTE);
  const question = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await question).type()).toBe("beforeunload"); // it asks before anything is lost
  await (await question).accept();
});

test("on paper there is the dossier alone, with its notes", async ({ page }) => {
  await collect(page);
  await items(page).nth(1).getByRole("textbox", { name: "یادداشت" }).fill("همدردی عمان");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("paragraph").filter({ hasText: "همدردی عمان" })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
});
