import * as React from 'react';
import { markWords } from '../../../domain/register/markWords';
import type { MandateDocument } from '../../../domain/mandate/document';

const markName = 'uppdrag-register';

/** The browser's own marking of places in a text, where it has it. */
interface Highlights {
  readonly registry: Map<string, object>;
  readonly make: (...ranges: readonly Range[]) => object;
}

function highlights(): Highlights | null {
  const { CSS: css, Highlight } = window as unknown as {
    readonly CSS?: { readonly highlights?: Map<string, object> };
    readonly Highlight?: new (...ranges: readonly Range[]) => object;
  };
  return css?.highlights && Highlight ? { registry: css.highlights, make: (...ranges) => new Highlight(...ranges) } : null;
}

/** Where the words stand in what is shown. */
function rangesIn(place: HTMLElement, words: readonly string[]): readonly Range[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let at = 0;
    for (const { text, isMarked } of markWords(node.textContent ?? '', words)) {
      if (isMarked) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        found.push(range);
      }
      at += text.length;
    }
  }
  return found;
}

/** Marks the words in a document that is shown, and goes to the section asked for; to the heading when none is. */
export function useMarkedDocument(
  place: React.RefObject<HTMLElement>,
  heading: React.RefObject<HTMLElement>,
  shown: MandateDocument | null,
  words: readonly string[],
  section: string
): void {
  React.useEffect(() => {
    const marks = highlights();
    if (!marks || !place.current || shown === null || words.length === 0) return undefined;
    marks.registry.set(markName, marks.make(...rangesIn(place.current, words)));
    return () => {
      marks.registry.delete(markName);
    };
  }, [place, shown, words]);
  React.useEffect(() => {
    if (shown === null) return;
    const target = section === '' ? null : [...(place.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find((one) => one.dataset.section === section);
    const goal = target ?? heading.current;
    if (target) target.tabIndex = -1;
    goal?.focus({ preventScroll: true });
    goal?.scrollIntoView?.({ block: 'start' });
  }, [place, heading, shown, section]);
}
