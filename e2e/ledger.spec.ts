import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible, readNumber, searchField } from "./reader.ts";

const table = (page: Page): Locator => page.getByRole("table", { name: "تماس‌ها: کشورها در سطر، ماه‌ها در ستون" });
const row = (page: Page, name: string): Locator => table(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("shows with whom Iran was in contact, month by month, what was only announced apart", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "بخش‌ها" }).getByRole("link", { name: "دفتر تماس‌ها" }).click();
  await expect(page).toHaveURL(/\/ledger$/);
  await expect(page).toHaveTitle("دفتر تماس‌ها · روزنگار");
  await expect(page.getByRole("combobox", { name: "دفترِ" })).toHaveValue("iran");
  await expect(table(page).getByRole("columnheader")).toHaveText(["کشور", "روز نامعلوم", "جمع", "مهر ۱۴۰۲", "آبان ۱۴۰۲", "خرداد ۱۴۰۳"]);
  await expect(table(page).getByText("شش ماه بدون تماس")).toBeVisible();
  await expect(row(page, "روسیه").getByRole("link").nth(2)).toHaveAccessibleName("روسیه، آبان ۱۴۰۲: ۲ گفت‌وگوی تلفنی");
  await expect(row(page, "سوریه").getByRole("link").last()).toHaveAccessibleName("سوریه، روز نامعلوم: ۱ سفر انجام‌نشده");
});

test("opens the sentences of a number, as many as it says, and gives the focus back", async ({ page }) => {
  await page.goto("/ledger#russia-1402-8،");
  await expect(page).toHaveURL(/\/ledger#russia-1402-08$/);
  await page.goto("/ledger");
  const cell = page.getByRole("link", { name: "روسیه، آبان ۱۴۰۲: ۲ گفت‌وگوی تلفنی" });
  await cell.press("Enter");
  await expect(page).toHaveURL(/\/ledger#russia-1402-08$/);
  const entries = page.getByRole("region", { name: "روسیه، آبان ۱۴۰۲" });
  await expect(entries.getByRole("heading")).toBeFocused();
  await expect(entries.getByRole("listitem")).toHaveCount(2);
  await expect(entries.getByRole("listitem").last()).toContainText("در تماس تلفنی با همتای روس خود");
  await entries.getByRole("button", { name: "بستن" }).click();
  await expect(cell).toBeFocused();
  await cell.click();
  await entries.getByRole("link", { name: /بند ۶$/ }).first().click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f]{10}#p6$/);
});

test("every number is as large as what it opens", async ({ page }) => {
  await page.goto("/ledger");
  const sums = await table(page).getByRole("row").last().getByRole("cell").allTextContents();
  const last = readNumber(sums.at(-1) ?? "");
  expect(sums.slice(0, -1).map(readNumber).reduce((a, b) => a + b, 0)).toBe(last);
  for (const link of await row(page, "قطر").getByRole("link").all()) {
    const name = (await link.getAttribute("aria-label")) ?? "";
    if (name === "") continue; // the state itself
    await link.click();
    const counts = [...name.slice(name.indexOf(":")).matchAll(/[۰-۹]+/g)].map(([digits]) => readNumber(digits));
    await expect(page.getByRole("region", { name: name.slice(0, name.indexOf(":")) }).getByRole("listitem")).toHaveCount(counts.reduce((a, b) => a + b, 0));
  }
});

test("keeps heads and sums in sight where the window is lower than the table", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto("/ledger");
  const region = page.getByRole("region", { name: "تماس‌ها: کشورها در سطر، ماه‌ها در ستون" });
  const sums = table(page).getByRole("rowheader", { name: "جمع" });
  for (const top of [0, 150]) {
    await region.evaluate((element, to) => element.scrollTo(0, to), top);
    const [outer, head, foot] = [await region.boundingBox(), await table(page).getByRole("columnheader", { name: "کشور" }).boundingBox(), await sums.boundingBox()];
    if (outer === null || head === null || foot === null) throw new Error("Expected a table with head and sums");
    expect(head.y).toBeCloseTo(outer.y, 0);
    expect(foot.y + foot.height).toBeLessThanOrEqual(outer.y + outer.height);
  }
});

test("is that of another state, and follows search and filters", async ({ page }) => {
  await page.goto("/ledger?event=call");
  await page.getByRole("combobox", { name: "دفترِ" }).selectOption("oman");
  await expect(page).toHaveURL(/\/ledger\/oman\?event=call$/);
  await expect(row(page, "ایران").getByRole("link").last()).toHaveAccessibleName("ایران، مهر ۱۴۰۲: ۱ گفت‌وگوی تلفنی");
  await searchField(page).fill("لاوروف");
  await expect(page.getByRole("heading", { name: "این کشور در این نوشته‌ها تماسی ندارد" })).toBeVisible();
  await page.getByRole("link", { name: "دفتر ایران" }).click();
  await expect(row(page, "روسیه")).toBeVisible();
  await expect(row(page, "عمان")).toHaveCount(0);
  await page.goto("/ledger?q=fhrvd");
  const readings = page.getByRole("list", { name: "آنچه از جست‌وجو فهمیدیم" });
  await expect(readings).toContainText("نوشته‌اید fhrvd؛ خواندیم «باقری»");
  await readings.getByRole("button").click();
  await expect(page).toHaveURL(/\/ledger\?q=fhrvd&verbatim=fhrvd$/);
  await page.goto("/ledger?event=letter");
  await expect(page.getByRole("heading", { name: "در این نوشته‌ها تماسی نیست" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`bars no reader where it is empty, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["/ledger/nowhere", "/ledger?event=letter"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1, name: "دفتر تماس‌ها" })).toBeVisible();
      await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      await expectAccessible(page);
    }
  });
}
