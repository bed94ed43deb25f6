import { expect, test, type Locator, type Page, type Route } from "@playwright/test";

/** What may come in the place of a file of the corpus, and a word of what the reader is then told. */
const DAMAGES: readonly { readonly name: string; readonly answer: (route: Route) => Promise<void>; readonly said: RegExp }[] = [
  { name: "nothing, offline", answer: (route) => route.abort("internetdisconnected"), said: /پاسخی از سرور نرسید/ },
  { name: "a server's failure", answer: (route) => route.fulfill({ status: 503, body: "" }), said: /سرور پاسخ درستی نداد/ },
  { name: "not found", answer: (route) => route.fulfill({ status: 404, body: "Not found" }), said: /فایل نوشته‌ها پیدا نشد/ },
  {
    name: "a page where data was asked for",
    answer: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>۴۰۴</title>" }),
    said: /فایل نوشته‌ها پیدا نشد/,
  },
  { name: "half a file", answer: (route) => route.fulfill({ contentType: "application/json", body: '{"version":2,"su' }), said: /آسیب دیده/ },
  { name: "other data", answer: (route) => route.fulfill({ json: { id: "f49cbdedce" } }), said: /آسیب دیده/ },
];

const OTHER_VERSION = {
  name: "the data of another build",
  answer: (route: Route) => route.fulfill({ json: { version: 99, summaries: [], actors: [] } }),
  said: /برای نسخهٔ دیگری/,
};

const CONTENTS = "**/contents.json";
const DOCUMENT = "**/documents/*.json";
const SEARCH = /\/search\.\w+$/;

/** The documents on the drawn timeline. */
const documents = (page: Page): Locator =>
  page.getByLabel(/^نوشته‌ها و رویدادها بر خط زمان/).getByRole("group", { name: /آنچه چاپ شد/ }).getByRole("link");

/** Sees the failure, in words and without a barrier; then the file comes right, and the button helps. */
async function expectRetry(page: Page, file: string | RegExp, title: string, said: RegExp): Promise<void> {
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await page.unroute(file);
  await page.getByRole("button", { name: "تلاش دوباره" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeHidden();
}

for (const { name, answer, said } of [...DAMAGES, OTHER_VERSION]) {
  test(`the list survives ${name}`, async ({ page }) => {
    await page.route(CONTENTS, answer);
    await page.goto("/");
    await expectRetry(page, CONTENTS, "نوشته‌ها باز نشدند", said);
    await expect(page.getByRole("article")).toHaveCount(5);
  });

  test(`the timeline survives ${name}`, async ({ page }) => {
    await page.route(CONTENTS, answer);
    await page.goto("/timeline?actor=oman");
    await expectRetry(page, CONTENTS, "نوشته‌ها باز نشدند", said);
    await expect(documents(page)).toHaveCount(1);
  });
}

for (const { name, answer, said } of DAMAGES) {
  test(`a document survives ${name}`, async ({ page }) => {
    await page.route(DOCUMENT, answer);
    await page.goto("/timeline");
    await page.getByRole("table", { name: /^آنچه چاپ شد/ }).getByRole("link", { name: /رایزنی تلفنی وزرای خارجه/ }).click();
    await expectRetry(page, DOCUMENT, "این نوشته باز نشد", said);
    await expect(page.getByRole("heading", { level: 1, name: /رایزنی تلفنی وزرای خارجه/ })).toBeVisible();
  });

  test(`a search survives ${name}`, async ({ page }) => {
    await page.route(SEARCH, answer);
    await page.goto("/timeline?q=لاوروف");
    await expectRetry(page, SEARCH, "جست‌وجو کار نکرد", said);
    await expect(documents(page)).toHaveCount(1);
  });
}

test("a failure stays as long as its cause, however often the reader tries", async ({ page }) => {
  await page.route(CONTENTS, (route) => route.fulfill({ status: 404, body: "Not found" }));
  await page.goto("/");
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "تلاش دوباره" }).click();
  await expect(page.getByText(/فایل نوشته‌ها پیدا نشد/)).toBeVisible();
});

test("a view whose code does not come leaves the masthead and a way on", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByRole("article")).toHaveCount(5);
  await context.setOffline(true);
  await page.getByRole("link", { name: "گاه‌شمار" }).click();
  await expect(page.getByText(/پاسخی از سرور نرسید/)).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "باز کردن دوباره" }).click();
  await expect(documents(page)).toHaveCount(5);
});

test("a view whose code a new build has taken away says that, and not that the reader is broken", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("article")).toHaveCount(5);
  await page.route(/\/assets\/timeline-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "Not found" }));
  await page.getByRole("link", { name: "گاه‌شمار" }).click();
  await expect(page.getByText(/شاید نسخهٔ تازه‌ای از روزنگار آمده باشد/)).toBeVisible();
});

test("a sentence of the ledger that does not come says so, and is asked for again", async ({ page }) => {
  await page.route(DOCUMENT, (route) => route.abort("internetdisconnected"));
  await page.goto("/ledger#russia-1402-08");
  await expect(page.getByText("متن این نوشته نرسید.").first()).toBeVisible();
  await page.unroute(DOCUMENT);
  const entries = page.getByRole("region", { name: "روسیه، آبان ۱۴۰۲" });
  await entries.getByRole("button", { name: "تلاش دوباره" }).first().click();
  await expect(entries).toContainText("در تماس تلفنی با همتای روس خود");
});

test("a bar whose names did not come says so, and no more", async ({ page }) => {
  await page.route(CONTENTS, (route) => route.abort("internetdisconnected"));
  await page.goto("/who");
  await expect(page.getByText(/پاسخی از سرور نرسید/)).toBeVisible();
  await page.getByRole("button", { name: "رفتن به…" }).click();
  const field = page.getByRole("dialog", { name: "رفتن به…" }).getByRole("combobox");
  await expect(field).toBeFocused();
  await field.fill("لاوروف");
  await expect(page.getByText("نام نوشته‌ها نرسید؛ شاید شبکه قطع است.")).toBeVisible();
});

test("a part that does not come leaves the view as it is, and comes when it is asked for again", async ({ page }) => {
  const parts = /\/assets\/(cite-panel|reading-settings|quote-tools)-[^/]*\.js$/;
  const lost = page.getByRole("alert").filter({ hasText: "این بخش باز نشد" });
  await page.goto("/d/f49cbdedce");
  await page.route(parts, (route) => route.abort("internetdisconnected"));
  await page.getByRole("button", { name: "ارجاع به این نوشته" }).click();
  await expect(lost).toHaveCount(1);
  await page.getByRole("button", { name: "تنظیم خواندن" }).click();
  await expect(lost).toHaveCount(2);
  await page.locator("#p11").evaluate((paragraph) => document.getSelection()?.selectAllChildren(paragraph));
  await expect(lost).toHaveCount(3);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.unroute(parts);
  await page.getByRole("article").getByRole("alert").first().getByRole("button").click();
  await expect(page.getByRole("dialog", { name: "ارجاع به این نوشته" })).toBeVisible();
});

test("a part that does not come again, though the server answers, is asked for on the page loaded anew", async ({ page }) => {
  const part = /\/assets\/cite-panel-[^/]*\.js$/;
  const open = page.getByRole("button", { name: "ارجاع به این نوشته" });
  const retry = page.getByRole("alert").filter({ hasText: "این بخش باز نشد" }).getByRole("button");
  await page.goto("/d/f49cbdedce#p11");
  await page.route(part, (route) => route.fulfill({ status: 404 })); // as of a build that is gone
  await open.click();
  const isAnew = page.waitForEvent("load");
  await retry.click();
  await isAnew;
  expect(new URL(page.url()).hash).toBe("#p11");
  await page.unroute(part);
  await open.click();
  await expect(page.getByRole("dialog", { name: "ارجاع به این نوشته" })).toBeVisible();
});

test("a part that does not come over a dead network never takes the page away", async ({ page }) => {
  const open = page.getByRole("button", { name: "ارجاع به این نوشته" });
  await page.goto("/d/f49cbdedce");
  await expect(open).toBeVisible();
  await page.route("**/*", (route) => route.abort("internetdisconnected"));
  await open.click();
  const lost = page.getByRole("alert").filter({ hasText: "این بخش باز نشد" });
  await lost.getByRole("button").click();
  await expect(lost).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
