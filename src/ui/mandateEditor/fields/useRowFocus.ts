import { useLaterFocus } from '../../components/useLaterFocus';
import type { LaterFocus } from '../../components/useLaterFocus';

export interface RowFocus extends Pick<LaterFocus, 'place'> {
  /** Puts the focus in the row with the key once it is on the page. */
  focusRow(key: string, caret?: number): void;
}

/** Keeps the focus with a row that is made, moved or joined. */
export function useRowFocus(): RowFocus {
  const { place, focusLater } = useLaterFocus();
  const focusRow = (key: string, caret?: number): void =>
    focusLater(
      (list) => Array.from(list.querySelectorAll('textarea')).find(({ dataset }) => dataset.row === key),
      (row) => {
        if (caret !== undefined && row instanceof HTMLTextAreaElement) {
          row.setSelectionRange(caret, caret);
        }
      }
    );
  return { place, focusRow };
}
