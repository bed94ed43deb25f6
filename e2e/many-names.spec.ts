import { expect, test, type Page } from "@playwright/test";
import { writeContents } from "../src/corpus/contents-lines.ts";
import type { ActorEntry, Contents } from "../src/corpus/summary.ts";

const COUNT = 600;

/** People who are named on the first page alone: only their number is made up. */
const STRANGERS = Array.from({ length: COUNT }, (_, i): ActorEntry => {
  const name = `${i % 2 === 0 ? "پرویز" : "سیروس"} ${[...String(i)].map((digit) => "ابپتثجچحخد"[Number(digit)]).join("")}`;
  return { id: `stranger-${i}`, kind: "person", name, english: "", variants: [], state: null, offices: [] };
});

async function makeMany(page: Page): Promise<void> {
  await page.route("**/contents.json", async (route) => {
    const contents = (await (await route.fetch()).json()) as Contents;
    const summaries = contents.summaries.map((summary, i) => (i > 0 ? summary : { ...summary, actors: [...summary.actors, ...STRANGERS.map(({ id }) => ({ id, count: 1 }))] }));
    const actors = [...contents.actors, ...STRANGERS].sort((a, b) => a.name.localeCompare(b.name, "fa"));
    await route.fulfill({ contentType: "application/json", body: writeContents({ ...contents, summaries, actors }) });
  });
}

test("an index of hundreds of names holds them all under their letters, and is where it was on the way back", async ({ page }) => {
  await makeMany(page);
  await page.goto("/who");
  const people = page.getByRole("region", { name: "اشخاص" });
  await expect.poll(() => people.locator("a").count()).toBeGreaterThan(COUNT); // those out of sight come from frame to frame
  const names = await people.locator("a").allTextContents();
  expect(names.filter((name) => /^(پرویز|سیروس) /u.test(name))).toHaveLength(COUNT);
  const letters = await people.locator("h3").allTextContents();
  expect(letters).toEqual([...new Set(letters)]);
  expect(letters.indexOf("پ")).toBeLessThan(letters.indexOf("س"));

  await page.evaluate(() => window.scrollTo(0, 2000));
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  await people.getByRole("link", { name: "سیروس دد", exact: true }).dispatchEvent("click"); // a real press would scroll to it first
  await expect(page.getByRole("heading", { level: 1, name: "سیروس دد" })).toBeVisible();
  await page.goBack();
  await expect.poll(place).toBe(before);
  await expect(people.locator("a:visible").first()).toBeAttached();
});

test("hundreds of names follow each other down their columns, and stand where a key leads to their end", async ({ page }) => {
  await makeMany(page);
  await page.goto("/who");
  const names = page.getByRole("region", { name: "اشخاص" }).locator("li");
  await expect.poll(() => names.count()).toBeGreaterThan(COUNT);
  const [first, second] = [await names.nth(0).boundingBox(), await names.nth(1).boundingBox()];
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
  await page.keyboard.press("End");
  const last = page.locator("main li a").last();
  await expect(last).toBeInViewport();
  await expect.poll(() => last.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
});

test("of hundreds of choices two hundred more are shown with each press, and what is chosen always", async ({ page }) => {
  await makeMany(page);
  await page.goto("/");
  await expect(page.getByRole("article").first()).toBeVisible();
  const filters = page.getByRole("button", { name: "فیلترها", exact: true });
  if (await filters.isVisible()) await filters.click();
  const group = page.getByRole("group", { name: "اشخاص" }).filter({ visible: true });
  const more = group.getByRole("button", { name: /مورد دیگر$/u });
  await more.click();
  await expect(group.getByRole("checkbox")).toHaveCount(200);
  await more.click();
  await expect(group.getByRole("checkbox")).toHaveCount(400);
  await group.getByRole("checkbox").nth(399).check();
  await group.getByRole("button", { name: "نمایش کمتر" }).click();
  await expect(group.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect.poll(() => group.getByRole("checkbox").count()).toBeLessThan(10);
});

test("a choice among hundreds stays as it is pressed while all that follows from it is drawn", async ({ page, isMobile }) => {
  await makeMany(page);
  await page.goto("/");
  await expect(page.getByRole("article").first()).toBeVisible();
  if (isMobile) await page.getByRole("button", { name: /^فیلترها/u }).click();
  await page.getByRole("group", { name: "اشخاص" }).getByRole("button", { name: /مورد دیگر$/u }).click();
  const state = page.getByRole("group", { name: "کشورها" }).getByRole("checkbox").first();
  await expect(page.getByRole("group", { name: "اشخاص" }).getByRole("checkbox")).toHaveCount(200);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const seen = await state.evaluateHandle((box) => {
    const states: boolean[] = [];
    const look = (): void => {
      const { checked } = box as HTMLInputElement;
      if (states.at(-1) !== checked) states.push(checked);
      requestAnimationFrame(look);
    };
    look();
    return states;
  });
  await state.click();
  await expect(page).toHaveURL(/\?actor=/u);
  await page.waitForTimeout(1500);
  expect(await seen.jsonValue()).toEqual([false, true]);
});
