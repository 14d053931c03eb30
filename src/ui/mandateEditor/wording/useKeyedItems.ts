import * as React from 'react';
import type { ListItem } from '../../../domain/mandate/answer';
import { usePorts } from '../../ports/usePorts';

const sameTexts = (items: readonly ListItem[], texts: readonly string[]): boolean =>
  items.length === texts.length && items.every(({ text }, index) => text === texts[index]);

/** Points that are kept as mere text, with keys for as long as they are written in, so that rows keep the focus. */
export function useKeyedItems(
  texts: readonly string[],
  onChange: (texts: readonly string[]) => void
): { readonly items: readonly ListItem[]; change(items: readonly ListItem[]): void } {
  const { identifiers } = usePorts();
  const keyed = (): readonly ListItem[] => texts.map((text) => ({ key: identifiers.next(), text }));
  const [held, hold] = React.useState(keyed);
  // Changed from elsewhere, such as by undoing.
  const items = React.useMemo(() => (sameTexts(held, texts) ? held : keyed()), [held, texts]);
  return {
    items,
    change: (next) => {
      hold(next);
      onChange(next.map(({ text }) => text));
    }
  };
}
