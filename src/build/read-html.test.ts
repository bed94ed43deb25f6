import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { decodePage } from "./decode-page.ts";
import { encodeWindows1256 } from "./encode-windows-1256.ts";
import { declaredEncoding } from "./html-charset.ts";
import { mutatePage } from "./mutate-page.ts";
import { below, pick, randomFrom } from "./random.ts";
import { readHtml } from "./read-html.ts";

const FIRST =
  "به گزارش خبرگزاری مهر، حسین امیرعبداللهیان، وزیر امور خارجه، عصر دوشنبه در تماس تلفنی با بدر البوسعیدی، همتای عمانی خود، درباره آخرین تحولات فلسطین گفت‌وگو کرد.";
const SECOND = "در این تماس دو طرف بر پیگیری توافق‌های پیشین و برگزاری نشست کمیسیون مشترک تا پایان سال تاکید کردند و قرار شد رایزنی‌ها ادامه یابد.";
const LEAD = "وزیران امور خارجه ایران و عمان در گفت‌وگویی تلفنی درباره تحولات منطقه و روابط دو کشور رایزنی کردند.";
const TITLE = "رایزنی تلفنی وزیران خارجه ایران و عمان";

interface Read {
  readonly document: Document;
  readonly lines: readonly string[];
  readonly shown: (span: Span | null | undefined) => string | null;
  readonly texts: (kind: string) => string[];
}

function read(html: string): Read {
  const text = readHtml(html);
  if (!text.ok) throw new Error(`Expected an article, but the page ${text.message}`);
  const { source } = text;
  const document = parsePage({ id: "0", file: "page.html", sha256: "", source, encoding: "utf-8", takenFrom: "html" });
  const shown = (span: Span | null | undefined): string | null => (span ? sliceSpan(source, span).trim() : null);
  const texts = (kind: string): string[] => document.blocks.filter((block) => block.kind === kind && block.reason !== "repeated").map((block) => sliceSpan(source, block).trim());
  return { document, lines: source.split("\n"), shown, texts };
}

/** An agency's own system: JSON-LD with a graph, today's date in the masthead, headline as a link, related news with their own times. */
const AGENCY = `<!DOCTYPE html>
<!-- saved from url=(0048)https://www.mehrnews.com/news/5912345/some-title -->
<html dir="rtl" lang="fa-IR"><head><meta charset="utf-8"><title>${TITLE} - خبرگزاری مهر | اخبار ایران و جهان</title>
<meta property="og:title" content="${TITLE}"><meta property="og:type" content="article">
<meta property="og:description" content="وزیران امور خارجه ایران و عمان در گفت‌وگویی تلفنی درباره تحولات منطقه ...">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"سایت"},
{"@type":["NewsArticle"],"headline":"${TITLE}","datePublished":"2023-10-09T17:49:00Z","dateModified":"2023-10-10T08:00:00+03:30",
"description":"سطر یک
سطر دو","publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"خبرگزاری مهر"}]}</script></head>
<body><header><a href="/"><h1>خبرگزاری مهر</h1></a><span>چهارشنبه ۱۹ مهر ۱۴۰۲</span><ul><li><a href="/a">سیاست</a></li><li><a href="/b">جهان</a></li><li><a href="/c">ورزش</a></li><li><a href="/d">فرهنگ</a></li></ul></header>
<main><article class="news"><div class="item-header"><h1 class="title"><a href="/news/1">${TITLE}</a></h1><p class="introtext">${LEAD}</p></div>
<div class="item-nav"><span>۱۷ مهر ۱۴۰۲ - ۲۱:۱۹</span><ul><li>کد خبر: 5912345</li></ul></div>
<figure><img src="x.jpg" alt="عکس"><figcaption>عکس: آرشیو</figcaption></figure>
<div class="item-body"><p>${FIRST}</p><p>${SECOND}</p></div></article>
<section class="related"><h3>اخبار مرتبط</h3><ul><li><a href="/x">سفر وزیر خارجه به مسقط</a> <time datetime="2023-09-01T00:00:00Z">۱۰ شهریور ۱۴۰۲ - ۱۰:۱۰</time></li></ul></section></main></body></html>`;

describe("an agency's page", () => {
  const { document, lines, shown, texts } = read(AGENCY);

  test("gives its headline, whole lead and paragraphs, and no menu, picture or related news", () => {
    expect([shown(document.headline), shown(document.leads[0]), texts("paragraph")]).toEqual([TITLE, LEAD, [FIRST, SECOND]]);
    expect(lines.join("\n")).not.toMatch(/مسقط|ورزش|آرشیو/);
  });

  test("is dated in Tehran, and everything shown has its line", () => {
    expect([document.published?.value.instant, shown(document.published)]).toEqual(["2023-10-09T21:19:00+03:30", "2023-10-09T17:49:00Z"]);
    expect([document.newsCode?.value, document.outlet?.value.name]).toEqual(["5912345", "مهر"]);
    expect(lines).toContain("url: https://www.mehrnews.com/news/5912345/some-title");
    expect(document.problems.map((problem) => problem.code)).toEqual(["from-html"]);
  });

  test("has two dates where its reader sees another day", () => {
    const { document: other } = read(AGENCY.replace("۱۷ مهر ۱۴۰۲ - ۲۱:۱۹", "۱۶ مهر ۱۴۰۲ - ۲۱:۱۹"));
    expect(other.problems.map((problem) => problem.code)).toContain("two-dates");
  });
});

/** WordPress: OpenGraph by a plugin, no JSON-LD, the site's name behind the title, comments below. */
const WORDPRESS = `<!doctype html><html lang="fa-IR" dir="rtl"><head><meta charset="UTF-8"><title>${TITLE} &#8211; دیپلماسی ایرانی</title>
<meta property="og:site_name" content="دیپلماسی ایرانی"><meta property="og:type" content="article"><meta property="article:published_time" content="2023-10-09T21:19:00+03:30">
<meta property="article:modified_time" content="2023-10-09T21:25:00+03:30"><link rel="canonical" href="https://example.org/1402/07/17/call"></head>
<body class="post-template-default single"><div id="page"><header><p class="site-title"><a href="/">دیپلماسی ایرانی</a></p><nav><ul><li><a href="/">خانه</a></li><li><a href="/about">درباره ما</a></li></ul></nav></header>
<div id="content"><article id="post-12" class="post type-post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><a href="/x" rel="bookmark"><time class="entry-date" datetime="2023-10-09T21:19:00+03:30">۱۷ مهر ۱۴۰۲</time></a></span></div></header>
<div class="entry-content"><p>${FIRST}</p>
<p>${SECOND}<br>
این گفت&zwnj;وگو &laquo;سازنده&raquo; بود و&nbsp;دو طرف آن را مهم خواندند.</p></div></article>
<div id="comments" class="comments-area"><h2>دیدگاهتان را بنویسید</h2><form><p>نشانی ایمیل شما منتشر نخواهد شد.</p><textarea></textarea></form><ol><li class="comment">خیلی خوب بود که وزیر خارجه با همه کشورها تماس گرفت و صحبت کرد.<time datetime="2023-10-11T10:00:00+03:30">۱۹ مهر</time></li></ol></div></div></div></body></html>`;

test("a page of WordPress: entities are letters, a break ends a line, comments stay away", () => {
  const { document, lines, shown, texts } = read(WORDPRESS);
  expect(shown(document.headline)).toBe(TITLE);
  expect(lines).toContain("این گفت‌وگو «سازنده» بود و\u00a0دو طرف آن را مهم خواندند.");
  expect(lines.join("\n")).not.toMatch(/خیلی خوب|نشانی ایمیل/);
  expect(texts("paragraph").slice(0, 2)).toEqual([FIRST, SECOND]);
  expect(document.published?.value.instant).toBe("2023-10-09T21:19:00+03:30");
  expect(document.outlet?.value.name).toBe("دیپلماسی ایرانی");
});

/** Drupal: microdata and Dublin Core, the date in words beside the author, fields in nested boxes. */
const DRUPAL = `<!DOCTYPE html><html dir="rtl" lang="fa"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="dcterms.created" content="2023-10-09 21:19" /><title>${TITLE} | شبکه خبر</title></head>
<body class="html not-front node-type-article"><div id="branding"><a href="/fa">شبکه خبر</a></div><div class="region region-content"><h1 class="page-title" id="page-title">${TITLE}</h1>
<div class="node node-article"><div class="submitted">نوشته سردبیر در دوشنبه, 10/09/2023 - 21:19</div><div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded"><p>${FIRST}</p><p>${SECOND}</p></div></div></div>
<div class="field field-name-field-tags"><h3>برچسب‌ها:</h3><ul><li><a href="/t/1">عمان</a></li><li><a href="/t/2">ایران</a></li></ul></div></div></div></div></body></html>`;

test("a page of Drupal is dated by its Dublin Core", () => {
  const { document, shown, texts } = read(DRUPAL);
  expect([shown(document.headline), texts("paragraph")]).toEqual([TITLE, [FIRST, SECOND]]);
  expect([document.published?.value.instant, shown(document.published)]).toEqual(["2023-10-09T21:19:00+03:30", "2023-10-09 21:19"]);
});

/** An old page: windows-1256, tables within tables, fonts, breaks for paragraphs, nothing stated; letters as that time had them. */
const OLD = `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1256"><TITLE>${TITLE}</TITLE></HEAD>
<BODY BGCOLOR=#ffffff><TABLE WIDTH=100% DIR=rtl><TR><TD><A HREF=index.htm>صفحه اول</A> <A HREF=sport.htm>ورزش</A></TD></TR><TR><TD ALIGN=right>
<FONT SIZE=4 COLOR=navy><B>${TITLE}</B></FONT><BR><FONT SIZE=1>تاريخ انتشار: 17 مهر 1402 - ساعت 21:19</FONT><BR><FONT SIZE=1>كد خبر: 591234</FONT><P><FONT SIZE=2>${FIRST}<BR><BR>${SECOND}</FONT></TD></TR></TABLE>
<CENTER><FONT SIZE=1>كليه حقوق محفوظ است</FONT></CENTER></BODY></HTML>`.replaceAll("ی", "ي");

test("an old page of Windows-1256 and tables", () => {
  const bytes = encodeWindows1256(OLD);
  const decoded = decodePage(bytes, declaredEncoding(bytes));
  expect(decoded).toEqual({ ok: true, source: OLD, encoding: "windows-1256" });
  const { document, shown, texts } = read(OLD);
  expect(shown(document.headline)).toBe(TITLE.replaceAll("ی", "ي"));
  expect([document.published?.value.instant, document.newsCode?.value]).toEqual(["2023-10-09T21:19:00+03:30", "591234"]);
  expect(texts("paragraph")).toEqual([FIRST, SECOND].map((text) => text.replaceAll("ی", "ي")));
});

test.each([
  ["فارس", `${TITLE} - خبرگزاری فارس | آخرین خبرها`],
  ["ایسنا", `ایسنا | ${TITLE}`],
  ["مهر", `${TITLE} - ایران`],
  ["مهر", `${TITLE} - انتخاب`],
])("where nothing else states the site, the window's title may, by a name that is no other word: %s by «%s»", (outlet, title) => {
  const { document, shown } = read(`<html><head><title>${title}</title></head><body><div><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></div></body></html>`);
  expect([document.outlet?.value.name, shown(document.headline)]).toEqual([outlet, TITLE]);
});

/** No doctype, no html, no body; tags unclosed and crossed, quotes open, JSON-LD cut off. */
const BROKEN = `<title>${TITLE}</title><meta property=og:site_name content="خبرگزاری مهر"><script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
<div class="a"><h1>${TITLE}</h2><p><b>${FIRST}</p></b><p>${SECOND}<p class="x>پایان</p></div></span><td>`;

test("a page that is broken in many ways still gives its article", () => {
  const { document, shown, texts } = read(BROKEN);
  expect(shown(document.headline)).toBe(TITLE);
  expect(texts("paragraph").slice(0, 2)).toEqual([FIRST, SECOND]);
});

test("a head that is never closed, and no body: the text is found", () => {
  const { texts } = read(`<html><head><title>${TITLE}</title><div><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></div></html>`);
  expect(texts("paragraph")).toEqual([FIRST, SECOND]);
});

describe("a web page without an article is refused", () => {
  const teasers = Array.from({ length: 12 }, (_, i) => `<li><h3><a href="/n/${i}">رایزنی تلفنی وزیران خارجه ایران و عمان برای بار ${i} در هفته جاری انجام شد و ادامه دارد</a></h3></li>`).join("");
  test.each([
    ["empty", ""],
    ["no text", "<html><body><img src=x></body></html>"],
    ["a front page", `<html><body><h1>خبرگزاری</h1><ul>${teasers}</ul></body></html>`],
    ["a form", `<html><body><form><label>نام کاربری</label><input><label>گذرواژه</label><input type=password><button>ورود</button></form></body></html>`],
    ["an error", "<html><head><title>404</title></head><body><h1>صفحه پیدا نشد</h1></body></html>"],
  ])("%s", (_, html) => {
    expect(readHtml(html)).toEqual({ ok: false, message: "is a web page without an article" });
  });

  test("and one of bottomless nesting", () => {
    expect(readHtml(`<body>${"<div>".repeat(20_000)}<p>${FIRST}`)).toEqual({ ok: false, message: "is nested deeper than 512 elements, as no web page is" });
  });
});

test("pages damaged in every way, tags within words and within each other, never throw", () => {
  const tags = '<div>|</div>|<p>|</p>|<table>|<td>|</html>|</body>|<body>|<head>|<script>|<!--|-->|<![CDATA[|<html>|<a href=|<br>|<svg>|"|>|<|&#x110000;|&#0;|&zwnj|<title>|<noscript>|<template>|<textarea>|<?xml'.split("|");
  const seed = Date.now() % 1_000_000;
  for (let i = 0; i < 60; i++) {
    const random = randomFrom(seed + i * 7919);
    let html = mutatePage([AGENCY, WORDPRESS, DRUPAL, OLD, BROKEN], random).slice(0, 20_000);
    for (let left = below(random, 6); left > 0; left--) {
      const at = below(random, html.length + 1);
      html = html.slice(0, at) + pick(random, tags) + html.slice(at);
    }
    expect(() => readHtml(html), `page ${i} of seed ${seed}`).not.toThrow();
  }
});

test("a page in a template, or in a comment, has no article", () => {
  for (const html of [`<template>${AGENCY}</template>`, `<!-- ${WORDPRESS.replaceAll("--", "")} -->`, `<html><head><template><p>${FIRST}</p></template></head></html>`]) {
    expect(readHtml(html)).toEqual({ ok: false, message: "is a web page without an article" });
  }
});

test("scripts never run, and nothing is loaded", () => {
  const hostile = WORDPRESS.replace("</head>", `<script>globalThis.ranScript = true; document.write("بد")</script><link rel="stylesheet" href="http://127.0.0.1:9/x.css"></head>`).replace(
    "<body ",
    `<body onload="globalThis.ranScript = true" `,
  ).replace("<nav>", `<img src="http://127.0.0.1:9/x.png" onerror="globalThis.ranScript = true"><svg onload="globalThis.ranScript = true"></svg><iframe srcdoc="<script>parent.ranScript = true</script>"></iframe><nav>`);
  expect(readHtml(hostile)).toEqual(readHtml(WORDPRESS));
  expect("ranScript" in globalThis).toBe(false);
});

test("the same page gives the same text", () => {
  expect(readHtml(AGENCY)).toEqual(readHtml(AGENCY));
});
