import { expect, test, type Page } from "@playwright/test";
import { seed } from "./seed.ts";
import { selectWords } from "./select-words.ts";

const POST = seed("001").id;
const MEHR = seed("002").id;
const SHOWN = "گفت‌وگو و تبادل نظر";
const SAVED = "گفتوگو و تبادل نظر";

const marked = (page: Page) => page.locator("mark[data-quote]");
const hits = (page: Page) => page.locator("mark:not([data-quote])");

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a quote is copied as it is shown, and its link leads to the same letters in both displays, hits and place kept", async ({ page }) => {
  const links: string[] = [];
  for (const [display, words] of [["", SHOWN], ["&text=source", SAVED]] as const) {
    await page.goto(`/d/${POST}?q=${encodeURIComponent("گفت و گو")}${display}`);
    await expect(hits(page).first()).toBeVisible();
    await selectWords(page.getByRole("paragraph").filter({ hasText: words }).first(), words);
    await page.getByRole("button", { name: "کپی نقل‌قول" }).click();
    await expect(page.getByRole("status").filter({ hasText: "کپی شد" })).toBeVisible();
    const [quote = "", , link = ""] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    expect(quote).toBe(`«${words}»`);
    links.push(new URL(link).hash.split(":~:")[0] ?? "");
  }
  expect(links[0]).toBe(links[1]);
  await page.goto("about:blank");
  await page.goto(`/d/${POST}?q=${encodeURIComponent("گفت و گو")}${links[0]}`);
  for (const words of [SHOWN, SAVED, SHOWN]) {
    await expect.poll(async () => (await marked(page).allTextContents()).join("")).toBe(words);
    await expect(marked(page).first()).toBeInViewport();
    expect(words.startsWith((await hits(page).first().textContent()) ?? "?")).toBe(true);
    await page.keyboard.press("v");
  }
  await expect(page).toHaveURL(/text=source#p1:/);
});

test("what else is mended is listed in the margin, and stands as it was saved with one press", async ({ page }) => {
  await page.goto(`/d/${MEHR}`);
  await expect(page.getByText("۲ نشانهٔ «ٰ» بی‌جا")).toBeVisible();
  const text = () => page.getByRole("paragraph").allTextContents().then((all) => all.join("\n"));
  expect(await text()).toContain("سازمان ملل، اتحادیه اروپا، اتحادیه عرب");
  await page.keyboard.press("v");
  await expect.poll(text).toContain("سازمان مللٰ، اتحادیه اروپا ، اتحادیه عرب");
  await page.keyboard.press("v");
  await expect.poll(text).toContain("سازمان ملل، اتحادیه اروپا، اتحادیه عرب");
});
