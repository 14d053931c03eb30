import type { Frame, Page } from 'playwright-core';

export interface ShownTexts {
  /** Every text, and every name and hint of an element that is heard or shown, each once. */
  readonly own: readonly string[];
  /** What is marked as Swedish: content, and the page around the web parts. */
  readonly markedSwedish: readonly string[];
}

/** What stands on the page or in the frame, but for the title of the page. */
export async function shownTexts(place: Page | Frame): Promise<ShownTexts> {
  return place.evaluate(() => {
    const own = new Set<string>();
    const markedSwedish = new Set<string>();
    const take = (text: string | null, spokenBy: Element | null): void => {
      const said = (text ?? '').replace(/\s+/g, ' ').trim();
      const isSwedish = spokenBy?.closest('[lang]')?.getAttribute('lang')?.startsWith('sv') ?? false;
      if (said !== '') (isSwedish ? markedSwedish : own).add(said);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('script, style, noscript, .title-region > h1')) continue;
      // What was searched for is marked in the middle of a text, or of a word.
      const marked = parentElement?.localName === 'mark' ? parentElement.parentElement : parentElement?.querySelector(':scope > mark') && parentElement;
      take(marked ? marked.textContent : textContent, parentElement);
    }
    // A field for Swedish text is marked as Swedish itself, but not what it is called.
    for (const element of Array.from(document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) take(element.getAttribute(name), element.parentElement);
    }
    return { own: [...own], markedSwedish: [...markedSwedish] };
  });
}
