import { expect, test, type Locator, type Page } from "@playwright/test";
import { count, expectAccessible, expectNoSidewaysScroll, queryOf, readNumber, searchField, shiftOnWayBack, shiftSoFar, tokens } from "./reader.ts";

/** The drawing: across a wide page, down a narrow one. */
const drawing = (page: Page): Locator => page.getByLabel(/^نوشته‌ها و رویدادها بر خط زمان/);
const lane = (page: Page, name: RegExp): Locator => drawing(page).getByRole("group", { name }).getByRole("link");
const marks = (page: Page): Locator => lane(page, /آنچه چاپ شد/);
const events = (page: Page): Locator => lane(page, /آنچه روی داد/);
const rows = (page: Page): Locator => page.getByRole("table", { name: /^آنچه چاپ شد/ }).getByRole("row").filter({ has: page.getByRole("rowheader") });
const strip = (page: Page): Locator => page.getByRole("region", { name: "بازهٔ انتشار در همهٔ زمان" });
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
  const place = () => table.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await place();
  await marks(page).nth(2).hover();
  await expect(page.getByText(/در تماس تلفنی با همتای روس خود/)).toBeVisible();
  expect(await place()).toBe(before);
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
    await expect(table).toBeVisible(); // it comes behind the drawing
    await expect(table.getByRole("rowheader")).toHaveCount(await events(page).count());
    const row = table.getByRole("row").filter({ hasText: "فؤاد حسین" });
    await expect(row.getByRole("rowheader")).toHaveText("یکشنبه ۱۶ مهر ۱۴۰۲");
    await expect(row.getByRole("link", { name: /بند ۸$/ })).toBeVisible();
    const undated = page.getByRole("region", { name: /^[۰-۹]+ رویداد روز معلومی ندارد/ });
    const dated = await events(page).count();
    const all = readNumber(/، ([۰-۹]+) رویداد/.exec((await count(page).textContent()) ?? "")?.[1] ?? "");
    await expect(undated.getByRole("listitem")).toHaveCount(all - dated);
  });

  test("is filtered by kind and day as the pages are", async ({ page }) => {
    await page.goto("/timeline?event=call&event-from=1402-08-01&event-to=1402-08-30");
    await expect(marks(page)).toHaveText([LAVROV]);
    await expect(events(page)).toHaveCount(2);
    for (const event of await events(page).all()) await expect(event).toContainText("گفت‌وگوی تلفنی");
    await tokens(page).getByRole("button", { name: "حذف فیلتر: رویداد تا ۳۰ آبان ۱۴۰۲" }).click();
    await expect.poll(() => queryOf(page)).toBe("?event=call&event-from=1402-08-01");
  });
});

test.describe("the brush", () => {
  const ends = (page: Page) => ({ from: page.getByRole("slider", { name: "آغاز بازه" }), to: page.getByRole("slider", { name: "پایان بازه" }) });

  test("is the date filter: pulled, it says what it holds, and lets go of it", async ({ page }) => {
    await page.goto("/timeline");
    await expect(ends(page).from).toHaveAttribute("aria-valuetext", "از ۱ آبان ۱۳۹۱");
    await expect(ends(page).to).toHaveAttribute("aria-valuetext", "تا ۳۱ خرداد ۱۴۰۳");
    const box = await ends(page).from.locator("xpath=..").boundingBox();
    if (box === null) throw new Error("Expected a strip");
    const y = box.y + box.height / 2;
    // From right to left: a year and a half near the end of all time.
    await page.mouse.move(box.x + box.width * 0.14, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.04, y, { steps: 3 });
    await expect(strip(page).getByText(/^از .* تا .*، ۲ نوشته$/)).toBeVisible();
    expect(queryOf(page)).toBe("");
    await page.mouse.up();
    await expect(marks(page)).toHaveText([OMAN, LAVROV]);
    expect(queryOf(page)).toMatch(/^\?from=140[12]-\d\d-\d\d&to=140[23]-\d\d-\d\d$/);
    await strip(page).getByRole("button", { name: "همهٔ زمان" }).click();
    await expect(strip(page).getByRole("slider", { name: "آغاز بازه" })).toBeFocused();
    await expect(marks(page)).toHaveCount(5);
    expect(queryOf(page)).toBe("");
  });

  test("is moved by keys, by days and months and to its ends", async ({ page }) => {
    await page.goto("/timeline?from=1402-07-17");
    const { from, to } = ends(page);
    await from.press("ArrowLeft");
    await expect(from).toHaveAttribute("aria-valuetext", "از ۱۸ مهر ۱۴۰۲");
    await expect.poll(() => queryOf(page)).toBe("?from=1402-07-18");
    await from.press("PageDown");
    await expect.poll(() => queryOf(page)).toBe("?from=1402-06-18");
    await to.press("Home");
    await expect(to).toHaveAttribute("aria-valuetext", "تا ۱۸ شهریور ۱۴۰۲");
    await to.press("End");
    await from.press("Home");
    await expect.poll(() => queryOf(page)).toBe("");
    await expect(from).toBeFocused();
  });
});

test.describe("nearer and farther", () => {
  const units = (page: Page): Locator => drawing(page).getByRole("link");
  const level = (page: Page, name: string): Locator => page.getByRole("group", { name: "دوری و نزدیکی" }).getByRole("button", { name, exact: true });

  test("goes from twelve years to a day and keeps what is looked at", async ({ page }) => {
    await page.goto("/timeline");
    await level(page, "سال‌ها").click();
    await expect(units(page)).toHaveCount(3);
    await expect(drawing(page).getByText("۱۰ سال و ۱۰ ماه")).toBeVisible();
    await expect(page).toHaveURL(/#1\d{3}$/);
    await page.getByRole("link", { name: /^۱۴۰۲: ۲ نوشته، ۶ گفت‌وگوی تلفنی/ }).press("Enter");
    await expect(page).toHaveURL(/#1402-07$/);
    await expect(page.getByRole("link", { name: /^مهر ۱۴۰۲: ۱ نوشته/ })).toBeFocused();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/#1402-07-\d\d$/);
    await expect(marks(page)).toHaveCount(5);
    await page.keyboard.press("-");
    await expect(level(page, "ماه‌ها")).toHaveAttribute("aria-pressed", "true");
  });

  test("opens where a link says, and forgives one that names no day", async ({ page }) => {
    await page.goto("/timeline#1402-8،");
    await expect(level(page, "ماه‌ها")).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/\/timeline#1402-08$/);
    await expect(page.getByRole("link", { name: /^آبان ۱۴۰۲/ })).toHaveAttribute("tabindex", "0");
    await searchField(page).fill("غزه");
    await expect(page).toHaveURL(/\/timeline\?q=[^#]+#1402-08$/);
    await page.keyboard.press("Enter");
    await page.goBack();
    await expect(page).toHaveURL(/\/timeline#1402-08$/);
    await page.goto("/timeline#1402-13");
    await expect(marks(page)).toHaveCount(5);
  });

  test("comes nearer by the wheel where it points", async ({ page }) => {
    test.skip(!isWide(page), "a phone has no wheel");
    await page.goto("/timeline#1402");
    const year = page.getByRole("link", { name: /^۱۴۰۲/ });
    const before = await year.boundingBox();
    await year.hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect(page).toHaveURL(/#1402-07$/);
    const after = await page.getByRole("link", { name: /^مهر ۱۴۰۲/ }).boundingBox();
    expect(before && after && Math.abs(before.x + before.width - after.x - after.width)).toBeLessThan(60);
  });
});

test("no label covers another, at any level or width", async ({ page }) => {
  test.skip(!isWide(page), "a narrow page puts one below the other");
  for (const [width, hash] of [[1024, ""], [1280, ""], [1920, ""], [1024, "#1402"], [1280, "#1402-07"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/timeline${hash}`);
    await expect(drawing(page).getByRole("link").first()).toBeVisible();
    const boxes = await drawing(page).locator("a, time, p").evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
    const covering = boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1));
    expect(covering).toEqual([]);
  }
});

test("shows the results of the filter, and lets go of it by its tokens", async ({ page }) => {
  await page.goto("/timeline?actor=hamas&from=1402-01-01");
  await expect(marks(page)).toHaveText([OMAN, LEBANON]);
  await tokens(page).getByRole("button", { name: "حذف فیلتر: حماس" }).click();
  await expect(marks(page)).toHaveCount(4);
  await tokens(page).getByRole("button", { name: "حذف فیلتر: از ۱ فروردین ۱۴۰۲" }).click();
  await expect(marks(page)).toHaveCount(5);
});

test("is filtered in its place by the search, and leads to the same in the list", async ({ page }) => {
  await page.goto("/timeline");
  await searchField(page).fill("لاوروف");
  await page.keyboard.press("Enter"); // and the suggestions are gone
  await expect(marks(page)).toHaveText([LAVROV]);
  expect(new URL(page.url()).pathname).toBe("/timeline");
  await page.getByRole("link", { name: "همین‌ها در فهرست" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  expect(queryOf(page)).toBe("?q=لاوروف");
});

for (const address of ["/timeline", "/timeline#1402-07", "/timeline#1402-07-12"]) test(`is where it was on the way back to ${address}, and nothing is pushed about meanwhile`, async ({ page }) => {
  await page.setViewportSize({ width: isWide(page) ? 1024 : 390, height: 600 });
  await page.goto(address);
  await expect(page.getByRole("table").first()).toBeVisible();
  // A narrow drawing has brought the month that the address names into sight: whoever read on from there is not brought to it again.
  await page.evaluate(() => window.scrollTo(0, 500));
  expect(await shiftOnWayBack(page)).toBeLessThan(0.005);
  await expect(page.getByRole("table").first()).toBeAttached();
  expect(await page.evaluate(() => window.scrollY)).toBe(500);
});

test("the foot of the page is out of the way of a narrow drawing that goes to the month of its address", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto("/timeline#1402-07");
  await expect(page.getByRole("table").first()).toBeAttached();
  await page.waitForTimeout(300);
  expect(await shiftSoFar(page)).toBeLessThan(0.005);
  await expect(page.locator("[data-stage] [data-day][tabindex='0']").first()).toBeInViewport();
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
    await expectNoSidewaysScroll(page);
  }
  // The five pages stand side by side on a laptop: nothing has to be pushed.
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await drawing(page).evaluate((figure) => figure.scrollWidth - figure.clientWidth)).toBeLessThanOrEqual(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has nothing that bars a reader, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["/timeline#1402-07", "/timeline?from=1402-01-01&to=1402-12-29", "/timeline?actor=oman&from=1403-01-01"]) {
      await page.goto(address);
      await expect(count(page)).toBeVisible();
      await expectAccessible(page);
    }
  });
}
