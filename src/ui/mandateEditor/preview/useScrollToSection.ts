import * as React from 'react';

/** Scrolls the place, and never the page, so that the section stands near its top. */
export function useScrollToSection(sectionKey: string): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const container = place.current;
    const sections = Array.from(container?.querySelectorAll<HTMLElement>('[data-section]') ?? []);
    const section = sections.find((candidate) => candidate.dataset.section === sectionKey);
    if (container && section) {
      const distance = section.getBoundingClientRect().top - container.getBoundingClientRect().top;
      container.scrollTop += distance - 8;
    }
  }, [sectionKey]);
  return place;
}
