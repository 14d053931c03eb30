import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useFieldStyles } from './fields.styles';
import type { ListEditing } from './useListEditor';

/** The list's commands in words, for the row last written in; they stay in view in a long list. */
export function ListTools({ list }: { readonly list: ListEditing }): JSX.Element {
  const strings = useStrings(editorStrings).fields.list;
  const styles = useFieldStyles();
  const { current, rows } = list;
  const tools = [
    { sign: '↑', name: strings.up, off: current === 0, run: () => list.move(current, -1) },
    { sign: '↓', name: strings.down, off: current === rows.length - 1, run: () => list.move(current, 1) },
    { sign: '×', name: strings.remove, off: rows.length === 1 && rows[0].text === '', run: () => list.remove(current) }
  ];
  return (
    <div className={styles.tools}>
      <ActionButton className={styles.tool} onClick={() => list.split(current, rows[current].text.length)}>
        <span aria-hidden="true">+&nbsp;</span>
        {strings.add}
      </ActionButton>
      <div role="group" aria-label={strings.toolsFor(current + 1)} className={styles.rowTools}>
        <span aria-hidden="true">{strings.toolsFor(current + 1)}</span>
        {tools.map(({ sign, name, off, run }) => (
          <ActionButton key={name} className={styles.tool} disabled={off} allowDisabledFocus onClick={run}>
            <span aria-hidden="true">{sign}&nbsp;</span>
            {name}
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
