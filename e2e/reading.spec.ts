import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, shiftOnWayBack, shiftWhile } from "./reader.ts";

const OMAN = "/d/f49cbdedce";
/** Of an event that it tells another document tells too, and offices are known of people whom it names. */
const TWO_TELL = "/d/5e6a119dec";

/** The words of a note in the text. */
const words = (page: Page, text: string): Locator => page.locator("[data-words]").filter({ hasText: new RegExp(`^${text}`) });
const note = (page: Page, text: string): Locator => page.getByRole("list", { name: "حاشیه" }).getByRole("listitem").filter({ hasText: text });
const signs = (page: Page): Locator => page.getByRole("button", { name: /^یادداشت/u });

test.describe("the margin of a wide page", () => {
  test.skip(({ isMobile }) => isMobile);

  test("ties a note to its words, from either, by pointer and by key", async ({ page }) => {
    await page.goto(OMAN);
    const tonight = words(page, "امشب");
    const meaning = note(page, "امشب");
    await tonight.hover();
    await expect(meaning).toHaveAttribute("data-tied");
    await expect(tonight).toHaveCSS("text-decoration-line", "underline");
    await page.getByRole("heading", { level: 1 }).hover();
    await expect(meaning).not.toHaveAttribute("data-tied");
    await meaning.hover();
    await expect(tonight).toHaveAttribute("data-tied");
    const sign = tonight.getByRole("button");
    await sign.focus();
    await expect(meaning).toHaveAttribute("data-tied");
    await page.keyboard.press("Enter");
    await expect(meaning).toBeFocused();
    await expect(tonight).toHaveAttribute("data-tied");
    await page.keyboard.press("Escape");
    await expect(sign).toBeFocused();
  });

  test("is shown once the rest of the corpus has added to it, which pushes nothing about", async ({ page }) => {
    let bring = (): void => undefined;
    const late = new Promise<void>((resolve) => (bring = resolve));
    await page.route("**/contents.json", async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(TWO_TELL);
    await expect(page.locator("[data-settled]")).toBeAttached();
    const first = page.locator("[data-margin-note][data-notes]").first();
    await expect(first).toBeHidden();
    const shift = await shiftWhile(page, async () => {
      bring();
      await expect(first).toBeVisible();
      await page.waitForTimeout(300);
    });
    expect(shift).toBeLessThan(0.0005);
  });

  test("sets a note level with the line that says so", async ({ page }) => {
    await page.goto("/d/067acb378a");
    const middle = async (of: Locator) => of.evaluate((element) => element.getClientRects()[0]?.top ?? 0);
    const meeting = note(page, "سازمان همکاری اسلامی");
    expect(Math.abs((await middle(meeting)) - (await middle(words(page, "سرپرست وزارت خارجه ایران درباره").first())))).toBeLessThan(12);
  });
});

test.describe("the margin of a narrow page", () => {
  test.skip(({ isMobile }) => !isMobile);

  test("folds into the text, below the line of its words, and closes with Escape", async ({ page }) => {
    await page.goto(OMAN);
    const tonight = words(page, "امشب");
    const sign = signs(page).nth(4);
    await sign.click();
    const open = page.getByRole("note").filter({ hasText: "امشب (دوشنبه) ۱۷ مهر ماه ← دوشنبه ۱۷ مهر ۱۴۰۲" });
    await expect(open).toBeVisible();
    await expect(sign).toHaveAttribute("aria-expanded", "true");
    const [line, box] = await Promise.all([tonight.evaluate((element) => element.getClientRects()[1]?.bottom ?? 0), open.boundingBox()]);
    expect((box?.y ?? 0) - line).toBeGreaterThan(0);
    expect((box?.y ?? 0) - line).toBeLessThan(40);
    await expectAccessible(page, "#p1");
    await page.keyboard.press("Escape");
    await expect(open).toBeHidden();
    await expect(sign).toBeFocused();
  });
});

test.describe("the settings of reading", () => {
  const open = async (page: Page): Promise<Locator> => {
    await page.getByRole("button", { name: "تنظیم خواندن" }).click();
    const panel = page.getByRole("dialog", { name: "تنظیم خواندن" });
    await expect(panel).toBeFocused();
    return panel;
  };
  const text = (page: Page): Locator => page.locator("#p1");

  test("are shown at once on the text, by key, and stand before the first paint of the next visit", async ({ page }) => {
    await page.goto(OMAN);
    const panel = await open(page);
    const size = panel.getByRole("slider", { name: "اندازهٔ حروف" });
    await size.focus();
    await page.keyboard.press("ArrowLeft"); // from right to left: on
    await expect(size).toHaveAttribute("aria-valuetext", "درشت");
    await expect(text(page)).toHaveCSS("font-size", "21px");
    await panel.getByRole("radio", { name: "هم‌تراز" }).check();
    await expect(text(page)).toHaveCSS("text-align", "justify");
    await panel.getByRole("radio", { name: "نسخ" }).check();
    await expect(text(page)).toHaveCSS("font-family", /^"Noto Naskh Arabic"/);
    await panel.getByRole("radio", { name: "تیره" }).check();
    for (const theme of ["تیره", "روشن"]) {
      await panel.getByRole("radio", { name: theme }).check();
      await expectAccessible(page, "[popover]");
    }
    await panel.getByRole("radio", { name: "تیره" }).check();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(page.getByRole("button", { name: "تنظیم خواندن" })).toBeFocused();

    await page.reload({ waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(16, 19, 27)");
    await expect(text(page)).toHaveCSS("font-size", "21px");
    expect(await page.evaluate(() => document.fonts.check("1rem 'Noto Naskh Arabic'", "آ"))).toBe(true); // and not only since it was drawn
    await (await open(page)).getByRole("button", { name: "بازگشت به پیش‌فرض" }).click();
    await expect(text(page)).toHaveCSS("font-size", "19px");
  });

  test("change what is read; what is out of sight follows when it comes near, and its notes stand level with it", async ({ page, isMobile }) => {
    test.skip(isMobile, "a narrow page has no margin");
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.goto("/d/067acb378a");
    await expect(page.locator("[data-settled]")).toBeAttached();
    const last = page.locator("[data-block] [data-words]").last();
    const isLaidOut = () => last.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    await expect.poll(isLaidOut).toBe(false);
    await (await open(page)).getByRole("slider", { name: "اندازهٔ حروف" }).focus();
    await page.keyboard.press("End");
    await expect(text(page)).toHaveCSS("font-size", "28px");
    await page.keyboard.press("Escape");
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
    await expect.poll(() => notesAstray(page)).toEqual([]);
  });

  test("push nothing about: neither as a page is drawn, nor as what is out of its sight is left to wait", async ({ page }) => {
    await page.goto("/d/067acb378a");
    await expect(page.locator("[data-settled]")).toBeAttached();
    expect(await shiftOnWayBack(page)).toBeLessThan(0.002);
  });

  test("hold until the page is closed where nothing can be remembered, and say so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.goto(OMAN);
    const panel = await open(page);
    await panel.getByRole("radio", { name: "تیره" }).check();
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(16, 19, 27)");
    await expect(panel.getByRole("status")).toHaveText("مرورگر جایی برای نگه داشتن این تنظیم نداد؛ تا وقتی این صفحه باز است می‌ماند.");
  });

  test("that nobody knows are passed over", async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["size", "face", "theme"]) localStorage.setItem(`ruznegar.1.${name}`, "<b>");
    });
    await page.goto(OMAN);
    await expect(text(page)).toHaveCSS("font-size", "19px");
    await expect((await open(page)).getByRole("radio", { name: "وزیرمتن" })).toBeChecked();
  });

  test("and a magnified page leave nothing to be scrolled sideways", async ({ page }) => {
    await page.addInitScript(() => {
      for (const [name, choice] of [["size", "largest"], ["measure", "widest"]] as const) localStorage.setItem(`ruznegar.1.${name}`, choice);
    });
    await page.setViewportSize({ width: 320, height: 640 }); // also what 1280 px are at 400 %
    await page.goto(OMAN);
    await expect(text(page)).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test.describe("the place where reading stopped", () => {
  const goOn = (page: Page): Locator => page.getByRole("button", { name: /^ادامه از همین‌جا/u });
  const places = async (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem("ruznegar.1.places"));
  const readTo = async (page: Page, id: string): Promise<void> => {
    await expect(page.locator(id)).toBeVisible();
    await page.locator(id).evaluate((paragraph) => paragraph.scrollIntoView({ behavior: "instant" }));
    await expect.poll(() => places(page)).toContain(`"${id.slice(1)}"`); // a reader rests there
  };

  test("is kept when the page is loaded again, though its text comes late", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(OMAN);
    await readTo(page, "#p9");
    await page.route("**/documents/*.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500)); // a slow network
      await route.continue();
    });
    await page.reload();
    await expect(page.locator("#p9")).toBeInViewport();
  });

  test("is offered when the document is opened again, and forgotten at its end", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(OMAN);
    await expect(page.locator("#p1")).toBeVisible();
    await expect(goOn(page)).toBeHidden();
    await readTo(page, "#p9");
    await page.goto("/");
    await page.goto(OMAN);
    await expect(goOn(page)).toBeVisible();
    await page.evaluate(() => scrollTo({ top: 4, behavior: "instant" }));
    await page.waitForTimeout(500); // a nudge is no reading
    expect(await places(page)).toContain('"p9"');
    await goOn(page).click();
    await expect(page.locator("#p9")).toBeInViewport();
    await expect(page.locator("#p9")).toBeFocused();
    await expect(goOn(page)).toBeHidden();
    await page.goto(`${OMAN}#p3`);
    await page.reload();
    await expect(page.locator("#p3")).toBeInViewport();
    await expect(goOn(page)).toBeHidden();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await expect.poll(() => places(page)).toBe("[]");
    await page.goto("/");
    await page.goto(OMAN);
    await expect(page.locator("#p1")).toBeVisible();
    await expect(goOn(page)).toBeHidden();
  });

  test("is not offered where the page has no such paragraph any more", async ({ page }) => {
    await page.addInitScript((id) => localStorage.setItem("ruznegar.1.places", JSON.stringify([[id, "p999"]])), OMAN.split("/").at(-1) ?? "");
    await page.goto(OMAN);
    await expect(page.locator("#p1")).toBeVisible();
    await expect(goOn(page)).toHaveCount(0);
  });
});

/** The notes beside what is laid out that neither stand level with their words nor right below another note. */
function notesAstray(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    let end = -Infinity;
    return Array.from(document.querySelectorAll<HTMLElement>("[data-margin] [data-margin-note]")).flatMap((note) => {
      const box = note.getBoundingClientRect();
      const above = end + 12;
      end = box.bottom;
      const words = document.querySelector(`[data-words][data-notes="${note.dataset["notes"]}"]`);
      if (words?.checkVisibility({ contentVisibilityAuto: true }) !== true) return [];
      const line = words.getClientRects()[0] ?? new DOMRect();
      const level = (line.top + line.bottom) / 2 - Number.parseFloat(getComputedStyle(note).lineHeight) / 2;
      const group = note.closest("[data-margin]")?.getBoundingClientRect().top ?? 0;
      return Math.abs(box.top - Math.max(level, group, above)) > 2 ? [note.innerText] : [];
    });
  });
}
