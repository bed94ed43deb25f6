import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { encodeWindows1256 } from "./encode-windows-1256.ts";
import { formatRefusal, readPages } from "./read-pages.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

test("reads text files of the folder and its subfolders, in one order, and nothing hidden", async () => {
  await write({ "b.txt": "ب", "a.txt": "ا", "sub/c.txt": "پ", ".hidden.txt": "x", ".git/d.txt": "x", "notes.md": "x", "a.txt.bak": "x" });
  const { pages, refusals } = await readPages(folder);
  expect(pages.map((page) => page.file)).toEqual(["a.txt", "b.txt", "sub/c.txt"]);
  expect(refusals).toEqual([]);
});

const WEB_PAGE = `<meta charset=utf-8><title>رایزنی تلفنی وزیران</title><h1>رایزنی تلفنی وزیران</h1><p>${"وزیران خارجه دو کشور در گفت‌وگویی تلفنی درباره تحولات منطقه رایزنی کردند و بر ادامه آن تاکید داشتند. ".repeat(3)}</p>`;

test("reads web pages as the text that they hold, and nothing that a browser saved beside them", async () => {
  await write({ "a.html": WEB_PAGE, "a_files/frame.html": WEB_PAGE, "b.HTM": `${WEB_PAGE}\n`, "c_files/d.txt": "خبر", "e.xhtml": "x", "f.mhtml": "x" });
  const { pages, refusals } = await readPages(folder);
  expect(pages.map(({ file, takenFrom }) => [file, takenFrom])).toEqual([["a.html", "html"], ["b.HTM", "html"], ["c_files/d.txt", undefined]]);
  expect(pages[0]?.source).toMatch(/^headline: رایزنی تلفنی وزیران\n\nرایزنی تلفنی وزیران\nوزیران خارجه/);
  expect(pages[0]?.sha256).toBe(createHash("sha256").update(WEB_PAGE).digest("hex"));
  expect(refusals).toEqual([]);
});

test("a web page without an article, and one that no encoding fits, are refused", async () => {
  await write({ "a.html": "<p>ورود</p>", "b.html": Buffer.from("<meta charset=windows-1256><p>\xc7 \xd8\xa7\xd8\xa7\xd8\xa7", "latin1") });
  const { refusals } = await readPages(folder);
  expect(refusals.map(formatRefusal)).toEqual([`${folder}/a.html:+0 is a web page without an article`, `${folder}/b.html:+30 is not UTF-8`]);
});

test("an id is ten digits of the hash of the bytes, wherever the file lies", async () => {
  await write({ "a.txt": "خبر", "sub/b.txt": "خبر\n" });
  const { pages } = await readPages(folder);
  expect(pages.map((page) => page.id)).toEqual(["44185590c5", "c40f628618"]);
  for (const page of pages) expect(page.sha256).toMatch(new RegExp(`^${page.id}[0-9a-f]{54}$`));
});

test("keeps a byte order mark and carriage returns, and leaves the file as it was", async () => {
  const source = "\ufeffعنوان\r\n\r\nمتن\r\n";
  await write({ "a.txt": source });
  const { pages } = await readPages(folder);
  expect(pages[0]?.source).toBe(source);
  expect(await readFile(join(folder, "a.txt"), "utf8")).toBe(source);
});

test("a file that is not UTF-8 is refused with its first bad byte, the others are read", async () => {
  await write({ "bad.txt": Buffer.concat([Buffer.from("خبر"), Buffer.from([0xff, 0xfe])]), "good.txt": "خبر" });
  const { pages, refusals } = await readPages(folder);
  expect(pages.map((page) => page.file)).toEqual(["good.txt"]);
  expect(refusals.map(formatRefusal)).toEqual([`${folder}/bad.txt:+6 is not UTF-8`]);
});

test("a link is read as what it leads to, and told of where it leads nowhere", async () => {
  await write({ "sub/c.text": "خبر" });
  await symlink(join(folder, "sub/c.text"), join(folder, "a.txt"));
  await symlink(join(folder, "none"), join(folder, "b.txt"));
  const { pages, refusals } = await readPages(folder);
  expect(pages.map((page) => [page.file, page.source])).toEqual([["a.txt", "خبر"]]);
  expect(refusals.map(formatRefusal)).toEqual([expect.stringContaining("b.txt:+0 cannot be read: ")]);
});

test("a folder that is not there is a plain error", async () => {
  await expect(readPages(join(folder, "none"))).rejects.toThrow("ENOENT");
});

test("an old page is decoded and says so; its id stays that of its bytes", async () => {
  const text = "وزير امور خارجه گفت که اين گفت‌وگو را با همتاي عماني خود در تهران سازنده ديده است و پيگيري آن مهم بود.";
  await write({ "a.txt": encodeWindows1256(text), "b.txt": Buffer.from(`\ufeff${text}`, "utf16le") });
  const { pages } = await readPages(folder);
  expect(pages.map(({ source, encoding }) => [source, encoding])).toEqual([
    [text, "windows-1256"],
    [`\ufeff${text}`, "utf-16le"],
  ]);
  expect(pages[0]?.sha256).toBe(createHash("sha256").update(encodeWindows1256(text)).digest("hex"));
});
