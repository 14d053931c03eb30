import * as React from 'react';

export interface ContainerWidth {
  readonly place: React.RefObject<HTMLDivElement>;
  /** Width of the place in pixels; null until it has been measured, before the first paint. */
  readonly width: number | null;
}

/** The width a view has been given: a web part's column, not the window. */
export function useContainerWidth(): ContainerWidth {
  const place = React.useRef<HTMLDivElement>(null);
  const [width, setWidth] = React.useState<number | null>(null);
  React.useLayoutEffect(() => {
    const element = place.current;
    if (!element) {
      return undefined;
    }
    setWidth(element.getBoundingClientRect().width);
    if (!window.ResizeObserver) {
      return undefined;
    }
    const observer = new ResizeObserver((entries) => setWidth(entries[entries.length - 1].contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
