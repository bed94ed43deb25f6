import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./reader.ts";
import { seed } from "./seed.ts";

const OMAN = seed("003").id;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a page is cited in three styles, and saved for reference managers", async ({ page }) => {
  await page.goto(`/d/${OMAN}`);
  const open = page.getByRole("button", { name: "ارجاع به این نوشته" });
  await open.click();
  const sheet = page.getByRole("dialog", { name: "ارجاع به این نوشته" });
  const styles = ["شیوه‌نامهٔ ایران", "شیکاگو (ویرایش ۱۷)، پانویس", "شیکاگو (ویرایش ۱۷)، کتاب‌نامه", "APA (ویرایش ۷)"];
  for (const name of styles) await expect(sheet.getByRole("region", { name })).toContainText(`/d/${OMAN}`);
  await expect(sheet.getByRole("region", { name: "شیوه‌نامهٔ ایران" })).toContainText("فارس. ۱۴۰۲. «رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین.» اقتصادآنلاین به نقل از فارس، ۱۷ مهر.");
  await expect(sheet.getByRole("region", { name: "APA" })).toContainText("Fars News Agency. (2023, October 9). رایزنی تلفنی");
  await sheet.getByRole("button", { name: "کپی ارجاع: شیوه‌نامهٔ ایران" }).click();
  await expect(sheet.getByRole("status")).toHaveText("ارجاع «شیوه‌نامهٔ ایران» کپی شد.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^فارس\. ۱۴۰۲\. .* اقتصادآنلاین به نقل از فارس، .*\(دسترسی در .*\)\.$/u);
  for (const [format, ending, sign] of [["BibTeX", "bib", "@article{"], ["RIS", "ris", "TY  - NEWS"], ["CSL-JSON", "csl.json", '"type": "article-newspaper"']] as const) {
    const download = page.waitForEvent("download");
    await sheet.getByRole("button", { name: `ذخیرهٔ ${format}` }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`ruznegar-${OMAN}.${ending}`);
    expect(readFileSync(await saved.path(), "utf8")).toContain(sign);
  }
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(open).toBeFocused();
});
