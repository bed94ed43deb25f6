import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, pressPersian, searchField } from "./reader.ts";
import { seed } from "./seed.ts";

const OMAN = seed("003");
const POST = seed("001");
const MEHR = seed("002");

const headline = (page: Page) => page.getByRole("heading", { level: 1 });

test("a document is read with its source, its date in both calendars, its code and its margin", async ({ page, isMobile }) => {
  await page.goto(`/d/${OMAN.id}`);
  await expect(headline(page)).toHaveText("رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین");
  await expect(page).toHaveTitle(/^رایزنی تلفنی .* · روزنگار$/u);
  await expect(page.getByText("دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹")).toBeVisible();
  await expect(page.getByText("۹ اکتبر ۲۰۲۳")).toBeVisible();
  await expect(page.getByText("کد ۸۰۲۹۳۲")).toBeVisible();
  await expect(page.getByRole("link", { name: "اقتصادآنلاین" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "همدردی وزیر خارجه عمان با مردم فلسطین" })).toBeVisible();
  const margin = await notes(page, isMobile);
  await expect(margin.filter({ hasText: "امشب (دوشنبه) ۱۷ مهر ماه ← دوشنبه ۱۷ مهر ۱۴۰۲" })).toBeVisible();
  const call = margin.filter({ hasText: "گفت‌وگوی تلفنی" }).filter({ hasText: "فؤاد حسین" });
  await expect(call).toContainText("یکشنبه ۱۶ مهر ۱۴۰۲");
});

/** The notes of the margin, which narrow pages fold into the text, behind numbers. */
async function notes(page: Page, isMobile: boolean) {
  await expect(page.getByRole("paragraph").first()).toBeVisible();
  if (!isMobile) return page.getByRole("list", { name: "حاشیه" }).getByRole("listitem");
  for (const sign of await page.getByRole("button", { name: /^یادداشت/u }).all()) await sign.click();
  return page.getByRole("note");
}

test("the margin says who held an office that is named without a name, and why that is known", async ({ page, isMobile }) => {
  await page.goto(`/d/${OMAN.id}`);
  const office = (await notes(page, isMobile)).filter({ hasText: "همتای عمانی" });
  await expect(office).toHaveText("همتای عمانی ← بدر البوسعیدیوزیر امور خارجه عمان در روز انتشار");
  await office.getByRole("link", { name: "بدر البوسعیدی" }).click();
  await expect(page).toHaveURL(/\/who\/badr-albusaidi$/);
});

test("the margin says that it is not known who held an office, and why", async ({ page, isMobile }) => {
  await page.goto(`/d/${POST.id}`);
  const office = (await notes(page, isMobile)).filter({ hasText: "وزیر خارجه شهید" });
  await expect(office).toContainText("نام دارندهٔ این سمت در آن روز روشن نیست. متن از دارندهٔ پیشین آن می‌گوید.");
});

test("the margin says what office somebody held that day, once", async ({ page, isMobile }) => {
  await page.goto(`/d/${MEHR.id}`);
  const person = (await notes(page, isMobile)).filter({ hasText: "رئیس دفتر سیاسی حماس در روز انتشار" });
  await expect(person).toHaveCount(1);
  await expect(person.getByRole("link", { name: "خالد مشعل" })).toBeVisible();
});

test("an event leads to the other sentences of the page that tell it", async ({ page, isMobile }) => {
  await page.goto(`/d/${OMAN.id}`);
  const call = (await notes(page, isMobile)).filter({ hasText: "گفت‌وگوی تلفنی" }).filter({ hasText: "بدر البوسعیدی" });
  await call.getByRole("link", { name: "بند ۱۱", exact: true }).click();
  await expect(page).toHaveURL(/#p11$/);
  await expect(page.getByRole("paragraph").filter({ hasText: "وزیر خارجه عمان نیز در این گفت‌وگوی تلفنی اظهار داشت" })).toBeInViewport();
});

test("notes longer than their paragraph keep their order, and nothing of them overlaps", async ({ page, isMobile }) => {
  for (const { id } of [OMAN, POST, MEHR]) {
    await page.goto(`/d/${id}`);
    const boxes = await (await notes(page, isMobile)).evaluateAll((items) => items.map((item) => item.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    expect(boxes.length).toBeGreaterThan(3);
    for (const [i, box] of boxes.entries()) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? -Infinity);
    const next = await page.getByRole("navigation", { name: "نوشته‌های قبلی و بعدی" }).boundingBox();
    expect(next?.y).toBeGreaterThan(boxes.at(-1)?.bottom ?? Infinity);
  }
});

test("the post that an article quotes is set apart, without the sentence that announces it", async ({ page }) => {
  await page.goto(`/d/${POST.id}`);
  const post = page.getByRole("blockquote", { name: "پیام نقل‌شده" });
  await expect(post.getByRole("paragraph")).toHaveCount(5);
  await expect(post).toContainText("گفت‌وگو و تبادل نظر کردم");
  await expect(post).not.toContainText("پیامی در شبکه اجتماعی ایکس");
});

test("what the page does not show is said, not guessed", async ({ page }) => {
  await page.goto(`/d/${MEHR.id}`);
  await expect(page.getByText("رسانهٔ ناشناخته، به نقل از مهر")).toBeVisible();
  await expect(page.getByText("از متن صفحه برنمی‌آید که کدام رسانه آن را منتشر کرده است.")).toBeVisible();
});

test("a name in the text leads to the documents that name it", async ({ page }) => {
  await page.goto(`/d/${OMAN.id}`);
  await page.getByRole("paragraph").getByRole("link", { name: "فؤاد حسین" }).click();
  await expect(page).toHaveURL(/\/\?actor=fuad-hussein$/);
});

test("what was searched for is marked on its very letters", async ({ page }) => {
  await page.goto(`/d/${OMAN.id}?q=${encodeURIComponent("مسئله")}`);
  await expect(page.locator("mark")).toHaveText(["مسأله"]);
});

test.describe("a link to a paragraph", () => {
  for (const hash of ["#p11", "#p11،", "#p11%D8%8C", "#p۱۱».", "#p11)"]) {
    test(`goes there cold: ${hash}`, async ({ page }) => {
      await page.goto(`/d/${OMAN.id}${hash}`);
      const paragraph = page.getByRole("paragraph").filter({ hasText: "وزیر خارجه عمان نیز در این گفت‌وگوی تلفنی اظهار داشت" });
      await expect(paragraph).toBeInViewport();
      await expect(paragraph).toBeFocused();
      await expect(page).toHaveURL(/#p11$/);
    });
  }

  test("goes there when the number beside a paragraph is followed, and again when the hash changes", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await page.getByRole("link", { name: "پیوند به بند ۳", exact: true }).click();
    await expect(page).toHaveURL(/#p3$/);
    await page.evaluate(() => {
      location.hash = "#p14";
    });
    await expect(page.getByRole("paragraph").filter({ hasText: "پیتر سیارتو" })).toBeInViewport();
  });

  test("that the page does not have opens the page", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}#p99`);
    await expect(headline(page)).toBeInViewport();
  });
});

test("an id with a chat's comma behind it opens, and the address is mended", async ({ page }) => {
  await page.goto(`/d/${OMAN.id}،`);
  await expect(headline(page)).toContainText("رایزنی تلفنی");
  await expect(page).toHaveURL(new RegExp(`/d/${OMAN.id}$`));
});

test.describe("the neighbours in the list", () => {
  test("are reached by links", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await page.getByRole("link", { name: /^نوشتهٔ بعدی/u }).click();
    await expect(headline(page)).toHaveText("جزئیات مذاکرات مقامات ایرانی درباره غزه");
    await expect(page.getByText("نوشتهٔ ۵ از ۵")).toBeVisible();
    await expect(headline(page)).toBeInViewport();
  });

  test("are reached by keys: ← leads on, as reading does", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await expect(page.getByText("نوشتهٔ ۴ از ۵")).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(headline(page)).toHaveText("جزئیات مذاکرات مقامات ایرانی درباره غزه");
    await page.keyboard.press("ArrowRight");
    await expect(headline(page)).toContainText("رایزنی تلفنی");
  });

  test("are gone to behind the frame in which a key shows that it was heard", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await expect(page.getByText("نوشتهٔ ۴ از ۵")).toBeVisible();
    const heard = await page.evaluate(() => new Promise<readonly string[]>((resolve) => {
      const order: string[] = [];
      requestAnimationFrame(() => order.push(`frame, ${document.querySelectorAll("nav a[data-going]").length} marked`));
      window.addEventListener("click", () => resolve(order), { once: true, capture: true });
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", code: "ArrowLeft", bubbles: true, cancelable: true }));
    }));
    expect(heard).toEqual(["frame, 1 marked"]);
    await expect(headline(page)).toHaveText("جزئیات مذاکرات مقامات ایرانی درباره غزه");
    await expect(page.locator("[data-going]")).toHaveCount(0);
  });

  test("are reached by the place of the key on a Persian layout", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await expect(page.getByText("نوشتهٔ ۴ از ۵")).toBeVisible();
    await pressPersian(page, "ت", "KeyJ");
    await expect(headline(page)).toHaveText("جزئیات مذاکرات مقامات ایرانی درباره غزه");
  });

  test("are fetched while the page is read, so that a step to one waits for nothing", async ({ page }) => {
    const fetched = new Set<string>();
    page.on("requestfinished", (request) => request.url().includes("/documents/") && fetched.add(request.url()));
    await page.goto(`/d/${OMAN.id}`);
    await expect.poll(() => fetched.size).toBe(3);
    await page.route("**/documents/*.json", (route) => route.abort("internetdisconnected"));
    await page.keyboard.press("ArrowLeft");
    await expect(headline(page)).toHaveText("جزئیات مذاکرات مقامات ایرانی درباره غزه");
  });

  test("are left alone while something is typed", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await expect(page.getByText("نوشتهٔ ۴ از ۵")).toBeVisible();
    await searchField(page).pressSequentially("ja");
    await page.keyboard.press("ArrowLeft");
    await expect(headline(page)).toContainText("رایزنی تلفنی");
  });

  test("are those of the filtered list, and so is the way back", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}?actor=amirabdollahian`);
    await expect(page.getByText("نوشتهٔ ۳ از ۳")).toBeVisible();
    await expect(page.getByRole("link", { name: /^نوشتهٔ بعدی/u })).toHaveCount(0);
    await page.getByRole("link", { name: "بازگشت به فهرست" }).click();
    await expect(page).toHaveURL(/\/\?actor=amirabdollahian$/);
  });
});

test("the way back to the list leads to the place in it, also from a neighbour", async ({ page }) => {
  await page.goto("/?q=%D8%BA%D8%B2%D9%87");
  const link = page.getByRole("main").getByRole("link", { name: "رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین" });
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(headline(page)).toContainText("رایزنی تلفنی");
  await expect(page.getByText(/^نوشتهٔ . از ۵$/u)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(headline(page)).not.toContainText("رایزنی تلفنی");
  await page.getByRole("link", { name: "بازگشت به فهرست" }).click();
  await expect(page).toHaveURL(/\/\?q=%D8%BA%D8%B2%D9%87$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test.describe("the raw page", () => {
  for (const { file, text, sha256, id } of [OMAN, POST, MEHR]) {
    test(`shows every letter of ${file}`, async ({ page }) => {
      await page.goto(`/d/${id}?view=raw`);
      const lines = page.getByRole("list", { name: "سطرها" });
      await expect(lines).toBeVisible();
      const shown = await lines.locator("[data-source]").evaluateAll((pieces) => pieces.map((piece) => piece.textContent).join(""));
      expect(shown).toBe(text);
      await expect(page.getByText(sha256)).toBeVisible();
      await expect(page.getByText(file)).toBeVisible();
    });
  }

  test("says what each line is and why", async ({ page }) => {
    await page.goto(`/d/${MEHR.id}`);
    await page.getByRole("link", { name: "متن خام" }).click();
    await expect(page).toHaveURL(/\?view=raw$/);
    const line = (text: string) => page.getByRole("list", { name: "سطرها" }).getByRole("listitem").filter({ hasText: text }).first();
    await expect(line("به روز شده در")).toContainText("بیرون از نوشته: تاریخ روز بازدید یا به‌روزرسانی صفحه، نه انتشار");
    await expect(line("نظرسنجی")).toContainText("بیرون از نوشته");
    await page.getByRole("link", { name: "خواندن" }).click();
    await expect(page.getByRole("list", { name: "سطرها" })).toHaveCount(0);
  });

  test("names the line that is in doubt, and leads to it", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}?view=raw`);
    await page.getByRole("link", { name: "سطر ۱۱" }).click();
    await expect(page.getByText("آرین موتور")).toBeInViewport();
  });
});

/** What a reader copies who selects from one paragraph to another, a line a paragraph. */
async function copyAcross(page: Page, first: string, last: string): Promise<string[]> {
  const copied = await page.evaluate(
    ([from = "", to = ""]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(from) ?? document.body);
      range.setEndAfter(document.querySelector(to) ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return getSelection()?.toString() ?? "";
    },
    [first, last],
  );
  return copied.trimEnd().split(/\n+/);
}

/** The lines of the first three paragraphs of the file. */
function firstLines(): (string | undefined)[] {
  const lines = OMAN.text.split("\n");
  return [lines[12], lines[14], lines[16]];
}

test("what is copied across paragraphs and margin is the article, clean, as it is shown", async ({ page }) => {
  await page.goto(`/d/${OMAN.id}?q=${encodeURIComponent("عمان")}&text=source`);
  await expect(page.locator("mark").first()).toBeVisible();
  expect(await copyAcross(page, "#p1", "#p3")).toEqual(firstLines());
  await page.getByRole("button", { name: "ویراسته" }).click();
  await expect(page.locator("#p2")).toContainText("گفت‌وگوی تلفنی");
  const copied = await copyAcross(page, "#p1", "#p3");
  expect(copied[1]).toContain("در این گفت‌وگوی تلفنی آخرین تحولات");
  expect(copied.map((line) => line.replaceAll("\u200c", ""))).toEqual(firstLines().map((line) => line?.replaceAll("\u200c", "")));
});

test.describe("the two texts of an article", () => {
  const turn = (page: Page) => page.getByRole("button", { name: "چنان که ذخیره شده" });

  test("are good orthography at first, and the saved letters with a press", async ({ page }) => {
    await page.goto(`/d/${POST.id}`);
    await expect(page.locator("#p1")).toContainText("گفت‌وگو و تبادل نظر");
    await expect(page.getByText(/نیم‌فاصلهٔ ازدست‌رفته/u)).toBeVisible();
    await turn(page).click();
    await expect(page.locator("#p1")).toContainText("گفتوگو و تبادل نظر");
    await expect(page).toHaveURL(/\?text=source$/);
    await page.getByRole("button", { name: "ویراسته" }).click();
    await expect(page).toHaveURL(new RegExp(`/d/${POST.id}$`));
    await expect(page.locator("#p1")).toContainText("گفت‌وگو و تبادل نظر");
  });

  test("are turned by a key while reading, and the reader keeps the place", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}#p2`);
    await expect(page.locator("#p2")).toBeInViewport();
    await page.locator("#p9").evaluate((paragraph) => window.scrollBy(0, paragraph.getBoundingClientRect().top - 10));
    const topOf = () => page.locator("#p9").evaluate((paragraph) => paragraph.getBoundingClientRect().top);
    const top = await topOf();
    await pressPersian(page, "ر", "KeyV");
    await expect(page).toHaveURL(/\?text=source#p2$/);
    await expect(page.locator("#p9")).toContainText("دیدگاههای خود");
    await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(2);
    await page.keyboard.press("v");
    await expect(page.locator("#p9")).toContainText("دیدگاه‌های خود");
    await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(2);
  });

  test("the chosen one is remembered for the next page and the next visit", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}`);
    await turn(page).click();
    await page.getByRole("link", { name: /^نوشتهٔ قبلی/u }).click();
    await expect(page).toHaveURL(/\?text=source$/);
    await page.goto(`/d/${POST.id}`);
    await expect(page).toHaveURL(/\?text=source$/);
    await expect(page.locator("#p1")).toContainText("گفتوگو و تبادل نظر");
  });

  test("have the same letters marked, whichever way they are asked for", async ({ page }) => {
    for (const asked of ["گفت‌وگو", "گفتوگو", "گفت و گو"]) {
      await page.goto(`/d/${POST.id}?q=${encodeURIComponent(asked)}`);
      await expect(page.locator("mark").first()).toHaveText(/^گفت‌وگو/u);
      const shown = await page.locator("mark").allTextContents();
      await turn(page).click();
      await expect(page.locator("mark").first()).toHaveText(/^گفتوگو/u);
      expect(await page.locator("mark").allTextContents()).toEqual(shown.map((text) => text.replaceAll("\u200c", "")));
      await page.getByRole("button", { name: "ویراسته" }).click();
      await expect(page.locator("mark").first()).toHaveText(/^گفت‌وگو/u);
    }
  });

  test("have the same links, on whole words", async ({ page }) => {
    await page.goto(`/d/${OMAN.id}?text=source`);
    const links = page.getByRole("paragraph").locator("a[title]");
    await expect(links.first()).toBeVisible();
    const saved = await links.allTextContents();
    await page.getByRole("button", { name: "ویراسته" }).click();
    await expect(page.locator("#p2")).toContainText("گفت‌وگوی");
    expect((await links.allTextContents()).map((text) => text.replaceAll("\u200c", ""))).toEqual(saved);
  });

  test("are no matter of the raw page, which shows the file", async ({ page }) => {
    await page.goto(`/d/${POST.id}?view=raw`);
    await expect(page.getByRole("list", { name: "سطرها" })).toContainText("گفتوگو و تبادل نظر");
    await expect(turn(page)).toHaveCount(0);
  });
});

test("lists and search results are in good orthography", async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent("آتشبس")}`);
  const entry = page.getByRole("main").getByRole("article").first();
  await expect(entry.locator("mark").first()).toHaveText("آتش‌بس");
  await page.goto("/");
  await expect(page.getByRole("main").getByRole("link", { name: /در هفته جاری به لبنان و سوریه سفر می‌کنم/u })).toBeVisible();
});

test.describe("an id that the reader does not have", () => {
  test("is said so, and a name in its place is searched for", async ({ page }) => {
    await page.goto("/d/لاوروف");
    await expect(headline(page)).toHaveText("چنین نوشته‌ای نیست");
    await page.getByRole("link", { name: "جست‌وجوی «لاوروف»" }).click();
    await expect(page).toHaveURL(/\/\?q=/);
  });

  test("offers the list where it says nothing", async ({ page }) => {
    await page.goto("/d/0123456789");
    await expect(headline(page)).toHaveText("چنین نوشته‌ای نیست");
    await page.getByRole("main").getByRole("link", { name: "رفتن به نوشته‌ها" }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of [`/d/${OMAN.id}?q=${encodeURIComponent("عمان")}#p11`, `/d/${POST.id}`, `/d/${POST.id}?text=source`, `/d/${MEHR.id}?view=raw`, "/d/0123456789"]) {
    test(`nothing stands in anybody's way: ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(headline(page)).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

test("an address that is opened by hand begins at its top, wherever the page before it stood", async ({ page }) => {
  await page.goto("/timeline");
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 400));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
  await page.goto("/d/f49cbdedce");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
