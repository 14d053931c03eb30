import * as React from 'react';

/**
 * Lets a text area grow with its text where the browser cannot do it by itself (`field-sizing: content`).
 * A hidden area has no height to measure and is left alone.
 */
export function useAutosize(value: string): React.RefObject<HTMLTextAreaElement> {
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useLayoutEffect(() => {
    const element = area.current;
    if (!element || window.CSS?.supports?.('field-sizing', 'content')) {
      return;
    }
    element.style.height = 'auto';
    if (element.scrollHeight > 0) {
      element.style.height = `${element.scrollHeight + 2}px`;
    }
  }, [value]);
  return area;
}
