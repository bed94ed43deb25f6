import { expect, test, type Page } from "@playwright/test";

const COUNT = 2000;

/** The summaries of the corpus over and over, a document a day: only their number is made up. */
async function makeLong(page: Page): Promise<void> {
  await page.route("**/contents.json", async (route) => {
    const response = await route.fetch();
    const contents = (await response.json()) as { summaries: { id: string }[] };
    const known = contents.summaries;
    const summaries = Array.from({ length: COUNT }, (_, i) => {
      const day = new Date(Date.UTC(2024, 5, 1) - i * 86_400_000).toISOString().slice(0, 10);
      return { ...known[i % known.length], ...(i < known.length ? {} : { id: i.toString(16).padStart(10, "0") }), published: { day, time: null, instant: day } };
    });
    await route.fulfill({ json: { ...contents, summaries } });
  });
}

test("a list of thousands draws what is in sight, keeps the room of the rest, and is where it was on the way back", async ({ page }) => {
  await makeLong(page);
  await page.goto("/");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("۲۰۰۰ نوشته");
  await expect(page.locator(`[aria-setsize="${COUNT}"][aria-posinset="1"]`)).toBeVisible();
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
  await expect.poll(() => placeOf(page)).toEqual(before);
});

/** The first entry in the window, and where it stands. */
function placeOf(page: Page): Promise<{ place: string | null | undefined; top: number }> {
  return page.evaluate(() => {
    const entry = [...document.querySelectorAll("li[aria-posinset]")].find((each) => each.getBoundingClientRect().top > 60);
    return { place: entry?.getAttribute("aria-posinset"), top: Math.round(entry?.getBoundingClientRect().top ?? 0) };
  });
}
