import * as React from 'react';

/**
 * Scrolls so that the section stands at the top.
 * @param withPage true when the document has no scroll of its own; the page is then scrolled once, on arrival
 */
export function useScrollToSection(sectionKey: string, withPage: boolean): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const container = place.current;
    const sections = Array.from(container?.querySelectorAll<HTMLElement>('[data-section]') ?? []);
    const section = sections.find((candidate) => candidate.dataset.section === sectionKey);
    if (!container || !section) {
      return;
    }
    if (withPage) {
      section.scrollIntoView?.({ block: 'start' });
    } else {
      const distance = section.getBoundingClientRect().top - container.getBoundingClientRect().top;
      container.scrollTop += distance - 24;
    }
  }, [sectionKey, withPage]);
  return place;
}
