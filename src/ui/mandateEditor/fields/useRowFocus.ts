import * as React from 'react';

export interface RowFocus {
  readonly place: React.RefObject<HTMLDivElement>;
  /** Puts the focus in the row with the key once it is on the page. */
  focusRow(key: string, caret?: number): void;
}

/** Keeps the focus with a row that is made, moved or joined: the browser drops it when the row is moved. */
export function useRowFocus(): RowFocus {
  const place = React.useRef<HTMLDivElement>(null);
  const wanted = React.useRef<{ readonly key: string; readonly caret?: number } | null>(null);
  React.useLayoutEffect(() => {
    if (!wanted.current) {
      return;
    }
    const { key, caret } = wanted.current;
    const rows = Array.from(place.current?.querySelectorAll<HTMLTextAreaElement>('[data-row]') ?? []);
    const row = rows.find((candidate) => candidate.dataset.row === key);
    wanted.current = null;
    row?.focus();
    if (row && caret !== undefined) {
      row.setSelectionRange(caret, caret);
    }
  });
  const focusRow = (key: string, caret?: number): void => {
    wanted.current = { key, caret };
  };
  return { place, focusRow };
}
