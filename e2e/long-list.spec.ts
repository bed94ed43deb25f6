import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { writeContents } from "../src/corpus/contents-lines.ts";
import type { Contents, Summary } from "../src/corpus/summary.ts";
import { encodeIndex } from "../src/search/encode-index.ts";
import { shiftOnWayBack, shiftWhile } from "./reader.ts";

const COUNT = 2000;

/** The contents with their summaries over and over, a document a day: only their number is made up. */
function lengthen({ version, summaries: known, actors, offices, officesKnownUntil }: Contents): Contents {
  const summaries = Array.from({ length: COUNT }, (_, i): Summary[] => {
    const summary = known[i % known.length];
    if (summary === undefined) return [];
    const day = new Date(Date.UTC(2024, 5, 1) - i * 86_400_000).toISOString().slice(0, 10);
    return [{ ...summary, ...(i < known.length ? {} : { id: i.toString(16).padStart(10, "0") }), published: { day, time: null, instant: day } }];
  });
  return { version, summaries: summaries.flat(), actors, offices, officesKnownUntil };
}

/** Serves an index in which all that many documents have the word, and the first few have a longer one in its stead. */
async function makeFound(page: Page, word: string, { longer = word, few = 0 } = {}): Promise<void> {
  const texts = Array.from({ length: COUNT }, (_, i) => ({ fields: { headline: i < few ? longer : word, lead: "", body: "" } }));
  const index = gzipSync(encodeIndex(texts, Infinity).head);
  await page.route("**/search.bin", (route) => route.fulfill({ contentType: "application/octet-stream", body: index }));
}

async function makeLong(page: Page): Promise<void> {
  await page.route("**/contents.json", async (route) => {
    const contents = (await (await route.fetch()).json()) as Contents;
    await route.fulfill({ contentType: "application/json", body: writeContents(lengthen(contents)) });
  });
}

/** Serves the contents, lengthened, as a slow line would: the first half, and the other when it is told to. */
async function makeSlow(page: Page): Promise<() => void> {
  let goOn = (): void => undefined;
  const rest = new Promise<void>((resolve) => void (goOn = resolve));
  const contents = (await (await page.request.get((await contentsAddress(page)) ?? "")).json()) as Contents;
  const file = writeContents(lengthen(contents));
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" });
    response.write(file.slice(0, file.length / 2));
    void rest.then(() => response.end(file.slice(file.length / 2)));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await page.route("**/contents.json", (route) => route.continue({ url: `http://127.0.0.1:${port}/contents.json` }));
  page.once("close", () => server.close());
  return goOn;
}

async function contentsAddress(page: Page): Promise<string | undefined> {
  return /href="([^"]*contents\.json)"/.exec(await (await page.request.get("/")).text())?.[1];
}

test("the newest of thousands can be read while the others come, and nothing moves when they do", async ({ page }) => {
  const goOn = await makeSlow(page);
  await page.goto("/");
  await expect(page.locator("#results").getByRole("status")).toHaveText("۲۰۰۰ نوشته");
  const first = page.locator(`[aria-setsize="${COUNT}"][aria-posinset="1"]`).getByRole("heading").getByRole("link");
  await first.focus();
  const before = await first.boundingBox();
  goOn();
  await waitForAll(page);
  await expect(first).toBeFocused();
  expect(await first.boundingBox()).toEqual(before);
});

test("a list of thousands draws what is in sight, keeps the room of the rest, and is where it was on the way back", async ({ page }) => {
  await makeLong(page);
  await page.goto("/");
  await expect(page.locator("#results").getByRole("status")).toHaveText("۲۰۰۰ نوشته");
  await expect(page.locator(`[aria-setsize="${COUNT}"][aria-posinset="1"]`)).toBeVisible();
  await waitForAll(page);
  expect(await page.getByRole("article").count()).toBeLessThan(80);

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(page.locator("section h2").first()).toBeInViewport();

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(`[aria-posinset="${COUNT}"]`)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 30_000));
  await expect(page.locator("[aria-posinset='1']")).toHaveCount(0);
  await expect.poll(async () => (await placeOf(page)).top).toBeLessThan(400);
  const before = await placeOf(page);
  await page.getByRole("link", { name: "نام‌ها", exact: true }).dispatchEvent("click"); // a real press would scroll to the masthead first
  await expect(page).toHaveURL(/\/who$/);
  await page.goBack();
  await expect.poll(async () => (await placeOf(page)).place).toBe(before.place);
  expect(Math.abs((await placeOf(page)).top - before.top)).toBeLessThanOrEqual(1); // rows are as high as their letters, scrolling knows whole pixels
});

/** The newest are shown, and all are counted, before the others have come. */
async function waitForAll(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(100_000);
}

/** The first entry in the window, and where it stands. */
function placeOf(page: Page): Promise<{ place: string | null | undefined; top: number }> {
  return page.evaluate(() => {
    const entry = [...document.querySelectorAll("li[aria-posinset]")].find((each) => each.getBoundingClientRect().top > 60);
    return { place: entry?.getAttribute("aria-posinset"), top: Math.round(entry?.getBoundingClientRect().top ?? 0) };
  });
}

test("nothing is pushed about on the way back to a list of thousands, not even the foot of the view that was left", async ({ page }) => {
  await makeLong(page);
  await page.goto("/who");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const foot = await page.getByRole("contentinfo").evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  await page.goto("/");
  await waitForAll(page);
  await page.evaluate((top) => window.scrollTo(0, top), foot - 300); // where the foot would be seen if it stood there still
  await page.waitForTimeout(400); // until rows have their heights
  const place = await page.evaluate(() => window.scrollY);
  expect(await shiftOnWayBack(page)).toBeLessThan(0.02);
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test("who jumps into the middle of thousands and reads upwards sees nothing move but the page, however high the rows turn out", async ({ page }) => {
  await makeLong(page);
  await page.goto("/");
  await waitForAll(page);
  await page.evaluate(() => window.scrollTo(0, 80_000));
  await expect(page.locator("section h2").first()).toBeInViewport();
  await page.waitForTimeout(600); // until rows have their heights
  await page.mouse.move(200, 400);
  const shift = await shiftWhile(page, async () => {
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, -240);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(400);
  });
  expect(shift).toBeLessThan(0.002);
  await expect.poll(() => page.getByRole("article").count()).toBeGreaterThan(3);
});

test("a key that leads to the other end of thousands fills the window there", async ({ page }) => {
  await makeLong(page);
  await page.goto("/");
  await waitForAll(page);
  await page.keyboard.press("End");
  await expect(page.locator(`[aria-posinset="${COUNT}"]`)).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(page.locator("[aria-posinset='1']")).toBeInViewport();
  await expect.poll(() => page.getByRole("article").count()).toBeGreaterThan(3);
});

test("the first letter of a search among thousands draws the rows that the window holds, and takes none of them away again", async ({ page }) => {
  await makeLong(page);
  await makeFound(page, "سفر");
  await page.goto("/");
  await waitForAll(page);
  await page.waitForTimeout(400); // until rows have their heights
  await page.evaluate(() => {
    const counts: number[] = [];
    const isRanked = () => document.querySelector("#results article a")?.getAttribute("href")?.includes("?q=") === true;
    new MutationObserver(() => isRanked() && counts.push(document.querySelectorAll("#results article").length)).observe(document, { subtree: true, childList: true });
    Object.assign(window, { counts });
  });
  await page.getByRole("combobox").pressSequentially("س");
  await expect(page.locator("#results").getByRole("status")).toHaveText("۲۰۰۰ نوشته");
  await expect.poll(() => page.getByRole("article").count()).toBeGreaterThan(3);
  await page.waitForTimeout(600); // until rows have their heights, and those below the window have come
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test("where a letter leaves few of thousands, their entries stay the elements that they are, all come, and none keeps room", async ({ page }) => {
  await makeLong(page);
  await makeFound(page, "سفر", { longer: "سفرنامه", few: 12 });
  await page.goto("/");
  await waitForAll(page);
  const entries = page.locator("#results").getByRole("article");
  await page.getByRole("combobox").pressSequentially("سفر");
  await expect(entries.first().getByRole("link").first()).toHaveAttribute("href", /[?&]q=%D8%B3%D9%81%D8%B1$/);
  const first = await entries.first().elementHandle();
  await page.getByRole("combobox").pressSequentially("ن");
  await expect(page.locator("#results").getByRole("status")).toHaveText(/^۱۲ نوشته/);
  await expect(entries).toHaveCount(12);
  expect(await entries.first().evaluate((entry, before) => entry === before, first)).toBe(true);
  const empty = await entries.evaluateAll((all) => (all[0]?.closest("section")?.parentElement?.getBoundingClientRect().height ?? 0) - all.reduce((sum, entry) => sum + (entry.parentElement?.getBoundingClientRect().height ?? 0), 0));
  expect(empty).toBeLessThan(4); // lines between entries
});
