/** The hits of one block of a page, as it is drawn. */
export interface HitPlace {
  /** Number of the first hit in it. */
  readonly first: number;
  readonly count: number;
  /** How far down the page the block's middle lies: 0 at the top, 1 at the end. */
  readonly depth: number;
  /** The address of the block on its page, `p7` or `l11`; empty for headline, kicker and leads. */
  readonly anchor: string;
}

const HIT = "[data-hit]";

/** Where the hits of a page stand, block by block, in the order of their hits; each counted where it is drawn last, in the text itself. */
export function readHitPlaces(page: Element): HitPlace[] {
  const blocks = new Map<Element, Set<number>>();
  for (const [number, element] of lastDrawn(page)) {
    const block = element.closest("p, h1, h2, li") ?? element;
    blocks.set(block, (blocks.get(block) ?? new Set()).add(number));
  }
  const height = Math.max(1, document.documentElement.scrollHeight);
  const places = Array.from(blocks, ([block, numbers]) => {
    const { top, bottom } = block.getBoundingClientRect();
    return { first: Math.min(...numbers), count: numbers.size, depth: (window.scrollY + (top + bottom) / 2) / height, anchor: block.id };
  });
  return places.sort((a, b) => a.first - b.first);
}

/** The element of a hit; `null` where it is not drawn. */
export function findHit(page: Element, number: number): Element | null {
  return Array.from(page.querySelectorAll(`[data-hit="${number}"]`)).at(-1) ?? null;
}

/** The first hit that is not above the window; the first of all where all are. `null` on a page without hits. */
export function firstHitInSight(page: Element): number | null {
  const hits = Array.from(page.querySelectorAll<HTMLElement>(HIT));
  const found = hits.find((hit) => hit.getBoundingClientRect().top >= 0) ?? hits[0];
  return found === undefined ? null : numberOf(found);
}

/** The first hit of the block with this address; `null` where it has none. */
export function firstHitOf(page: Element, anchor: string): number | null {
  const found = page.querySelector<HTMLElement>(`#${anchor} ${HIT}`);
  return found === null ? null : numberOf(found);
}

/** The raw page repeats the headline above its lines: a hit's last place is in the text that is read. */
function lastDrawn(page: Element): ReadonlyMap<number, Element> {
  return new Map(Array.from(page.querySelectorAll<HTMLElement>(HIT), (hit) => [numberOf(hit), hit]));
}

function numberOf(hit: HTMLElement): number {
  return Number(hit.dataset["hit"]);
}
