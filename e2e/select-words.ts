import type { JSHandle, Locator } from "@playwright/test";

/** A place in a text of the page. */
type Point = JSHandle<{ readonly node: Node; readonly at: number }>;

/** Selects from the first letters of some words to the last of others, as a mouse does; they may stand in several nodes, since hits are marked in them. */
export async function selectWords(start: Locator, words: string, end = start, lastWords = words): Promise<void> {
  const points = [await pointIn(start, words, 0), await pointIn(end, lastWords, lastWords.length)] as const;
  await start.page().evaluate(([from, to]) => {
    from.node.parentElement?.scrollIntoView({ block: "center" });
    document.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
  }, points);
}

/** The place so many letters behind the beginning of some words. */
async function pointIn(paragraph: Locator, words: string, behind: number): Promise<Point> {
  return paragraph.evaluateHandle(
    (element, { words, behind }) => {
      const begin = element.textContent.indexOf(words);
      if (begin === -1) throw new Error(`Expected ${words}`);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = begin + behind;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (behind === 0 ? left < length : left <= length) return { node, at: left };
        left -= length;
      }
      throw new Error(`Expected ${words} to end`);
    },
    { words, behind },
  );
}
