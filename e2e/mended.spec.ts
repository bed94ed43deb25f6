import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

function idOf(start: string): string {
  const file = readdirSync("seeds").find((name) => name.startsWith(start)) ?? start;
  return createHash("sha256").update(readFileSync(`seeds/${file}`)).digest("hex").slice(0, 10);
}

const POST = idOf("001");
const MEHR = idOf("002");
const SHOWN = "گفت‌وگو و تبادل نظر";
const SAVED = "گفتوگو و تبادل نظر";

const marked = (page: Page) => page.locator("mark[data-quote]");
const hits = (page: Page) => page.locator("mark:not([data-quote])");

/** Selects words of the first paragraph that has them, which may stand in several nodes since a hit is marked in them. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByRole("paragraph").filter({ hasText: words }).first().evaluate((paragraph, words) => {
    const from = paragraph.textContent.indexOf(words);
    const point = (at: number) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let left = at;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (left <= length) return { node, left };
        left -= length;
      }
      throw new Error(`Expected ${words}`);
    };
    const [start, end] = [point(from), point(from + words.length)];
    start.node.parentElement?.scrollIntoView({ block: "center" });
    document.getSelection()?.setBaseAndExtent(start.node, start.left, end.node, end.left);
  }, words);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a quote is copied as it is shown, and its link leads to the same letters in both displays, hits and place kept", async ({ page }) => {
  const links: string[] = [];
  for (const [display, words] of [["", SHOWN], ["&text=source", SAVED]] as const) {
    await page.goto(`/d/${POST}?q=${encodeURIComponent("گفت و گو")}${display}`);
    await expect(hits(page).first()).toBeVisible();
    await select(page, words);
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
