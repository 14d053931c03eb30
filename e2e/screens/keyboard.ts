import type { Locator, Page } from 'playwright-core';

/** Where the focus is, as a person at the keyboard meets it. */
interface Focus {
  /** Tag and words of the element, to name it in an error. */
  readonly name: string;
  readonly isLost: boolean;
  /** A ring, a shadow or a frame shows where it is. */
  readonly isMarked: boolean;
  /** At least its middle lies in the window with nothing over it. */
  readonly isInView: boolean;
}

function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  const isDrawn = (place: Element, part?: string): boolean => {
    const { outlineStyle, outlineWidth, boxShadow, borderTopWidth, content } = getComputedStyle(place, part);
    const hasRing = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    // Fluent draws its ring as a frame or an outline of generated content.
    if (part !== undefined) return content !== 'none' && (hasRing || parseFloat(borderTopWidth) > 0);
    return hasRing || boxShadow !== 'none';
  };
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
  const over = document.elementFromPoint(x, y);
  return {
    name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`,
    isLost: element === document.body,
    isMarked: isDrawn(element) || isDrawn(element, '::after') || isDrawn(element.parentElement ?? element, '::after'),
    isInView: over !== null && (element.contains(over) || over.contains(element))
  };
}

/** How long what has the focus may take to come into its place: a menu is placed in the frame after it got the focus. */
const PLACED_WITHIN = 3000;

/** Fails when a person at the keyboard could not tell where she is. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { name, isLost, isMarked, isInView } = await page.evaluate(readFocus);
  if (isLost) throw new Error('The focus is lost: it is on the body of the page');
  if (!isMarked) throw new Error(`Nothing shows that ${name} has the focus`);
  if (isInView) return;
  const comesIntoView = page.waitForFunction(`(${readFocus.toString()})().isInView`, undefined, { timeout: PLACED_WITHIN });
  await comesIntoView.catch(() => {
    throw new Error(`${name} has the focus but is out of view or covered`);
  });
}

/** Presses keys one after the other; after each the focus must be seen. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Waits until the target has the focus, which it gets when what was asked for has come. */
export async function waitForFocus(target: Locator): Promise<void> {
  const handle = await target.elementHandle();
  await target.page().waitForFunction((element) => element === document.activeElement, handle);
  await expectFocusSeen(target.page());
}

/** Goes on with Tab (or `key`) until the target has the focus; every stop on the way must be seen. */
export async function goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await press(target.page(), key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${target} is not reached with ${key}`);
}
