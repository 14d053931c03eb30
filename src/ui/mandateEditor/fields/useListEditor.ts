import * as React from 'react';
import type { ListItem } from '../../../domain/mandate/answer';
import { linesFromPaste } from '../../../domain/mandate/linesFromPaste';
import { insertAfter, moveItem, removeItem, replaceText, splitItem } from '../../../domain/mandate/listItems';
import { sectionLimit } from '../../../domain/mandate/sectionLimit';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useRowFocus } from './useRowFocus';

interface ListEditingOptions {
  readonly items: readonly ListItem[];
  readonly onChange: (items: readonly ListItem[]) => void;
}

export interface ListEditing {
  readonly place: React.RefObject<HTMLDivElement>;
  /** The items, or one empty row to begin in. */
  readonly rows: readonly ListItem[];
  /** The row last written in: the one the tools work on. */
  readonly current: number;
  /** What just happened, for the live region. */
  readonly said: string;
  /** True when something was refused. */
  readonly refused: boolean;
  enter(index: number): void;
  write(index: number, text: string): void;
  /** Makes a new row of what stands after the caret; an empty one when nothing does. */
  split(index: number, caret: number): void;
  move(index: number, places: -1 | 1): void;
  remove(index: number): void;
  /** Puts many lines between two places of a row as rows. False for fewer than two, to be pasted as usual. */
  insert(index: number, lines: readonly string[], from: number, to: number): boolean;
}

export function useListEditor({ items, onChange }: ListEditingOptions): ListEditing {
  const strings = useStrings(editorStrings).fields.list;
  const { identifiers } = usePorts();
  const [blank, setBlank] = React.useState<ListItem>(() => ({ key: identifiers.next(), text: '' }));
  const rows = items.length > 0 ? items : [blank];
  const { place, focusRow } = useRowFocus();
  const [entered, setEntered] = React.useState(0);
  const [message, setMessage] = React.useState({ said: '', refused: false });
  const refuse = (said: string): void => setMessage({ said, refused: true });
  const change = (next: readonly ListItem[], index: number, said: string, caret?: number): void => {
    setMessage({ said, refused: false });
    setEntered(index);
    focusRow(next[index].key, caret);
    onChange(next);
  };

  const split = (index: number, caret: number): void => {
    if (rows.length >= sectionLimit.items) {
      refuse(strings.full(sectionLimit.items));
      return;
    }
    const next = splitItem(rows, rows[index].key, caret, identifiers.next());
    change(next, index + 1, strings.added(index + 2), 0);
  };

  const insert = (index: number, lines: readonly string[], from: number, to: number): boolean => {
    if (lines.length < 2) {
      return false;
    }
    const count = rows.length + lines.length - 1;
    if (count > sectionLimit.items) {
      refuse(strings.pasteRefused(count, sectionLimit.items));
      return true;
    }
    const { key, text } = rows[index];
    const [first, ...others] = lines;
    const last = others.length - 1;
    const added = others.map((line, at) => ({
      key: identifiers.next(),
      text: at === last ? line + text.slice(to) : line
    }));
    const next = insertAfter(replaceText(rows, key, text.slice(0, from) + first), key, added);
    change(next, index + added.length, strings.pasted(lines.length), others[last].length);
    return true;
  };

  const remove = (index: number): void => {
    const left = removeItem(rows, rows[index].key);
    if (left.length > 0) {
      const before = Math.max(index - 1, 0);
      change(left, before, strings.removed(left.length), left[before].text.length);
      return;
    }
    const fresh = { key: identifiers.next(), text: '' };
    setBlank(fresh);
    focusRow(fresh.key);
    setMessage({ said: strings.removed(0), refused: false });
    onChange([]);
  };

  return {
    place,
    rows,
    current: Math.min(entered, rows.length - 1),
    ...message,
    enter: setEntered,
    // A line break can only come from a keyboard that does not report Enter: it makes rows all the same.
    write: (index, text) => {
      const isWhole = text.includes('\n') && insert(index, linesFromPaste(text), 0, rows[index].text.length);
      if (!isWhole) {
        onChange(replaceText(rows, rows[index].key, text.replace(/\n/g, ' ')));
      }
    },
    split,
    move: (index, places) => {
      const to = index + places;
      if (to >= 0 && to < rows.length) {
        change(moveItem(rows, rows[index].key, places), to, strings.moved(to + 1, rows.length));
      }
    },
    remove,
    insert
  };
}
