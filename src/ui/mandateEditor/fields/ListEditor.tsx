import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { ListItem } from '../../../domain/mandate/answer';
import { editorStrings } from '../../../loc/editor/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { useStrings } from '../../language/useStrings';
import { useFieldStyles } from './fields.styles';
import { ListTools } from './ListTools';
import { pastedLines } from './pastedLines';
import { pressInRow } from './pressInRow';
import { useListEditor } from './useListEditor';

export interface ListEditorProps {
  readonly items: readonly ListItem[];
  readonly onChange: (items: readonly ListItem[]) => void;
  /** Id of the question that names the list. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly isNumbered?: boolean;
}

/** A list of points, one row each, written and moved from the keyboard as in a text. */
export function ListEditor({ items, onChange, labelledBy, describedBy, isNumbered = false }: ListEditorProps): JSX.Element {
  const strings = useStrings(editorStrings).fields.list;
  const styles = useFieldStyles();
  const list = useListEditor({ items, onChange });
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <div ref={list.place} role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <List className={styles.rows}>
        {list.rows.map((row, index) => (
          <li key={row.key} className={css(styles.row, isNumbered && styles.numberedRow)} data-current={index === list.current}>
            <span aria-hidden="true" className={styles.rowSign}>
              {isNumbered ? `${index + 1}.` : '•'}
            </span>
            <AutosizingTextarea
              data-row={row.key}
              aria-label={strings.row(index + 1, list.rows.length)}
              value={row.text}
              onChange={(text) => list.write(index, text)}
              onFocus={() => list.enter(index)}
              onKeyDown={(event) => pressInRow(list, event, index)}
              onPaste={(event) => {
                const { selectionStart, selectionEnd } = event.currentTarget;
                if (list.insert(index, pastedLines(event.clipboardData), selectionStart, selectionEnd)) {
                  event.preventDefault();
                }
              }}
            />
          </li>
        ))}
      </List>
      <ListTools list={list} />
      <p className={list.said === '' ? styles.hint : styles.gone}>
        {strings.keys}
      </p>
      <p role="status" className={list.refused ? styles.refusal : list.said === '' ? styles.gone : styles.hint}>
        {list.said}
      </p>
    </div>
  );
}
