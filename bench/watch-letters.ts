/** A letter that was typed, by the page's own clock in milliseconds: when its key came, and when results of all that was typed had been painted. */
export interface Letter {
  readonly typed: number;
  painted: number | null;
  readonly text: string;
}

declare global {
  interface Window {
    /** The letters so far; emptied by who reads them. */
    letters: Letter[];
  }
}

/**
 * Runs in the page before its own code, and stands alone. Results are those of a text once each entry's headline in the
 * window links to a document with that text; they are painted when the frame of the last change has been handed over.
 */
export function watchLetters(): void {
  window.letters = [];
  const canonical = (text: string) => text.trim().replaceAll(/\s+/g, " ");
  let key = 0;
  document.addEventListener("keydown", (event) => (key = event.timeStamp), true);
  document.addEventListener("input", ({ target }) => target instanceof HTMLInputElement && window.letters.push({ typed: key, painted: null, text: canonical(target.value) }), true);
  new MutationObserver(() => {
    const letter = window.letters.at(-1);
    if (letter === undefined || letter.painted !== null) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        if (letter === window.letters.at(-1) && isShown(letter.text)) letter.painted ??= performance.now();
      });
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["href"] });

  function isShown(text: string): boolean {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("#results article :is(h2, h3) a")].filter((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    return links.length > 0 && links.every(({ href }) => canonical(new URL(href).searchParams.get("q") ?? "") === text);
  }
}
