import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import type { ImportRow } from '../ImportRow';
import { useImportStyles } from '../MandateImport.styles';

export interface ProgressProps {
  readonly rows: readonly ImportRow[];
  readonly onCancel: () => void;
}

const countOf = (rows: readonly ImportRow[], ...kinds: readonly ImportRow['state']['kind'][]): number =>
  rows.filter(({ state }) => kinds.includes(state.kind)).length;

/** How far the reading has come, with the way to stop it; then what became of it. */
export function Progress({ rows, onCancel }: ProgressProps): JSX.Element {
  const { progress } = useStrings(importStrings);
  const styles = useImportStyles();
  const pending = countOf(rows, 'waiting', 'reading');
  const done = rows.length - pending;
  const isDone = rows.length > 0 && pending === 0;
  return (
    <div className={styles.progress}>
      {pending > 0 && (
        <>
          <progress className={styles.bar} value={done} max={rows.length} aria-label={progress.label} />
          <span>{progress.count(done, rows.length)}</span>
          <DefaultButton text={progress.cancel} onClick={onCancel} />
        </>
      )}
      <p role="status" className={styles.status}>
        {isDone && progress.done(countOf(rows, 'read'), countOf(rows, 'unreadable'))}
      </p>
    </div>
  );
}
