import { findOffices, type OfficeMatch } from "../authority/find-offices.ts";
import type { Block, BlockKind, Document, MentionMark, NamedOutlet, Problem, Publication } from "../document/document.ts";
import { gatherFrom } from "../text/gather.ts";
import { readText, type Reading } from "../text/reading.ts";
import { trimSpan, type Proved, type Span } from "../text/span.ts";
import { cutClauses } from "./cut-clauses.ts";
import { findArticle } from "./find-article.ts";
import { findCredits, isOpener } from "./find-credits.ts";
import { findDates } from "./find-dates.ts";
import { findOrdinalProblems } from "./find-ordinal-problems.ts";
import type { Scene } from "./event-cast.ts";
import { readScene } from "./event-scene.ts";
import { findEvents } from "./find-events.ts";
import { readTellings } from "./read-tellings.ts";
import { findMentions } from "./find-mentions.ts";
import { findNewsCode } from "./find-news-code.ts";
import { findDateProblems, findPublication } from "./find-publication.ts";
import { homeOf, type Home } from "./home-country.ts";
import { findOfficeMarks } from "./find-office-marks.ts";
import { findQuotedPost } from "./find-quoted-post.ts";
import { isSignature } from "./byline.ts";
import { headlineFrom, isSourceLine, siteNameFrom } from "./find-site.ts";
import { gatherCredits } from "./gather-credits.ts";
import type { Telling } from "./merge-tellings.ts";
import { markInsets } from "./insets.ts";
import { joinBrokenLines } from "./join-broken-lines.ts";
import { labelLines, type Label } from "./label-lines.ts";
import { readSigns, type Sign } from "./line-signs.ts";
import { readBlock, type ReadBlock } from "./read-block.ts";
import type { Clause } from "./read-clauses.ts";
import { findReadersPart } from "./readers-part.ts";
import { readLines, type Line } from "./read-lines.ts";
import { isNewsroomMasthead, isSiteLine } from "./site-signs.ts";
import { tileBlocks } from "./tile-blocks.ts";
import { markWrapped } from "./wrapped-lines.ts";

/** A saved page as the build hands it over: decoded text, and what its bytes say of it. */
export interface PageText {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly source: string;
  /** What `source` was decoded from. */
  readonly encoding: Encoding;
  /** What `source` was taken out of, where the file is not plain text. */
  readonly takenFrom?: "html";
}

/** Encodings of saved pages. Whoever reads the file decodes; what is not UTF-8 is told to the reader. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256";

/** Reads a saved news page into a document. Content never throws: what is odd becomes a problem with a span. */
export function parsePage(text: PageText): Document {
  return toDocument(findHappenings(readHappenings(cutSentences(setScene(findDays(markOffices(findActors(findSources(layOut(readLineSigns(open(text))))))))))));
}

/**
 * The same for many pages, which takes two thirds of the time: the code of all stages together is larger than a
 * processor's cache, and page by page it would be fetched anew for each of them. So each stage reads several pages.
 */
export function parsePages(texts: readonly PageText[]): Document[] {
  return batchesOf(texts).flatMap((batch) => batch.map(open).map(readLineSigns).map(layOut).map(findSources).map(findActors).map(markOffices).map(findDays).map(setScene).map(cutSentences).map(readHappenings).map(findHappenings).map(toDocument));
}

/** Letters of the pages that go through the stages together: enough to share the code. Of fewer the code costs more than their own place in the cache. */
const MOST_IN_BATCH = 200_000;

function batchesOf(texts: readonly PageText[]): PageText[][] {
  const batches: PageText[][] = [];
  let letters = Infinity;
  for (const text of texts) {
    letters += text.source.length;
    if (letters > MOST_IN_BATCH) {
      batches.push([]);
      letters = text.source.length;
    }
    batches.at(-1)?.push(text);
  }
  return batches;
}

// The stages of a page: each adds what it finds.

interface Opened {
  readonly text: PageText;
  readonly page: Reading;
  readonly lines: readonly Line[];
}

function open(text: PageText): Opened {
  const page = readText(text.source);
  return { text, page, lines: readLines(page) };
}

function opens({ content }: Line): boolean {
  return isOpener(content);
}

interface Signed extends Opened {
  readonly signs: readonly Sign[];
}

function readLineSigns({ text, page, lines }: Opened): Signed {
  return { text, page, lines, signs: markWrapped(lines, markInsets(lines, readSigns(lines)), opens) };
}

interface LaidOut {
  readonly text: PageText;
  readonly page: Reading;
  readonly blocks: readonly Block[];
  readonly published: Proved<Publication> | null;
  readonly newsCode: Document["newsCode"];
  /** What is odd about the page as a whole, about its labels and its own dates. */
  readonly problems: readonly Problem[];
}

function layOut({ text, page, lines, signs }: Signed): LaidOut {
  const place = findArticle(lines, signs, { isOpener: opens, isSourceLine: (line) => isSourceLine(line) || isSiteLine(line) || isNewsroomMasthead(line) || isSignature(line.folded) });
  const readers = findReadersPart(lines, place.end);
  const newsCode = findNewsCode(lines, signs);
  const publication = findPublication(lines, signs, { text: place.headline ?? place.bodyFrom, behind: place.end, readers, codes: newsCode.lines });
  const labels = labelLines({
    lines,
    signs,
    article: place,
    dateLine: publication.line,
    readers,
    codeLines: newsCode.lines,
    isSourceLine,
    namesSource: ({ content }) => findCredits(content, false).length > 0,
    isSiteLine,
    headlineFrom,
    siteNameFrom: (line) => siteNameFrom(line, lines),
  });
  const problems = [...encodingProblem(text.encoding), ...htmlProblem(text.takenFrom), ...doubts(labels), ...findDateProblems(signs, publication)];
  return { text, page, blocks: findQuotedPost(page, tileBlocks(labels)), published: publication.published, newsCode: newsCode.code, problems };
}

interface Sourced extends LaidOut {
  readonly credits: Document["credits"];
  readonly outlet: Proved<NamedOutlet> | null;
  readonly article: readonly ReadBlock[];
}

function findSources(laidOut: LaidOut): Sourced {
  const { page, blocks } = laidOut;
  // Named one by one: where two objects are spread into one, engines keep it as a table, and all stages behind look its fields up.
  const { credits, outlet } = gatherCredits(page, blocks);
  return { ...laidOut, credits, outlet, article: readArticle(page, blocks) };
}

interface Named extends Sourced {
  readonly home: Home;
  /** The offices that the article names, by its words alone. */
  readonly named: readonly OfficeMatch[];
  readonly mentions: readonly MentionMark[];
}

function findActors(sourced: Sourced): Named {
  const { article, credits, outlet, published, text: { source } } = sourced;
  const named = gatherFrom(article, findOffices);
  const day = published?.value.day ?? null;
  const home = homeOf(source, outlet?.value.id ?? null, published);
  return { ...sourced, home, named, mentions: findMentions(article, { offices: named, credits, day, home }) };
}

interface Peopled extends Named {
  readonly offices: Document["offices"];
}

function markOffices(found: Named): Peopled {
  const { named, mentions, home, published, text: { source } } = found;
  return { ...found, offices: findOfficeMarks(named, { source, mentions, day: published?.value.day ?? null, home }) };
}

interface Dated extends Peopled {
  readonly dates: Document["dates"];
}

function findDays(peopled: Peopled): Dated {
  const { dates, problems } = findDates(peopled.article, peopled.published?.value.day ?? null);
  return { ...peopled, dates, problems: [...peopled.problems, ...problems] };
}

interface Staged extends Dated {
  readonly scene: Scene;
}

function setScene(dated: Dated): Staged {
  const { text: { source }, article, offices, mentions, dates, published } = dated;
  return { ...dated, scene: readScene({ source, blocks: article, offices, mentions, dates, published: published?.value.day ?? null }) };
}

interface Cut extends Staged {
  /** By blocks of the article. */
  readonly clauses: readonly (readonly Clause[])[];
}

function cutSentences(staged: Staged): Cut {
  return { ...staged, clauses: cutClauses(staged.scene) };
}

interface Retold extends Cut {
  readonly tellings: readonly Telling[];
}

function readHappenings(cut: Cut): Retold {
  return { ...cut, tellings: readTellings(cut.scene, cut.clauses) };
}

interface Told extends Retold {
  readonly events: Document["events"];
}

function findHappenings(retold: Retold): Told {
  return { ...retold, events: findEvents(retold.scene, retold.tellings) };
}

function toDocument({ text: { id, file, sha256, source }, page, blocks, published, newsCode, credits, outlet, mentions, offices, dates, events, problems }: Told): Document {
  const headline = firstOf(source, blocks, "headline");
  return {
    id,
    file,
    sha256,
    source,
    blocks,
    headline,
    kicker: firstOf(source, blocks, "kicker"),
    leads: blocks.filter((block) => block.kind === "lead" && block.reason !== "repeated").map((block) => trimSpan(source, block)),
    newsCode,
    published,
    outlet,
    credits,
    mentions,
    offices,
    dates,
    events,
    problems: [...missing(headline, published, outlet), ...problems, ...findOrdinalProblems(page, events), ...strangers(mentions)],
  };
}

/** The blocks that are the article, each text once, with the lines joined that a hard break cut. */
function readArticle(page: Reading, blocks: readonly Block[]): ReadBlock[] {
  const kinds: readonly BlockKind[] = ["headline", "kicker", "lead", "paragraph", "crosshead"];
  const prose = joinBrokenLines(page, blocks);
  return blocks.filter((block) => kinds.includes(block.kind) && block.reason !== "repeated").map((block) => readBlock(prose, block));
}

function firstOf(source: string, blocks: readonly Block[], kind: BlockKind): Span | null {
  const block = blocks.find((block) => block.kind === kind && block.reason !== "repeated");
  return block ? trimSpan(source, block) : null;
}

function missing(headline: Span | null, published: Proved<Publication> | null, outlet: Proved<NamedOutlet> | null): Problem[] {
  const start = { from: 0, to: 0 };
  return [
    ...(headline ? [] : [{ ...start, code: "no-headline" as const, message: "The page shows no headline" }]),
    ...(published ? [] : [{ ...start, code: "no-date" as const, message: "The page does not say when it was published" }]),
    ...(outlet ? [] : [{ ...start, code: "no-outlet" as const, message: "The page does not show who published it" }]),
  ];
}

function encodingProblem(encoding: Encoding): Problem[] {
  return encoding === "utf-8" ? [] : [{ from: 0, to: 0, code: "old-encoding", message: `Decoded from ${encoding}` }];
}

function htmlProblem(takenFrom: PageText["takenFrom"]): Problem[] {
  return takenFrom === undefined ? [] : [{ from: 0, to: 0, code: "from-html", message: "Taken out of HTML; lines and columns count in the text that was taken" }];
}

function doubts(labels: readonly Label[]): Problem[] {
  return labels
    .filter((label) => label.doubtful)
    .map(({ from, to, kind }) => ({ from, to, code: "furniture-in-doubt", message: `Taken for ${kind} by its place; it could be otherwise` }));
}

/** The people whom the authority file lacks, each once, where they are first named. */
function strangers(mentions: readonly MentionMark[]): Problem[] {
  const seen = new Set<string>();
  const firsts = mentions.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
  const fresh = firsts.filter(({ basis, kind }) => basis === "new-name" && kind === "person");
  return fresh.map(({ from, to, name }) => ({ from, to, code: "new-person", message: `Not in the authority file: ${name}` }));
}
