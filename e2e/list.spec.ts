import { expect, test, type Locator, type Page } from "@playwright/test";
import { count, entries, expectAccessible, expectNoSidewaysScroll, pressPersian, queryOf, searchField, tokens } from "./reader.ts";

/** The panel of filters: beside the list on a wide page, in its sheet on a narrow one. */
async function filters(page: Page): Promise<Locator> {
  const opener = page.getByRole("button", { name: /^فیلترها/ });
  const aside = page.getByRole("complementary", { name: "فیلترها" });
  await expect(opener.or(aside)).toBeVisible();
  if (await aside.isVisible()) return aside;
  const sheet = page.getByRole("dialog", { name: "فیلترها" });
  if (!(await sheet.isVisible())) await opener.click();
  return sheet;
}

/** Opens the calendar of the day of publication at a month whose days have pages. */
async function openMehr1402(panel: Locator): Promise<void> {
  await published(panel).getByRole("button", { name: "انتخاب از تقویم" }).click();
  await panel.getByRole("combobox", { name: "سال" }).selectOption("۱۴۰۲");
  await panel.getByRole("combobox", { name: "ماه" }).selectOption("مهر");
}

async function leaveFilters(page: Page): Promise<void> {
  const sheet = page.getByRole("dialog", { name: "فیلترها" });
  if (await sheet.isVisible()) await sheet.getByRole("button", { name: /^دیدن/ }).click();
  await expect(sheet).toBeHidden();
}

/** The fields of the days of publication: those of events have the same names, in their own group. */
const published = (panel: Locator): Locator => panel.getByRole("group", { name: "تاریخ انتشار" });

test("lists every page, newest first, under the months of the Iranian calendar", async ({ page }) => {
  await page.goto("/");
  await expect(entries(page)).toHaveCount(5);
  const months = page.locator("section").getByRole("heading", { level: 2 });
  await expect(months).toHaveText(["خرداد ۱۴۰۳", "آبان ۱۴۰۲", "مهر ۱۴۰۲", "آبان ۱۳۹۱"]);
  await expect(page.getByText("ده سال و ده ماه بدون نوشته")).toBeVisible();
  const entry = entries(page).filter({ hasText: "رایزنی تلفنی وزرای خارجه ایران و عمان" });
  await expect(entry).toContainText("دوشنبه");
  await expect(entry).toContainText("اقتصادآنلاین، به نقل از فارس");
  await expect(entry.getByRole("link", { name: "بدر البوسعیدی" })).toBeVisible();
});

test("the names of an entry that are asked for take the focus of the button that goes", async ({ page }) => {
  await page.goto("/");
  const names = entries(page).first().getByRole("list", { name: "نام‌ها" });
  await names.getByRole("button", { name: /نام دیگر$/u }).press("Enter");
  await expect(names.getByRole("link").nth(3)).toBeFocused();
});

test("turns the order, and says so in the address", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "قدیمی‌ترین" }).click();
  await expect(entries(page).first()).toContainText("جزئیات مذاکرات مقامات ایرانی");
  expect(queryOf(page)).toBe("?sort=oldest");
});

test("filters by a name, shows it as a token, and forgets it with one press", async ({ page }) => {
  await page.goto("/");
  const panel = await filters(page);
  await panel.getByRole("checkbox", { name: /^علی باقری/ }).check();
  await leaveFilters(page);
  await expect(count(page)).toHaveText("۲ نوشته از ۵");
  await expect(entries(page)).toHaveCount(2);
  expect(queryOf(page)).toMatch(/^\?actor=[a-z-]+$/);
  await tokens(page).getByRole("button", { name: "حذف فیلتر: علی باقری" }).click();
  await expect(entries(page)).toHaveCount(5);
  expect(queryOf(page)).toBe("");
  await expect(tokens(page)).toBeFocused();
});

test("goes back through the filters, and forward again", async ({ page }) => {
  await page.goto("/");
  await (await filters(page)).getByRole("checkbox", { name: /^علی باقری/ }).check();
  await leaveFilters(page);
  await expect(entries(page)).toHaveCount(2);
  await page.goBack();
  await expect(entries(page)).toHaveCount(5);
  await page.goForward();
  await expect(entries(page)).toHaveCount(2);
});

test("asks for all names together, or any of them", async ({ page }) => {
  await page.goto("/");
  const panel = await filters(page);
  await panel.getByRole("checkbox", { name: /^علی باقری/ }).check();
  await panel.getByRole("searchbox", { name: "جست‌وجوی نام" }).fill("لاورو");
  // Together they are in no page: the choice would leave nothing, and cannot be made, until any of them will do.
  await expect(panel.getByRole("checkbox", { name: /^سرگئی لاوروف/ })).toBeDisabled();
  await expect(panel.getByRole("radio", { name: "همهٔ نام‌ها با هم" })).toBeChecked();
  await panel.getByRole("radio", { name: "دست‌کم یکی" }).check();
  await expect.poll(() => queryOf(page)).toContain("match=any");
  await panel.getByRole("checkbox", { name: /^سرگئی لاوروف/ }).check();
  await leaveFilters(page);
  await expect(count(page)).toHaveText("۳ نوشته از ۵");
});

test("loses no choice, however fast they are pressed", async ({ page }) => {
  await page.goto("/");
  const panel = await filters(page);
  const people = panel.getByRole("group", { name: "اشخاص" }).getByRole("checkbox");
  await expect(people.nth(1)).toBeVisible();
  await people.evaluateAll(([first, second]) => [first, second].forEach((box) => (box as HTMLElement).click()));
  await expect(panel.getByRole("group", { name: "اشخاص" }).getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect.poll(() => new URLSearchParams(queryOf(page)).getAll("actor").flatMap((ids) => ids.split(",")).length).toBe(2);
});

test("leaves out the pages that name somebody", async ({ page }) => {
  await page.goto("/");
  const panel = await filters(page);
  await panel.getByRole("button", { name: "بدون علی باقری" }).press("Enter");
  await leaveFilters(page);
  await expect(entries(page)).toHaveCount(3);
  expect(queryOf(page)).toMatch(/^\?not=/);
  await tokens(page).getByRole("button", { name: "حذف فیلتر: بدون علی باقری" }).click();
  await expect(entries(page)).toHaveCount(5);
});

test("finds names in the panel however they are spelled", async ({ page }) => {
  await page.goto("/");
  const panel = await filters(page);
  await panel.getByRole("searchbox", { name: "جست‌وجوی نام" }).fill("فوادحسین");
  await expect(panel.getByRole("checkbox", { name: /^فؤاد حسین/ })).toBeVisible();
  await panel.getByRole("searchbox", { name: "جست‌وجوی نام" }).fill("زززز");
  await expect(panel.getByText("نامی با این حروف پیدا نشد.")).toBeVisible();
});

test.describe("search", () => {
  test("marks the very letters in their sentence, as they are typed", async ({ page }) => {
    await page.goto("/");
    await searchField(page).pressSequentially("گفت و گو", { delay: 15 });
    await expect(searchField(page)).toHaveValue("گفت و گو");
    await expect(page.locator("mark").first()).toHaveText(/^گفت/);
    await expect.poll(() => queryOf(page)).toBe("?q=گفت و گو");
    await expect(entries(page)).toHaveCount(5);
  });

  test("loses no letter, however fast they come", async ({ page }) => {
    await page.goto("/");
    const text = "رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین";
    await searchField(page).pressSequentially(text);
    await expect(searchField(page)).toHaveValue(text);
    await expect(entries(page)).toHaveCount(1);
  });

  test("makes one step of what was typed: «back» leads to what was there before", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "قدیمی‌ترین" }).click();
    await expect.poll(() => queryOf(page)).toBe("?sort=oldest");
    const steps = await page.evaluate(() => history.length);
    await searchField(page).pressSequentially("لاوروف", { delay: 60 });
    await expect.poll(() => queryOf(page)).toContain("q=لاوروف");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await searchField(page).press("Enter");
    await expect.poll(() => page.evaluate(() => history.length)).toBe(steps + 1);
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe("?sort=oldest");
    await expect(searchField(page)).toHaveValue("");
    await page.goForward();
    await expect(searchField(page)).toHaveValue("لاوروف");
    await expect(entries(page)).toHaveCount(1);
  });

  test("goes to the list from other views; Escape and the button empty the field, and stay in it", async ({ page }) => {
    await page.goto("/who");
    await searchField(page).fill("لاوروف");
    await searchField(page).press("Enter");
    await expect(entries(page)).toHaveCount(1);
    expect(new URL(page.url()).pathname).toBe("/");
    await searchField(page).press("Escape");
    await expect(searchField(page)).toHaveValue("");
    await expect(entries(page)).toHaveCount(5);
    await searchField(page).fill("لاوروف");
    await page.getByRole("button", { name: "پاک کردن جست‌وجو" }).click();
    await expect(searchField(page)).toHaveValue("");
    await expect(searchField(page)).toBeFocused();
  });

  test("is reached by the key of «/», whatever letter the layout puts there", async ({ page }) => {
    await page.goto("/");
    await expect(entries(page)).toHaveCount(5);
    await pressPersian(page, ".", "Slash");
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type("a/b");
    await expect(searchField(page)).toHaveValue("a/b");
  });

  test("names the way out when nothing is found", async ({ page }) => {
    await page.goto("/?q=زلنسکی&sort=oldest");
    await expect(page.getByRole("heading", { name: "«زلنسکی» در هیچ نوشته‌ای نیست" })).toBeVisible();
    await page.getByRole("link", { name: "حذف فیلتر: «زلنسکی»" }).click();
    await expect(entries(page)).toHaveCount(5);
  });
});

test("says that only all filters together are in the way where dropping one of them brings nothing back", async ({ page }) => {
  await page.goto("/?q=زلنسکی&event=call&from=1380-01-01&to=1380-12-29");
  await expect(page.getByText("با حذف همهٔ این‌ها، نوشته‌ها برمی‌گردند:")).toBeVisible();
  await page.getByRole("link", { name: "حذف همهٔ فیلترها" }).click();
  await expect(entries(page)).toHaveCount(5);
});

test("proposes the name that was meant in Latin letters, or by an unknown id", async ({ page }) => {
  // As it is typed: read as a name, it would be found.
  await page.goto("/?q=fouad&verbatim=fouad");
  const proposal = page.getByRole("main").getByRole("link", { name: "فؤاد حسین" });
  await proposal.click();
  await expect(entries(page)).toHaveCount(1);
  await expect(searchField(page)).toHaveValue("");
  await page.goto("/?actor=fouad,nobody-here");
  await expect(page.getByRole("link", { name: "جست‌وجوی «nobody here»" })).toBeVisible();
  await page.goto("/?actor=lavro&outlet=fars");
  await page.getByRole("main").getByRole("link", { name: "سرگئی لاوروف" }).click();
  await expect.poll(() => queryOf(page)).toBe("?actor=lavrov&outlet=fars");
});

test("shows a phrase in its own quotation marks, once", async ({ page }) => {
  await page.goto("/?q=«نشست اضطراری»");
  await expect(tokens(page)).toHaveText("«نشست اضطراری»");
  await expect(entries(page)).toHaveCount(2);
});

test("fits the narrowest page, however long the word", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/?q=${"ا".repeat(180)}`);
  await expect(page.getByRole("heading", { level: 2, name: /در هیچ نوشته‌ای نیست/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test.describe("days", () => {
  test("are typed in any digits, a whole year or month too", async ({ page }) => {
    await page.goto("/");
    const panel = await filters(page);
    await published(panel).getByRole("textbox", { name: "از" }).fill("1402/7/17");
    await published(panel).getByRole("textbox", { name: "از" }).press("Enter");
    await expect(published(panel).getByRole("textbox", { name: "از" })).toHaveValue("۱۷ مهر ۱۴۰۲");
    await published(panel).getByRole("textbox", { name: "تا" }).fill("آبان ۱۴۰۲");
    await published(panel).getByRole("textbox", { name: "تا" }).press("Tab");
    await expect(published(panel).getByRole("textbox", { name: "تا" })).toHaveValue("۳۰ آبان ۱۴۰۲");
    await leaveFilters(page);
    await expect(entries(page)).toHaveCount(2);
    expect(queryOf(page)).toBe("?from=1402-07-17&to=1402-08-30");
  });

  test("that do not exist are told, and change nothing", async ({ page }) => {
    await page.goto("/");
    const panel = await filters(page);
    await published(panel).getByRole("textbox", { name: "از" }).fill("۳۱ مهر ۱۴۰۲");
    await published(panel).getByRole("textbox", { name: "از" }).press("Enter");
    await expect(panel.getByRole("alert")).toContainText("این تاریخ خوانده نشد");
    expect(queryOf(page)).toBe("");
  });

  test("give the focus back to the button when Escape closes their calendar, and the sheet stays", async ({ page }) => {
    await page.goto("/");
    const panel = await filters(page);
    await published(panel).getByRole("button", { name: "انتخاب از تقویم" }).click();
    await panel.getByRole("grid").locator("button[tabindex='0']").focus();
    await page.keyboard.press("Escape");
    await expect(panel.getByRole("grid")).toBeHidden();
    await expect(published(panel).getByRole("button", { name: "انتخاب از تقویم" })).toBeFocused();
  });

  test("are chosen in a Jalali calendar", async ({ page }) => {
    await page.goto("/");
    const panel = await filters(page);
    await openMehr1402(panel);
    const days = panel.getByRole("gridcell").getByRole("button");
    await expect(days).toHaveCount(30);
    await days.nth(0).click();
    await days.nth(29).click();
    await leaveFilters(page);
    await expect.poll(() => queryOf(page)).toBe("?from=1402-07-01&to=1402-07-30");
    await expect(entries(page)).toHaveCount(1);
  });

  test("are chosen in the calendar by keys alone", async ({ page }) => {
    await page.goto("/");
    const panel = await filters(page);
    await openMehr1402(panel);
    await panel.getByRole("grid").locator("button[tabindex='0']").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowLeft");
    await expect(panel.getByRole("button", { name: "یکشنبه ۲ مهر ۱۴۰۲، انتخاب‌شده" })).toBeFocused();
    await page.keyboard.press("PageDown");
    await expect(panel.getByRole("grid")).toHaveAccessibleName(/آبان ۱۴۰۲$/u);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("status").filter({ hasText: "بازهٔ انتخاب‌شده" })).toHaveText("بازهٔ انتخاب‌شده: شنبه ۱ مهر ۱۴۰۲ تا سه‌شنبه ۳۰ آبان ۱۴۰۲");
    await expect.poll(() => queryOf(page)).toBe("?from=1402-07-01&to=1402-08-30");
  });

  test("are chosen in the calendar by pulling the mouse from the one to the other", async ({ page, isMobile }) => {
    test.skip(isMobile, "a finger that is pulled scrolls");
    await page.goto("/");
    const panel = await filters(page);
    await openMehr1402(panel);
    const days = panel.getByRole("gridcell").getByRole("button");
    await days.nth(16).hover();
    await page.mouse.down();
    await days.nth(12).hover();
    await expect(panel.getByRole("gridcell", { selected: true })).toHaveCount(5);
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toBe("?from=1402-07-13&to=1402-07-17");
  });
});

test.describe("events", () => {
  const LAVROV = /امیرعبداللهیان خطاب به لاوروف/;

  test("are asked for by kind and day in the address, and stay over a reload", async ({ page }) => {
    await page.goto("/?event-to=1402-08-30&event=call&event-from=1402-08-01");
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText(LAVROV);
    await expect.poll(() => queryOf(page)).toBe("?event=call&event-from=1402-08-01&event-to=1402-08-30");
    await page.reload();
    await expect(tokens(page).getByRole("button", { name: "حذف فیلتر: رویداد: گفت‌وگوی تلفنی" })).toBeVisible();
    const panel = await filters(page);
    await expect(panel.getByRole("checkbox", { name: /^گفت‌وگوی تلفنی/ })).toBeChecked();
    await expect(panel.getByRole("group", { name: "روز رویداد" }).getByRole("textbox", { name: "تا" })).toHaveValue("۳۰ آبان ۱۴۰۲");
  });

  test("are chosen in the panel, their days apart from those of publication, and «back» takes them back", async ({ page }) => {
    await page.goto("/");
    const panel = await filters(page);
    await panel.getByRole("checkbox", { name: /^گفت‌وگوی تلفنی/ }).check();
    const days = panel.getByRole("group", { name: "روز رویداد" });
    await days.getByRole("textbox", { name: "از" }).fill("مهر ۱۴۰۲");
    await days.getByRole("textbox", { name: "از" }).press("Enter");
    await expect.poll(() => queryOf(page)).toBe("?event=call&event-from=1402-07-01");
    await days.getByRole("textbox", { name: "تا" }).fill("1402/7/16");
    await days.getByRole("textbox", { name: "تا" }).press("Tab");
    await leaveFilters(page);
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText("ایران و عمان");
    await tokens(page).getByRole("button", { name: "حذف فیلتر: رویداد تا ۱۶ مهر ۱۴۰۲" }).click();
    await expect.poll(() => queryOf(page)).toBe("?event=call&event-from=1402-07-01");
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe("?event=call&event-from=1402-07-01&event-to=1402-07-16");
    await expect(entries(page)).toHaveCount(1);
  });

  test("that nobody tells of are said so, with the way out", async ({ page }) => {
    await page.goto("/?event=call&event-from=1400-01-01&event-to=1400-12-29");
    await page.getByRole("main").getByRole("link", { name: "حذف فیلتر: رویداد تا ۲۹ اسفند ۱۴۰۰" }).click();
    await expect(entries(page).first()).toBeVisible();
  });
});

test("filters by an office, found by its name or its holder's, apart from the person", async ({ page }) => {
  await page.goto("/");
  const panel = await filters(page);
  const offices = panel.getByRole("group", { name: "سمت‌ها" });
  await offices.getByRole("searchbox", { name: "جست‌وجوی سمت یا دارندهٔ آن" }).fill("بوسعیدی");
  const office = offices.getByRole("checkbox", { name: /^وزیر امور خارجه عمان/ });
  await expect(office).toHaveAccessibleName(/بدر البوسعیدی/);
  await office.check();
  await leaveFilters(page);
  await expect(entries(page)).toHaveCount(1);
  expect(queryOf(page)).toBe("?office=foreign-minister-of-oman");
  await tokens(page).getByRole("button", { name: "حذف فیلتر: وزیر امور خارجه عمان" }).click();
  await expect(entries(page)).toHaveCount(5);
});

test("keeps what is there until a new search has its answer", async ({ page }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.context().route(/\/search\.\w+$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(entries(page)).toHaveCount(5);
  await searchField(page).pressSequentially("لاوروف");
  await expect.poll(() => queryOf(page)).toBe("?q=لاوروف");
  await page.waitForTimeout(400); // longer than it takes to say that something is on its way
  await expect(entries(page)).toHaveCount(5);
  await expect(page.locator("section").getByRole("heading", { level: 2 })).toHaveCount(4);
  answer();
  await expect(entries(page)).toHaveCount(1);
});

test("shows the results of a letter before it writes the address, and leaves them to the step that is taken next", async ({ page }) => {
  await page.goto("/");
  await expect(entries(page)).toHaveCount(5);
  // The address as it stands in the frame that first shows another number of documents.
  const written = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const status = document.querySelector("main [role=status]");
        if (status !== null) new MutationObserver(() => resolve(location.search)).observe(status, { subtree: true, childList: true, characterData: true });
      }),
  );
  await searchField(page).fill("لاوروف");
  expect(await written).toBe("");
  await expect(entries(page)).toHaveCount(1);
  await expect.poll(() => queryOf(page)).toBe("?q=لاوروف");
  await expect(page.getByRole("listbox")).toBeVisible();
  await searchField(page).press("Escape"); // what is proposed lies over the entry
  await entries(page).getByRole("list", { name: "نام‌ها" }).getByRole("link").first().click(); // a name: it is asked for in the place of the words
  await expect(page).toHaveURL(/\/\?actor=[\w-]+$/);
  await expect(tokens(page)).not.toContainText("لاوروف»");
  await page.goBack();
  await expect(tokens(page)).toContainText("«لاوروف»");
  await expect(entries(page)).toHaveCount(1);
  await searchField(page).fill("");
  await expect(entries(page)).toHaveCount(5);
  await expect.poll(() => queryOf(page)).toBe("");
});

test("has the address of what is typed written before a press leads elsewhere", async ({ page }) => {
  await page.goto("/");
  await expect(entries(page)).toHaveCount(5);
  // Pressed in the very frame that shows the results: the address waits for letters to pause.
  const written = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const status = document.querySelector("main [role=status]");
        const press = (): void => {
          const [before, link] = [location.search, document.querySelector<HTMLElement>("main article h2 a")];
          link?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
          resolve([before, location.search]);
          link?.click();
        };
        if (status !== null) new MutationObserver(press).observe(status, { subtree: true, childList: true, characterData: true });
      }),
  );
  await searchField(page).fill("لاوروف");
  expect((await written).map(decodeURIComponent)).toEqual(["", "?q=لاوروف"]);
  await expect(page).toHaveURL(/\/d\/.*q=/);
  await page.goBack();
  await expect(tokens(page)).toContainText("«لاوروف»");
  await expect(entries(page)).toHaveCount(1);
});

test("mends a damaged link and keeps what is sound in it", async ({ page }) => {
  await page.goto("/?to=1402-13-40&sort=sideways&from=۱۴۰۲/۷/۱&actor=&utm=x&q=%D8%BA%D8%B2%D9%87%20،");
  await expect.poll(() => queryOf(page)).toBe("?q=غزه&from=1402-07-01");
  await expect(searchField(page)).toHaveValue("غزه");
  await expect(entries(page).first()).toBeVisible();
});

for (const [address, mended] of [
  ["/timeline،?actor=oman،", "/timeline?actor=oman"],
  ["/who/?x=1", "/who"],
  ["/who/oman?q=x", "/who/oman"],
  ["/WHO/Oman».", "/who/oman"],
  ["/?match=any&amp;sort=oldest", "/?sort=oldest"],
  ["/who/%D8", "/who"],
] as const) {
  test(`mends ${address} to ${mended}, and makes no step of it`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveURL(mended);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
}

test("leads to a page and back to the same place of the same list", async ({ page }) => {
  await page.goto("/?q=ایران");
  const last = entries(page).last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator("mark").first()).toBeVisible();
  const place = await page.evaluate(() => scrollY);
  await last.getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f]{10}\?q=/);
  await page.goBack();
  await expect(entries(page).last()).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test("a link that is pressed shows so until what it leads to is there, a button for the frame that answers", async ({ page }) => {
  await page.goto("/");
  await expect(entries(page).first()).toBeVisible();
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    new MutationObserver((changes) => changes.forEach(({ target }) => target instanceof Element && target.matches("[data-going]") && pressed.push(target.tagName))).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-going"] });
  });
  const pressed = async () => page.evaluate(() => (window as unknown as { pressed: readonly string[] }).pressed);
  await page.getByRole("link", { name: "قدیمی‌ترین" }).click();
  await expect(page.getByRole("link", { name: "قدیمی‌ترین" })).toHaveAttribute("aria-current", "true");
  expect(await pressed()).toEqual(["A"]);
  await expect(page.locator("[data-going]")).toHaveCount(0);
  await page.getByRole("button", { name: "میان‌برهای صفحه‌کلید" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await pressed()).toEqual(["A", "BUTTON"]);
  await expect(page.locator("[data-going]")).toHaveCount(0);
});

test("is read and filtered by keyboard alone", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await page.goto("/");
  await expect(entries(page)).toHaveCount(5);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "رفتن به متن اصلی" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "رفتن به نتیجه‌ها" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "تازه‌ترین" })).toBeFocused();
  expect(page.url()).not.toContain("#");
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.getByRole("checkbox", { name: /^علی باقری/ }).focus();
  await page.keyboard.press("Space");
  await expect(entries(page)).toHaveCount(2);
  await expect(page.getByRole("checkbox", { name: /^علی باقری/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "بدون علی باقری" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(entries(page)).toHaveCount(3);
});

test.describe("the sheet of filters on a phone", () => {
  test.beforeEach(async ({ page, isMobile }) => {
    test.skip(!isMobile, "wide pages have the filters beside the list");
    await page.goto("/");
    await page.getByRole("button", { name: /^فیلترها/ }).click();
    await expect(page.getByRole("dialog", { name: "فیلترها" })).toBeVisible();
  });

  test("closes with «back», and keeps what was chosen", async ({ page }) => {
    const sheet = page.getByRole("dialog", { name: "فیلترها" });
    await sheet.getByRole("checkbox", { name: /^علی باقری/ }).check();
    await expect(sheet.getByRole("status")).toHaveText("۲ نوشته از ۵");
    await expect(sheet.getByRole("button", { name: "دیدن ۲ نوشته" })).toBeVisible();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(entries(page)).toHaveCount(2);
    await expect(page.getByRole("button", { name: "فیلترها (۱)" })).toBeVisible();
    await page.goBack();
    await expect(entries(page)).toHaveCount(5);
    await expect(sheet).toBeHidden();
  });

  test("closes with Escape, and gives the focus back", async ({ page }) => {
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("button", { name: /^فیلترها/ })).toBeFocused();
  });

  test("holds the focus while it is open", async ({ page }) => {
    const controls = await page.getByRole("dialog").locator("a, button, input, select, summary").count();
    let inside = 0;
    for (let i = 0; i < controls + 2; i++) {
      await page.keyboard.press("Tab");
      // At the end of the sheet the browser's own bars may have the focus: then nothing of the page has it.
      await expect(page.locator(":focus:not(dialog *, dialog, body)")).toHaveCount(0);
      inside += await page.locator("dialog :focus").count();
    }
    expect(inside).toBeGreaterThan(controls / 2);
  });
});

test("says what to do where there is no such page", async ({ page }) => {
  await page.goto("/nothing/لاوروف");
  await expect(page.getByRole("heading", { name: "چنین صفحه‌ای نیست" })).toBeVisible();
  await page.getByRole("link", { name: /^جست‌وجوی/ }).click();
  await expect(page).toHaveURL(/\?q=/);
});

const VIEWS: readonly (readonly [name: string, address: string, ready: (page: Page) => Promise<void>])[] = [
  ["results", "/?q=غزه&actor=iran", (page) => expect(page.locator("mark").first()).toBeVisible()],
  ["events and offices", "/?event=call&office=foreign-minister-of-iran&event-from=1402-07-01", (page) => expect(entries(page).first()).toBeVisible()],
  ["no results", "/?q=زلنسکی", (page) => expect(page.getByRole("heading", { name: /زلنسکی/ })).toBeVisible()],
  ["the filters with their calendar", "/", openCalendar],
];

async function openCalendar(page: Page): Promise<void> {
  const panel = await filters(page);
  await published(panel).getByRole("button", { name: "انتخاب از تقویم" }).click();
  await expect(panel.getByRole("grid")).toBeVisible();
}

for (const [name, address, ready] of VIEWS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe objects to nothing in ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await ready(page);
      await expectAccessible(page);
    });
  }
}

test("the sections stand between the margins of the narrowest page, however many items the dossier has, and on a phone in one line", async ({ page, isMobile }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem("ruznegar.1.dossier-count", "128"));
  await page.goto("/");
  const links = page.getByRole("navigation", { name: "بخش‌ها" }).getByRole("link");
  await expect(links.last()).toHaveText("پرونده ۱۲۸");
  await page.evaluate(() => document.fonts.ready);
  const [first, last] = [await links.first().boundingBox(), await links.last().boundingBox()];
  expect(last?.x).toBeGreaterThanOrEqual(16);
  if (isMobile) expect(last?.y).toBe(first?.y); // elsewhere the page's scrollbar takes a part of so little width
});

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`fits a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/?q=غزه&actor=iran&from=1391-01-01");
    await expect(entries(page).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
}
