import { expect, test, type Locator, type Page } from "@playwright/test";
import { count, entries, expectAccessible, pressPersian, queryOf, searchField, tokens } from "./reader.ts";

const readings = (page: Page): Locator => page.getByRole("list", { name: "آنچه از جست‌وجو فهمیدیم" });

test("reads what was typed with the wrong keyboard, says so, and marks it in the list and in the document", async ({ page }) => {
  await page.goto("/");
  await searchField(page).fill("fhrvd");
  await expect(count(page)).toHaveText("۲ نوشته از ۵");
  await expect(readings(page)).toContainText("نوشته‌اید fhrvd؛ خواندیم «باقری»");
  await expect(entries(page).first().locator("mark").first()).toHaveText("باقری");
  await entries(page).first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f]+\?q=fhrvd$/);
  await expect(page.locator("mark").filter({ hasText: "باقری" }).first()).toBeVisible();
});

test("takes a word as it is where the reader says so, and keeps that in the address", async ({ page }) => {
  await page.goto("/?q=Lavrov");
  await expect(readings(page)).toContainText("خواندیم «لاوروف»");
  await expect(entries(page)).toHaveCount(1);
  await readings(page).getByRole("button", { name: "جست‌وجوی خود «Lavrov»" }).click();
  await expect(page.getByRole("heading", { name: "«Lavrov» در هیچ نوشته‌ای نیست" })).toBeVisible();
  expect(queryOf(page)).toBe("?q=Lavrov&verbatim=lavrov");
  await page.reload();
  await expect(page.getByRole("heading", { name: "«Lavrov» در هیچ نوشته‌ای نیست" })).toBeVisible();
  await page.goBack();
  await expect(entries(page)).toHaveCount(1);
});

test("reads several words each in their own way, and refuses one alone", async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent("مجارصتان OR Bagheri")}`);
  await expect(readings(page).getByRole("listitem")).toHaveText([/«مجارصتان» یا «Bagheri»/, /خواندیم «مجارستان»/, /خواندیم «باقری»/]);
  await expect(entries(page)).toHaveCount(3);
  await readings(page).getByRole("button", { name: "جست‌وجوی خود «مجارصتان»" }).click();
  await expect(readings(page).getByRole("listitem")).toHaveText([/«مجارصتان» یا «Bagheri»/, /خواندیم «باقری»/, "خود «مجارصتان»"]);
  await expect(entries(page)).toHaveCount(2);
  await expectAccessible(page);
});

test("finds either of two, and words of the headline alone", async ({ page }) => {
  await page.goto("/");
  await searchField(page).fill("عمان یا لاوروف");
  await expect(count(page)).toHaveText("۲ نوشته از ۵");
  await searchField(page).fill("عنوان:غزه -هزینه");
  await expect(count(page)).toHaveText("۱ نوشته از ۵");
  await expect(readings(page).getByRole("listitem")).toHaveText(["«غزه» تنها در عنوان", "بدون «هزینه»"]);
});

test("lets go of each sign of a query by its token, and of a word that is taken as it is", async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent("«وزیر خارجه» یا عنوان:غزه -هزینه")}`);
  await expect(readings(page).getByRole("listitem")).toHaveCount(4);
  for (const [token, left] of [["بدون «هزینه»: برداشتن این شرط", "«وزیر خارجه» یا عنوان:غزه"], ["عین «وزیر خارجه»: جست‌وجوی واژه‌ها جدا از هم", "وزیر خارجه یا عنوان:غزه"]] as const) {
    await readings(page).getByRole("button", { name: token }).press("Enter");
    await expect.poll(() => queryOf(page)).toBe(`?q=${left}`);
    await expect(searchField(page)).toHaveValue(left);
  }
  await page.goto("/?q=Lavrov&verbatim=lavrov");
  await readings(page).getByRole("button", { name: "«Lavrov» شاید چیز دیگری باشد" }).press("Enter");
  await expect(readings(page)).toContainText("خواندیم «لاوروف»");
  expect(queryOf(page)).toBe("?q=Lavrov");
});

test("makes filters of fields while they are typed, and takes them out of the box with Enter", async ({ page }) => {
  await page.goto("/");
  await searchField(page).pressSequentially("غزه از:۱۴۰۳ کس:باقری");
  await expect(tokens(page).getByRole("listitem")).toContainText(["«غزه»", "علی باقری", "از ۱ فروردین ۱۴۰۳"]);
  await expect(searchField(page)).toHaveValue("غزه از:۱۴۰۳ کس:باقری");
  await expect(entries(page)).toHaveCount(2);
  await searchField(page).press("Enter");
  await expect(searchField(page)).toHaveValue("غزه");
  expect(queryOf(page)).toBe("?q=غزه&actor=bagheri&from=1403-01-01");
  await page.goBack();
  await expect(entries(page)).toHaveCount(5);
  expect(queryOf(page)).toBe("");
});

test("takes back a field with the letters that made it", async ({ page }) => {
  await page.goto("/?outlet=mizan");
  await expect(entries(page)).toHaveCount(1);
  await searchField(page).fill("از:۱۴۰۳");
  await expect(tokens(page)).toContainText("از ۱ فروردین ۱۴۰۳");
  await searchField(page).fill("");
  await expect(tokens(page)).not.toContainText("فروردین");
  await expect.poll(() => queryOf(page)).toBe("?outlet=mizan");
});

test("answers each letter of who types much, and writes no more addresses than a browser takes", async ({ page }) => {
  await page.addInitScript(() => {
    const made = { asked: 0, written: 0 };
    window.Worker = class extends Worker {
      override postMessage(message: { readonly kind?: string }): void {
        if (message.kind === "ask") made.asked++;
        super.postMessage(message);
      }
    };
    const write = history.replaceState.bind(history);
    history.replaceState = (...step) => {
      made.written++;
      write(...step);
    };
    Object.assign(window, { made });
  });
  const made = () => page.evaluate(() => (window as unknown as { made: { asked: number; written: number } }).made);
  const text = "غزه".repeat(27);
  await page.goto("/");
  await searchField(page).pressSequentially(text, { delay: 90 });
  await expect.poll(() => queryOf(page)).toBe(`?q=${text}`);
  expect((await made()).asked).toBeGreaterThan(66);
  expect((await made()).written).toBeLessThan(30);
  await page.goto("/timeline");
  await searchField(page).pressSequentially(text, { delay: 90 });
  await expect.poll(() => queryOf(page)).toBe(`?q=${text}`);
  expect((await made()).asked).toBeGreaterThan(66);
  expect((await made()).written).toBeLessThan(75);
});

test("gives a link with fields the address of the filters that they mean", async ({ page }) => {
  await page.goto(`/timeline?q=${encodeURIComponent("کس:باقری تا:«خرداد ۱۴۰۳» سفر")}`);
  await expect.poll(() => queryOf(page)).toBe("?q=سفر&actor=bagheri&to=1403-03-31");
  await expect(searchField(page)).toHaveValue("سفر");
});

test("says behind a key why each result has its score, on both layouts, and remembers it", async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent("سفر عمان")}`);
  const sums = page.getByRole("row", { name: /^مجموع/ });
  await expect(entries(page).first()).toBeVisible();
  await expect(sums).toHaveCount(0);
  await pressPersian(page, "ط", "KeyX");
  await expect(sums).toHaveCount(await entries(page).count());
  await expect(entries(page).first().getByRole("rowheader", { name: "عمان (خود واژه)" })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(sums.first()).toBeVisible();
  await page.getByRole("button", { name: "پنهان کردن" }).click();
  await expect(sums).toHaveCount(0);
});
