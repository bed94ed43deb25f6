import type { Block } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import { narrow, type Reading } from "../text/reading.ts";

/** A paragraph that announces a post or message and ends in a colon: the next ones are its words. */
const ANNOUNCES = /(?:ایکس|توییت|توییتر|اینستاگرام|تلگرام|شبکه اجتماعی|فضای مجازی|صفحه شخصی|پیام|متن بیانیه|متن نامه)/u;
/** A paragraph in which the reporter speaks again. */
const REPORTER = overFolded(/^(?:وی|او|ایشان)[ ]|(?<!\p{L})(?:خاطرنشان|تصریح|تاکید|اظهار|بیان|اضافه|عنوان)[ ](?:کرد|داشت)(?!\p{L})|^[^.]{0,80}(?<!\p{L})(?:گفت|افزود|نوشت)[ ]?:/u);

/** Marks the paragraphs of a quoted post: from its announcement to where the reporter speaks again. */
export function findQuotedPost(page: Reading, blocks: readonly Block[]): Block[] {
  let inPost = false;
  return blocks.map((block) => {
    if (block.kind === "crosshead") inPost = false;
    if (block.kind !== "paragraph") return block;
    const text = narrow(page, block).text.trim();
    if (inPost && REPORTER.test(text)) inPost = false;
    const quoted: Block = inPost ? { ...block, reason: "quoted-post" } : block;
    if (text.endsWith(":")) inPost = ANNOUNCES.test(text);
    return quoted;
  });
}
