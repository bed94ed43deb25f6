import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";

/** The drawing: across a wide page, down a narrow one. */
const drawing = (page: Page): Locator => page.getByLabel(/^نوشته‌ها و رویدادها بر خط زمان/);
const lane = (page: Page, name: RegExp): Locator => drawing(page).getByRole("group", { name }).getByRole("link");
const marks = (page: Page): Locator => lane(page, /آنچه چاپ شد/);
const events = (page: Page): Locator => lane(page, /آنچه روی داد/);
const rows = (page: Page): Locator => page.getByRole("table", { name: /^آنچه چاپ شد/ }).getByRole("row").filter({ has: page.getByRole("rowheader") });
const count = (page: Page): Locator => page.getByRole("main").getByRole("status");
const strip = (page: Page): Locator => page.getByRole("navigation", { name: "نوشته‌ها در همهٔ زمان" });
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 1000;

const DETAILS = /جزئیات مذاکرات مقامات ایرانی درباره غزه/;
const OMAN = /رایزنی تلفنی وزرای خارجه ایران و عمان/;
const LAVROV = /امیرعبداللهیان خطاب به لاوروف/;
const GAZA = /باقری: ادامه جنایت در غزه/;
const LEBANON = /باقری: در هفته جاری به لبنان و سوریه/;

test("draws every page in the order of time, and says how long the silence between them was", async ({ page }) => {
  await page.goto("/timeline");
  await expect(marks(page)).toHaveText([DETAILS, OMAN, LAVROV, GAZA, LEBANON]);
  await expect(count(page)).toHaveText(/^۵ نوشته، [۰-۹]+ رویداد از ۲۸ آبان ۱۳۹۱ تا ۱۲ خرداد ۱۴۰۳$/);
  await expect(drawing(page).getByText("۱۰ سال و ۱۰ ماه")).toBeVisible();
  await expect(drawing(page).getByText(/۶ ماه و ۱[۳۴] روز/)).toBeVisible();
  await expect(page).toHaveTitle("گاه‌شمار · روزنگار");
});

test("runs from right to left on a wide page, and downwards on a narrow one", async ({ page }) => {
  await page.goto("/timeline");
  await expect(marks(page)).toHaveCount(5);
  const places = await marks(page).evaluateAll((links, wide) => {
    const boxes = links.map((link) => link.getBoundingClientRect());
    return boxes.map(({ right, top }) => (wide ? -right : top));
  }, isWide(page));
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  // Two pages of one day hang from one stem; on a narrow page one follows the other.
  expect(new Set(places).size).toBe(isWide(page) ? 4 : 5);
});

test("holds the same facts in a table", async ({ page }) => {
  await page.goto("/timeline");
  await expect(rows(page)).toHaveCount(5);
  await expect(rows(page).first().getByRole("rowheader")).toHaveText("یکشنبه ۲۸ آبان ۱۳۹۱، ۱۹:۰۸");
  const oman = rows(page).nth(1);
  await expect(oman.getByRole("rowheader")).toHaveText("دوشنبه ۱۷ مهر ۱۴۰۲، ۲۱:۱۹");
  await expect(oman).toContainText("اقتصادآنلاین");
  await expect(oman).toContainText("بدر البوسعیدی");
  await oman.getByRole("link", { name: OMAN }).click();
  await expect(page.getByRole("heading", { level: 1, name: OMAN })).toBeVisible();
});

test("is one stop of the Tab key a lane, in which arrows follow time and Enter opens", async ({ page }) => {
  await page.goto("/timeline");
  await expect(marks(page)).toHaveCount(5);
  await expect(drawing(page).locator("a[tabindex='0']")).toHaveCount(2);
  await marks(page).first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(marks(page).nth(2)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(marks(page).first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(isWide(page) ? rows(page).first().getByRole("link") : events(page).first()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: DETAILS })).toBeVisible();
});

test("shows what the pointer rests on, without moving anything", async ({ page }) => {
  test.skip(!isWide(page), "a narrow page shows it at once");
  await page.goto("/timeline");
  const table = page.getByRole("table").first();
  const before = await table.boundingBox();
  await marks(page).nth(2).hover();
  await expect(page.getByText(/در تماس تلفنی با همتای روس خود/)).toBeVisible();
  expect(await table.boundingBox()).toEqual(before);
});

test.describe("what happened", () => {
  test("stands on its days beside what was printed, and leads to its sentence", async ({ page }) => {
    await page.goto("/timeline");
    const call = events(page).filter({ hasText: "فؤاد حسین" });
    await expect(call).toHaveAccessibleName(/^گفت‌وگوی تلفنی.*یکشنبه ۱۶ مهر ۱۴۰۲$/);
    const before = await call.boundingBox();
    const printed = await marks(page).nth(1).boundingBox();
    expect(before && printed && (isWide(page) ? before.x > printed.x && before.y < printed.y : before.y < printed.y)).toBe(true);
    await call.click();
    await expect(page).toHaveURL(/\/d\/[0-9a-f]{10}#p8$/);
    await expect(page.getByRole("paragraph").filter({ hasText: "فؤاد حسین" }).first()).toBeInViewport();
  });

  test("is walked through by arrows, and told in its own words", async ({ page }) => {
    await page.goto("/timeline");
    await events(page).first().focus();
    await page.keyboard.press("ArrowLeft");
    await expect(events(page).nth(1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(events(page).last()).toBeFocused();
    await page.keyboard.press("Home");
    await expect(events(page).first()).toBeFocused();
    if (isWide(page)) await expect(page.getByText(/^صبح شنبه ۱۵ مهر ماه و پس از انتشار اخبار/)).toBeVisible();
  });

  test("stands in a table with the same facts, and what has no day under it", async ({ page }) => {
    await page.goto("/timeline");
    const table = page.getByRole("table", { name: /^آنچه روی داد/ });
    await expect(table.getByRole("rowheader")).toHaveCount(await events(page).count());
    const row = table.getByRole("row").filter({ hasText: "فؤاد حسین" });
    await expect(row.getByRole("rowheader")).toHaveText("یکشنبه ۱۶ مهر ۱۴۰۲");
    await expect(row.getByRole("link", { name: /بند ۸$/ })).toBeVisible();
    const undated = page.getByRole("region", { name: /^[۰-۹]+ رویداد روز معلومی ندارد/ });
    const dated = await events(page).count();
    const all = Number((await count(page).textContent())?.match(/، ([۰-۹]+) رویداد/)?.[1]?.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)));
    await expect(undated.getByRole("listitem")).toHaveCount(all - dated);
  });

  test("is filtered by kind and day as the pages are", async ({ page }) => {
    await page.goto("/timeline?event=call&event-from=1402-08-01&event-to=1402-08-30");
    await expect(marks(page)).toHaveText([LAVROV]);
    await expect(events(page)).toHaveCount(2);
    for (const event of await events(page).all()) await expect(event).toContainText("گفت‌وگوی تلفنی");
    await page.getByRole("list", { name: "فیلترهای فعال" }).getByRole("button", { name: "حذف فیلتر: رویداد تا ۳۰ آبان ۱۴۰۲" }).click();
    expect(query(page)).toBe("?event=call&event-from=1402-08-01");
  });
});

test("narrows to a year and a month by the strip, and widens again", async ({ page }) => {
  await page.goto("/timeline");
  await strip(page).getByRole("link", { name: "۱۴۰۲، ۲ نوشته" }).click();
  await expect(marks(page)).toHaveCount(2);
  expect(query(page)).toBe("?from=1402-01-01&to=1402-12-29");
  await strip(page).getByRole("link", { name: "مهر ۱۴۰۲، ۱ نوشته" }).click();
  await expect(marks(page)).toHaveText([OMAN]);
  await strip(page).getByRole("link", { name: "همهٔ سال ۱۴۰۲" }).click();
  await expect(marks(page)).toHaveCount(2);
  await strip(page).getByRole("link", { name: "همهٔ سال‌ها" }).click();
  await expect(marks(page)).toHaveCount(5);
  expect(query(page)).toBe("");
});

test("shows the results of the filter, and lets go of it by its tokens", async ({ page }) => {
  await page.goto("/timeline?actor=hamas&from=1402-01-01");
  const tokens = page.getByRole("list", { name: "فیلترهای فعال" });
  await expect(marks(page)).toHaveText([OMAN, LEBANON]);
  await tokens.getByRole("button", { name: "حذف فیلتر: حماس" }).click();
  await expect(marks(page)).toHaveCount(4);
  await tokens.getByRole("button", { name: "حذف فیلتر: از ۱ فروردین ۱۴۰۲" }).click();
  await expect(marks(page)).toHaveCount(5);
});

test("is filtered in its place by the search, and leads to the same in the list", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByRole("searchbox", { name: "جست‌وجو در متن نوشته‌ها" }).fill("لاوروف");
  await expect(marks(page)).toHaveText([LAVROV]);
  expect(new URL(page.url()).pathname).toBe("/timeline");
  await page.getByRole("link", { name: "همین‌ها در فهرست" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  expect(query(page)).toBe("?q=لاوروف");
});

test("names the way out where nothing is left", async ({ page }) => {
  await page.goto("/timeline?actor=oman&from=1403-01-01");
  await expect(marks(page)).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "حذف فیلتر: از ۱ فروردین ۱۴۰۳" }).click();
  await expect(marks(page)).toHaveText([OMAN]);
  expect(new URL(page.url()).pathname).toBe("/timeline");
});

test("keeps within the width of every page", async ({ page }) => {
  for (const width of [320, 360, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/timeline");
    await expect(marks(page)).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has nothing that bars a reader, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["/timeline", "/timeline?from=1402-01-01&to=1402-12-29", "/timeline?actor=oman&from=1403-01-01"]) {
      await page.goto(address);
      await expect(count(page)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}
