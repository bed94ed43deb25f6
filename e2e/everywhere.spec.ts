import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { VIEWS } from "./views.ts";

/** What a view has to keep, whoever reads it and on what. One load of it is enough: nothing here changes it. */
for (const { name, address, opens = "", shows, prepare } of VIEWS) {
  test(`everybody can use the view «${name}»`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await prepare?.(page);
    await page.goto(address + opens);
    await expect(page.locator(shows).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await findViolations(page), "axe, light").toEqual([]);
    expect.soft(await page.evaluate(findShifts), "what moved by itself").toEqual([]);
    expect.soft(await page.evaluate(findMoving), "motion where less is asked for").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect.soft(await findViolations(page), "axe, dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce", forcedColors: "active" });
    expect.soft(await page.evaluate(findUnseen), "controls that forced colours hide").toEqual([]);
    expect.soft(await page.evaluate(findUnmarked), "controls whose focus forced colours hide").toEqual([]);
    expect.soft(await page.evaluate(findUnchosen), "choices that forced colours hide").toEqual([]);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce", forcedColors: "none" });
    expect.soft(await page.evaluate(findUnmarked), "controls whose focus is not seen").toEqual([]);
    if (project.name === "phone") expect.soft(await page.evaluate(findCramped), "controls that a finger misses").toEqual([]);
    const halved = { width: 640, height: 400 }; // 1280 × 800 at 200 %
    for (const size of project.name === "phone" ? [{ width: 320, height: 640 }] : [halved, { width: 320, height: 640 }]) {
      await page.setViewportSize(size);
      await expect.soft(page.locator(shows).first()).toBeAttached();
      await expect.soft.poll(() => page.evaluate(() => document.documentElement.scrollWidth), `the width of the page in ${size.width} px`).toBeLessThanOrEqual(size.width);
    }
  });
}

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(layOutAll);
  const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in the page: what is not laid out before it comes near is, for once; axe would measure it over what stands below it. */
function layOutAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
  }
}

/**
 * Runs in the page: what has moved since it was opened without anybody's doing, nothing where that was less than an eye minds
 * (a fifth of what Google calls good, web.dev/articles/cls).
 */
async function findShifts(): Promise<readonly string[]> {
  const most = 0.02;
  const shifts: LayoutShift[] = [];
  new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({ type: "layout-shift", buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100)); // what was seen before is told in a task of its own
  const own = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
  if (own.reduce((sum, { value }) => sum + value, 0) <= most) return [];
  return own.flatMap(({ value, sources }) => sources.map(({ node }) => `${value.toFixed(4)} ${node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? "")}`));
}

/** Of the browser's own types TypeScript lacks this one (WICG, Layout Instability). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page: controls that stand alone, not in a line of text, and do not answer a press 21 px above or below their middle. */
function findCramped(): readonly string[] {
  const reach = 21;
  const answers = (control: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit === null || control.contains(hit) || hit.closest("label")?.contains(control) === true;
  };
  const controls = [...document.querySelectorAll("a[href], button, select, summary, input")];
  const alone = controls.filter((control) => {
    const style = getComputedStyle(control);
    const isInText = style.display === "inline" || style.webkitLineClamp !== "none" || control.closest("p, td, th, li, dd")?.textContent !== control.closest("a, button, label")?.textContent;
    return !isInText && control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && control.getBoundingClientRect().width > 1;
  });
  const cramped = alone.filter((control) => {
    control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return ![-reach, reach].every((away) => answers(control, x, y + away));
  });
  window.scrollTo(0, 0);
  return cramped.map((control) => control.outerHTML.slice(0, 160));
}

/** Runs in the page: elements that would move, or take longer than an eye sees to change. */
function findMoving(): readonly string[] {
  const seconds = (times: string) => Math.max(...times.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 0.001 : 1)));
  const slow = [...document.querySelectorAll("body *")].filter((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    return seconds(transitionDuration) > 0.01 || (animationName !== "none" && seconds(animationDuration) > 0.01) || scrollBehavior === "smooth";
  });
  return slow.map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page: controls that are neither words nor a drawing, and have no edge and no colour of their own that would be left to them. */
function findUnseen(): readonly string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const isDrawn = (element: Element): boolean => {
    const { borderStyle, borderWidth, backgroundColor } = getComputedStyle(element);
    const isEdged = borderStyle.split(" ").some((style) => style !== "none") && Number.parseFloat(borderWidth) > 0;
    const isFilled = backgroundColor !== canvas && !backgroundColor.endsWith(", 0)");
    const words = ["::before", "::after"].map((part) => getComputedStyle(element, part).content);
    return isEdged || isFilled || words.some((text) => text !== "none" && text !== "normal" && text !== '""') || element.matches("svg, img, input, select, textarea");
  };
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, [role=slider], [tabindex='0']")];
  const seen = controls.filter((control) => control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && control.getBoundingClientRect().width > 1);
  const unseen = seen.filter((control) => (control.textContent ?? "").trim() === "" && ![control, ...control.querySelectorAll("*")].some(isDrawn));
  return unseen.map((control) => control.outerHTML.slice(0, 160));
}

/** Runs in the page: what is chosen, or where the reader is, and looks as if it were not. */
function findUnchosen(): readonly string[] {
  const look = (element: Element) => {
    const { outlineStyle, borderColor, backgroundColor, fontWeight } = getComputedStyle(element);
    return [outlineStyle, borderColor, backgroundColor, fontWeight].join();
  };
  const isHidden = (element: Element, name: string) => {
    const [value, chosen] = [element.getAttribute(name) ?? "", look(element)];
    element.removeAttribute(name);
    const other = look(element);
    element.setAttribute(name, value);
    return other === chosen;
  };
  const states = { "aria-current": "[aria-current]:not([aria-current=date])", "aria-selected": "[aria-selected=true]", "aria-pressed": "[aria-pressed=true]" };
  return Object.entries(states).flatMap(([name, selector]) =>
    [...document.querySelectorAll(selector)].filter((element) => isHidden(element, name)).map((element) => element.outerHTML.slice(0, 160)));
}

/** Runs in the page: controls that look the same when the keyboard is on them. */
function findUnmarked(): readonly string[] {
  const look = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, borderColor, boxShadow, backgroundColor, textDecorationLine } = getComputedStyle(element);
    const outline = outlineStyle === "none" || outlineWidth === "0px" || outlineColor.endsWith(", 0)") ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return [outline, borderColor, boxShadow, backgroundColor, textDecorationLine].join();
  };
  /** Some fields have their line drawn by what is around them. */
  const ancestors = (control: Element) => [control.parentElement, control.parentElement?.parentElement].filter((element) => element != null);
  const chain = (control: Element) => [control, ...control.querySelectorAll("*"), ...ancestors(control)].map(look).join("|");
  const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [role=slider], [tabindex='0']")];
  const unmarked = controls.filter((control) => {
    if (control.matches(":disabled") || !control.checkVisibility({ visibilityProperty: true })) return false;
    const before = chain(control);
    control.focus({ preventScroll: true });
    const isMarked = document.activeElement !== control || chain(control) !== before;
    control.blur();
    return !isMarked;
  });
  return unmarked.map((control) => control.outerHTML.slice(0, 160));
}
