import type * as React from 'react';
import type { ListEditing } from './useListEditor';

/**
 * The keys of a row: Enter makes the next, Backspace in an empty row removes it, Alt with an arrow moves it.
 * Ctrl+Enter is left for the page, and keys that compose a character for the input method.
 */
export function pressInRow(list: ListEditing, event: React.KeyboardEvent<HTMLTextAreaElement>, index: number): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) {
    return;
  }
  const field = event.currentTarget;
  const run = commandOf(list, event, index, field);
  if (run) {
    event.preventDefault();
    run();
  }
}

function commandOf(
  list: ListEditing,
  event: React.KeyboardEvent,
  index: number,
  field: HTMLTextAreaElement
): (() => void) | undefined {
  if (event.key === 'Enter') {
    return () => list.split(index, field.selectionStart);
  }
  if (event.key === 'Backspace' && field.value === '' && list.rows.length > 1) {
    return () => list.remove(index);
  }
  if (event.altKey && event.key === 'ArrowUp') {
    return () => list.move(index, -1);
  }
  if (event.altKey && event.key === 'ArrowDown') {
    return () => list.move(index, 1);
  }
  return undefined;
}
