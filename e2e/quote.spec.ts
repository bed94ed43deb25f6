import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./reader.ts";
import { seed } from "./seed.ts";
import { selectWords } from "./select-words.ts";

const OMAN = seed("003").id;
const WORDS = "اظهار داشت";

const bar = (page: Page) => page.getByRole("toolbar", { name: "کار با واژه‌های انتخاب‌شده" });
const marked = (page: Page) => page.locator("mark[data-quote]");

/** The paragraph in which the foreign minister of Oman speaks. */
const oman = (page: Page) => page.getByRole("paragraph").filter({ hasText: "وزیر خارجه عمان نیز در این" });

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("selected words are copied with their reference and a link that leads back to them", async ({ page }) => {
  await page.goto(`/d/${OMAN}`);
  await selectWords(oman(page), WORDS);
  await bar(page).getByRole("button", { name: "کپی نقل‌قول" }).click();
  await expect(page.getByRole("status").filter({ hasText: "کپی شد" })).toBeVisible();
  const [words, reference, link = ""] = (await copied(page)).split("\n");
  expect(words).toBe(`«${WORDS}»`);
  expect(reference).toBe("اقتصادآنلاین، به نقل از فارس: «رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین»، دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹، کد ۸۰۲۹۳۲");
  expect(link).toMatch(/^[\x21-\x7e]{1,299}$/);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(marked(page)).toHaveText(WORDS);
  await expect(marked(page)).toBeInViewport();
  await expect(oman(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/d/${OMAN}#p11:\\d+-\\d+~[0-9a-z.]+$`));
});

test("the bar covers none of the selected words, is axe-clean and leaves with Escape", async ({ page }) => {
  await page.goto(`/d/${OMAN}`);
  await selectWords(oman(page), WORDS);
  await expect(bar(page)).toBeVisible();
  const overlaps = await bar(page).evaluate((element) => {
    const own = element.getBoundingClientRect();
    const lines = Array.from(document.getSelection()?.getRangeAt(0).getClientRects() ?? []);
    return lines.some(({ top, bottom, left, right }) => top < own.bottom && own.top < bottom && left < own.right && own.left < right);
  });
  expect(overlaps).toBe(false);
  const box = await bar(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await expect(bar(page).getByRole("button", { name: "کپی نقل‌قول" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.getByText("پیوند همین واژه‌ها کپی شد.")).toBeVisible();
  expect(await copied(page)).toContain(`/d/${OMAN}#p11:`);
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
});

test("words are handed to the system's sheet; what the browser will not copy is shown, to be taken by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void (document.title = JSON.stringify(data));
    navigator.clipboard.writeText = async () => {
      throw new DOMException("denied", "NotAllowedError");
    };
  });
  await page.goto(`/d/${OMAN}`);
  await selectWords(oman(page), WORDS);
  await bar(page).getByRole("button", { name: "هم‌رسانی" }).click();
  await expect(page).toHaveTitle(/"text":"«اظهار داشت».*"url":"http.*#p11:/u);
  await bar(page).getByRole("button", { name: "کپی پیوند" }).click();
  await expect(page.getByRole("textbox", { name: "متنی که کپی نشد" })).toHaveValue(/#p11:/);
});

test("both displays of a page give the same address, and words over paragraphs one too", async ({ page }) => {
  const links: string[] = [];
  for (const search of ["", "?text=source"]) {
    await page.goto(`/d/${OMAN}${search}`);
    const next = page.locator("#p12");
    await selectWords(oman(page), WORDS, next, ((await next.textContent()) ?? "").trim().slice(0, 2));
    await bar(page).getByRole("button", { name: "کپی پیوند" }).click();
    await expect(page.getByText("پیوند همین واژه‌ها کپی شد.")).toBeVisible();
    links.push(await copied(page));
  }
  expect(links[0]).toContain("-p12:2~");
  expect(new URL(links[0] ?? "").hash.split(":~:")[0]).toBe(new URL(links[1] ?? "").hash.split(":~:")[0]);
  await page.goto(links[0] ?? "");
  await expect(marked(page)).toHaveCount(2);
});

test("a note that is open in the text is no part of a quote, and the words that a link goes to keep their notes", async ({ page, isMobile }) => {
  test.skip(!isMobile, "notes stand in the margin of a wide page");
  await page.goto(`/d/${OMAN}`);
  const first = page.locator("#p1");
  await first.getByRole("button").first().click();
  await expect(page.getByRole("group", { name: "حاشیه" })).toBeVisible();
  await selectWords(first, "حسین امیر", first, "تلفنی گفت‌وگو کرد");
  await bar(page).getByRole("button", { name: "کپی نقل‌قول" }).click();
  await expect(page.getByRole("status").filter({ hasText: "کپی شد" })).toBeVisible();
  const [words = "", , link = ""] = (await copied(page)).split("\n");
  expect(words).toMatch(/^«حسین امیرعبداللهیان با .* تلفنی گفت‌وگو کرد»$/u);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(marked(page).first()).toBeVisible();
  expect((await marked(page).allTextContents()).join("")).toBe(words.slice(1, -1));
  await expect(first.getByRole("button")).not.toHaveCount(0);
});

test.describe("a link to words", () => {
  let link = "";
  test.beforeEach(async ({ page }) => {
    await page.goto(`/d/${OMAN}`);
    await selectWords(oman(page), WORDS);
    await bar(page).getByRole("button", { name: "کپی پیوند" }).click();
    await expect(page.getByText("پیوند همین واژه‌ها کپی شد.")).toBeVisible();
    link = (await copied(page)).split(":~:")[0] ?? "";
    await page.goto("about:blank");
  });

  test("that points elsewhere finds them again, and says so", async ({ page }) => {
    await page.goto(link.replace(/#p11:\d+-\d+/, "#p3:0-10"));
    await expect(page.getByText("متن صفحه از زمان ساختن این پیوند جابه‌جا شده است؛ همان واژه‌ها این‌جا پیدا شد.")).toBeInViewport();
    await expect(marked(page)).toHaveText(WORDS);
    await expect(marked(page)).toBeInViewport();
    await page.getByRole("button", { name: "بستن این پیام" }).click();
    await expect(page.getByText("همان واژه‌ها این‌جا پیدا شد")).toBeHidden();
  });

  test("to a page that was saved anew finds them in the new one", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("ruznegar.1.text", "source"));
    await page.goto(link.replace(OMAN, "0123456789?q=oman"));
    await expect(page.getByText("این صفحه پس از ساختن پیوند دوباره ذخیره شده است")).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`/d/${OMAN}\\?q=oman&text=source#p11:`));
    await expect(marked(page)).toHaveText(WORDS);
  });

  test("whose words are gone shows their paragraph, and says so", async ({ page }) => {
    await page.goto(link.replace(/\.[0-9a-z]+$/, ".1"));
    await expect(page.getByText("دیگر در متن نیست")).toBeInViewport();
    await expect(oman(page)).toBeInViewport();
    await expect(marked(page)).toHaveCount(0);
    await expectAccessible(page);
  });

  test("that a chat has bent is mended", async ({ page }) => {
    await page.goto(`${link}»،`);
    await expect(marked(page)).toHaveText(WORDS);
    await expect(page).toHaveURL(link);
  });
});
