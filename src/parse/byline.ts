import { overFolded } from "../text/over-folded.ts";

/** Who wrote or sent the item, where it may be the newsroom itself. */
export const BYLINE = overFolded(/^[^\p{L}]*(?:(?:نوشته|ارسال|منتشر|تهیه|تنظیم)[ \u200c]?شده توسط|نویسنده|نگارنده|نگارش(?: از)?|به قلم|توسط|ناشر|رسانه|گزارشگر)[ ]*:?[ ]*/u);
