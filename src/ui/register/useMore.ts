import * as React from 'react';

export interface More<Item> {
  readonly seen: readonly Item[];
  /** How many more would be shown; 0 when all are. */
  readonly next: number;
  readonly showMore: () => void;
}

/** A long list shown in steps, from the beginning again when it is another one. */
export function useMore<Item>(items: readonly Item[], step: number): More<Item> {
  const [shown, setShown] = React.useState({ of: items, count: step });
  const count = shown.of === items ? shown.count : step;
  return {
    seen: items.length <= count ? items : items.slice(0, count),
    next: Math.min(step, Math.max(0, items.length - count)),
    showMore: () => setShown({ of: items, count: count + step })
  };
}
