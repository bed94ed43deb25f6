import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, shiftSoFar, shiftWhile } from "./reader.ts";

test("an actor has a name, a kind, offices with their days and sources", async ({ page }) => {
  await page.goto("/who/amirabdollahian");
  await expect(page).toHaveTitle("حسین امیرعبداللهیان · روزنگار");
  await expect(page.getByRole("heading", { level: 1, name: "حسین امیرعبداللهیان" })).toBeVisible();
  await expect(page.getByText("شخص", { exact: true })).toBeVisible();
  const facts = page.getByRole("complementary", { name: "مشخصات" });
  await expect(facts.getByText("وزیر امور خارجه ایران")).toBeVisible();
  await expect(facts.getByText("از ۳ شهریور ۱۴۰۰ تا ۳۰ اردیبهشت ۱۴۰۳")).toBeVisible();
  const deputy = facts.getByRole("listitem").filter({ hasText: "معاون عربی و آفریقای وزارت امور خارجه ایران" });
  await expect(deputy).toContainText("روز دقیق آغاز و پایان روشن نیست؛ میان این دو روز بی‌تردید این سمت را داشت.");
  await expect(deputy).toContainText("قابل بررسی در ویکی‌پدیای انگلیسی: Hossein Amir-Abdollahian");
});

test("each sentence that names an actor leads to its paragraph", async ({ page }) => {
  await page.goto("/who/fuad-hussein");
  const sentence = page.getByRole("listitem").filter({ hasText: "امیرعبداللهیان شب گذشته نیز در گفت‌وگوی تلفنی با" });
  await expect(sentence.locator("mark")).toHaveText("فؤاد حسین");
  await sentence.getByRole("link", { name: "بند ۸" }).click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f]{10}#p8$/);
  await expect(page.getByRole("paragraph").filter({ hasText: "فؤاد حسین" })).toBeInViewport();
});

test("the sentences behind the first ones are there for the asking", async ({ page }) => {
  await page.goto("/who/amirabdollahian");
  const document = page.getByRole("article").filter({ hasText: "خطاب به لاوروف" });
  await expect(document.getByRole("listitem")).toHaveCount(3);
  await document.getByRole("button", { name: /جملهٔ دیگر$/u }).click();
  expect(await document.getByRole("listitem").count()).toBeGreaterThan(3);
  await expect(document.getByRole("listitem").nth(3).getByRole("link")).toBeFocused();
});

test("a state leads to its ledger, which tells of the contacts of its people; somebody has none", async ({ page }) => {
  await page.goto("/who/amirabdollahian");
  await expect(page.getByRole("link", { name: "همین‌ها در گاه‌شمار" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^دفتر تماس‌های/u })).toHaveCount(0);
  await page.goto("/who/oman");
  await page.getByRole("link", { name: "دفتر تماس‌های عمان" }).click();
  await expect(page).toHaveURL(/\/ledger\/oman$/);
  await expect(page.getByRole("link", { name: /^ایران، مهر ۱۴۰۲/u })).toBeVisible();
});

test("what somebody took part in is listed, newest first, with whom, and leads to its sentence", async ({ page }) => {
  await page.goto("/who/amirabdollahian");
  const events = page.getByRole("region", { name: /^رویدادها/ });
  await expect(events).toBeVisible();
  const days = await events.getByRole("time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted().toReversed());
  const call = events.getByRole("listitem").filter({ hasText: "فؤاد حسین" });
  await expect(call).toContainText("گفت‌وگوی تلفنی با فؤاد حسین");
  await expect(call).toContainText("یکشنبه ۱۶ مهر ۱۴۰۲");
  await call.getByRole("link", { name: /بند ۸$/u }).click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f]{10}#p8$/);
});

test("stands as far from the one edge of a narrow page as from the other", async ({ page }) => {
  for (const width of [390, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/who/amirabdollahian");
    const [outer, inner] = [await page.getByRole("main").boundingBox(), await page.getByRole("region", { name: /^رویدادها/ }).boundingBox()];
    if (outer === null || inner === null) throw new Error("Expected a list of events in the page");
    expect(outer.x + outer.width - inner.x - inner.width).toBeCloseTo(inner.x - outer.x, 0);
  }
});

test("somebody whom pages tell of by the office alone has a page too", async ({ page }) => {
  await page.goto("/who/khamenei");
  await expect(page.getByText("هیچ نوشته‌ای نامش را نمی‌آورد؛ از روی سمت شناخته شد.")).toBeVisible();
  await page.getByRole("link", { name: "رهبر جمهوری اسلامی ایران" }).click();
  await expect(page).toHaveURL(/\/\?office=head-of-state-of-iran$/);
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("an actor leads to its documents in the list and on the timeline", async ({ page }) => {
  await page.goto("/who/lavrov");
  await expect(page.getByRole("link", { name: "همین‌ها در گاه‌شمار" })).toHaveAttribute("href", "/timeline?actor=lavrov");
  await page.getByRole("link", { name: "همین‌ها در فهرست" }).click();
  await expect(page).toHaveURL(/\/\?actor=lavrov$/);
});

test("a link with a chat's comma behind it opens, and the address is mended", async ({ page }) => {
  await page.goto("/who/lavrov،");
  await expect(page.getByRole("heading", { level: 1, name: "سرگئی لاوروف" })).toBeVisible();
  await expect(page).toHaveURL(/\/who\/lavrov$/);
});

test("what the names are searched for stands in the address, and «back» finds it again", async ({ page }) => {
  await page.goto("/who");
  const field = page.getByRole("searchbox", { name: "جست‌وجو در نام‌ها" });
  await field.fill("لاو");
  await expect(page).toHaveURL(/\/who\?name=%D9%84%D8%A7%D9%88$/);
  await page.getByRole("link", { name: "سرگئی لاوروف" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "سرگئی لاوروف" })).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue("لاو");
  await expect(page.getByRole("main").getByRole("link")).toHaveText(["سرگئی لاوروف"]);
  await field.fill("");
  await expect(page).toHaveURL(/\/who$/);
});

test("a name that no document has is said so, and searched for", async ({ page }) => {
  await page.goto("/who/سنایی");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("چنین نامی در نوشته‌ها نیست");
  await expect(page.getByRole("link", { name: "جست‌وجوی «سنایی»" })).toBeVisible();
});

test.describe("over time", () => {
  test("what somebody did stands under the offices held, and opens its sentences", async ({ page }) => {
    await page.goto("/who/lavrov");
    const time = page.getByRole("region", { name: "در گذر زمان" });
    await expect(time.getByRole("list", { name: "سمت‌ها" }).getByRole("listitem")).toHaveText(["وزیر امور خارجه روسیه از ۱۹ اسفند ۱۳۸۲ دست‌کم تا ۸ مهر ۱۴۰۴"]);
    const heap = time.getByRole("button", { name: /گفت‌وگوی تلفنی/ }).first();
    await heap.click();
    await expect(heap).toHaveAttribute("aria-expanded", "true");
    await expect(time.getByText("وزرای خارجه ۱۸ مهر ماه نیز در این باره تلفنی گفت‌وگو کرده بودند.")).toBeVisible();
    await heap.click();
    await expect(time.getByText("وزرای خارجه ۱۸ مهر ماه نیز در این باره تلفنی گفت‌وگو کرده بودند.")).toHaveCount(0);
  });

  test("with whom is counted, and each count opens as many sentences", async ({ page }) => {
    await page.goto("/who/amirabdollahian");
    const company = page.getByRole("region", { name: "با چه کسانی" });
    await company.getByRole("button", { name: "سرگئی لاوروف، ۳ رویداد" }).click();
    await expect(company.getByRole("listitem").filter({ has: page.getByRole("time") })).toHaveCount(3);
    await company.getByRole("link", { name: "هر دو روی یک خط زمان" }).click();
    await expect(page).toHaveURL(/\/who\/amirabdollahian\?with=lavrov$/);
  });

  test("two stand above each other on one axis, with what they share", async ({ page }) => {
    await page.goto("/who/amirabdollahian?with=Lavrov،");
    await expect(page).toHaveURL(/\?with=lavrov$/);
    await expect(page.getByRole("region", { name: "در گذر زمان" }).getByRole("heading", { level: 3 })).toHaveText(["حسین امیرعبداللهیان", "سرگئی لاوروف"]);
    await expect(page.getByRole("region", { name: /^رویدادهای مشترک/ }).getByRole("listitem")).toHaveCount(3);
    await page.getByRole("combobox", { name: "در کنارِ" }).selectOption("deif");
    await expect(page).toHaveURL(/\?with=deif$/);
    await expect(page.getByText("هیچ نوشته‌ای از رویدادی با حسین امیرعبداللهیان و محمد الضیف خبر نمی‌دهد.")).toBeVisible();
    await page.getByRole("link", { name: "تنها حسین امیرعبداللهیان" }).click();
    await expect(page).toHaveURL(/\/who\/amirabdollahian$/);
  });

  test("the choice of another stands where it stood, whoever is chosen, and nothing that stays is pushed about", async ({ page }) => {
    await page.goto("/who/amirabdollahian?with=lavrov");
    const choice = page.getByRole("combobox", { name: "در کنارِ" });
    await expect(choice).toHaveValue("lavrov");
    const before = await choice.boundingBox();
    const shift = await shiftWhile(page, async () => {
      await choice.selectOption("deif");
      await expect(page.getByText("هیچ نوشته‌ای از رویدادی با حسین امیرعبداللهیان و محمد الضیف خبر نمی‌دهد.")).toBeVisible();
      await page.waitForTimeout(300);
    });
    expect(await choice.boundingBox()).toEqual(before);
    expect(shift).toBeLessThan(0.005);
  });

  test("whom nobody knows, and the same name twice, are not set beside, and that is said", async ({ page }) => {
    await page.goto("/who/amirabdollahian?with=nobody");
    await expect(page.getByRole("alert")).toContainText("«nobody» در نوشته‌ها نیست");
    await page.goto("/who/amirabdollahian?with=amirabdollahian");
    await expect(page.getByRole("alert")).toContainText("هیچ نامی کنار خودش گذاشته نمی‌شود.");
  });
});

test.describe("the index of names", () => {
  test("stands in the order of the Persian alphabet", async ({ page }) => {
    await page.goto("/who");
    const people = page.getByRole("region", { name: "اشخاص" });
    await expect(people.getByRole("link").first()).toHaveText("بدر البوسعیدی");
    const letters = await people.getByRole("heading", { level: 3 }).allTextContents();
    const alphabet = [..."آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"];
    expect(letters).toContain("پ");
    expect(letters).toEqual(alphabet.filter((letter) => letters.includes(letter)));
  });

  test("is filtered by any spelling of any name, and says how many are left", async ({ page }) => {
    await page.goto("/who");
    await page.getByRole("searchbox", { name: "جست‌وجو در نام‌ها" }).fill("عبداللهيان");
    await expect(page.getByRole("status").filter({ hasText: "۱ نام" })).toBeVisible();
    await page.getByRole("link", { name: "حسین امیرعبداللهیان" }).click();
    await expect(page).toHaveURL(/\/who\/amirabdollahian$/);
  });

  test("says so where no name has the letters", async ({ page }) => {
    await page.goto("/who");
    await page.getByRole("searchbox", { name: "جست‌وجو در نام‌ها" }).fill("خخخ");
    await expect(page.getByText("نامی با این حروف پیدا نشد.")).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of ["/who/khamenei", "/who/iran", "/who/nobody"]) {
    test(`nothing stands in anybody's way: ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

test("a quotation that comes late pushes nothing away: those below wait for it", async ({ page }) => {
  let first = true;
  await page.route("**/documents/*.json", async (route) => {
    const isFirst = first;
    first = false;
    if (isFirst) await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto("/who/iran");
  const quoting = page.getByRole("region", { name: "در نوشته‌ها" }).getByRole("article");
  await expect(quoting.first().getByRole("listitem").first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(await shiftSoFar(page)).toBeLessThan(0.02);
});
