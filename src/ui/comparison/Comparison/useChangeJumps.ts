import * as React from 'react';

export interface ChangeJumps {
  readonly place: React.RefObject<HTMLDivElement>;
  /** Focuses the next change, or the one before; round at the ends. */
  jump(by: 1 | -1): void;
}

/** Leads the keyboard from change to change. */
export function useChangeJumps(): ChangeJumps {
  const place = React.useRef<HTMLDivElement>(null);
  const at = React.useRef(-1);
  const jump = (by: 1 | -1): void => {
    const changes = [...(place.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (changes.length > 0) {
      const from = at.current < 0 && by < 0 ? 0 : at.current;
      at.current = (from + by + changes.length) % changes.length;
      const change = changes[at.current];
      change?.focus();
      change?.scrollIntoView?.({ block: 'center' });
    }
  };
  return { place, jump };
}
