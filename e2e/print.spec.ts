import { expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";

/** The text of a PDF: its lines, each from right to left, and all pieces as they lie in the file. */
async function readPdf(data: Uint8Array): Promise<{ readonly pages: number; readonly lines: string; readonly raw: string }> {
  const pdf = await getDocument({ data }).promise;
  const lines: string[] = [];
  let raw = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.filter((item): item is TextItem => "str" in item);
    const rows = new Map<number, TextItem[]>();
    for (const piece of pieces) {
      const y = Math.round(Number(piece.transform[5]));
      rows.set(y, [...(rows.get(y) ?? []), piece]);
      raw += piece.str;
    }
    for (const row of rows.values()) lines.push(row.toSorted((a, b) => Number(b.transform[4]) - Number(a.transform[4])).map(({ str }) => str).join(""));
  }
  return { pages: pdf.numPages, lines: squeeze(lines.join(" ")), raw: squeeze(raw) };
}

/** Without spaces and half-spaces, which a PDF places and does not write. */
function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200c\u064b-\u0655]/gu, "");
}

test("an article is printed with its margin as footnotes, its source and address, in black, without the screen's furniture", async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, "paper has one width");
  await page.emulateMedia({ colorScheme: "dark", media: null });
  await page.goto("/d/f49cbdedce?q=غزه");
  await expect(page.locator("#p14")).toBeVisible();
  const { lines, raw, pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pages).toBeLessThan(5);
  for (const said of ["رایزنی تلفنی وزرای خارجه", "به نقل از فارس", "نشانی دائمی", "فرمانده گردان‌های عزالدین القسام در روز انتشار", "روز چاپ"]) {
    expect(lines).toContain(squeeze(said));
  }
  expect(raw).toContain(`${baseURL ?? ""}d/f49cbdedce`);
  expect(raw).not.toContain("q=");
  for (const furniture of ["روزنگار", "بازگشت به فهرست", "متن خام", "نوشتهٔ بعدی"]) expect(lines).not.toContain(squeeze(furniture));

  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.locator(":root").evaluate((root) => root.setAttribute("data-theme", "dark"));
  await expect(page.locator(":root")).toHaveCSS("color-scheme", "light");
  await expect(page.locator("#p1 a").first()).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("an actor's page is printed without what only a screen can do", async ({ page }) => {
  await page.goto("/who/oman");
  await expect(page.getByRole("link", { name: "دفتر تماس‌های عمان" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^در [۰-۹]+ نوشته، [۰-۹]+ بار$/u)).toBeVisible();
  await expect(page.getByRole("link", { name: "دفتر تماس‌های عمان" })).toBeHidden();
  await expect(page.getByLabel("در کنارِ")).toBeHidden();
});
