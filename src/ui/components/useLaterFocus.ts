import * as React from 'react';
import { whenDone } from './whenDone';

type Find = (place: HTMLElement) => HTMLElement | null | undefined;

export interface LaterFocus {
  readonly place: React.RefObject<HTMLDivElement>;
  /** Focuses what is found in the place once the coming change is on the page; then runs `after` on it. */
  focusLater(find: Find, after?: (element: HTMLElement) => void): void;
}

/**
 * Keeps the keyboard where the work is: what is pressed or written in may be gone or moved after a change, and
 * the browser then drops the focus. What is found in a part that is still fetched is waited for, see `later`.
 * @param atOnce what to focus as soon as the place is there
 */
export function useLaterFocus(atOnce?: Find): LaterFocus {
  const place = React.useRef<HTMLDivElement>(null);
  const wanted = React.useRef<{ readonly find: Find; readonly after?: (element: HTMLElement) => void } | null>(
    atOnce ? { find: atOnce } : null
  );
  React.useLayoutEffect(() => {
    const root = place.current;
    if (!wanted.current || !root) return undefined;
    const { find, after } = wanted.current;
    return whenDone(root, () => {
      const found = find(root);
      if (!found && root.querySelector('[data-later]')) return false;
      wanted.current = null;
      found?.focus();
      if (found) after?.(found);
      return true;
    });
  });
  const focusLater: LaterFocus['focusLater'] = (find, after) => {
    wanted.current = { find, after };
  };
  return { place, focusLater };
}
