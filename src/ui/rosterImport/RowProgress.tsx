import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useStrings } from '../language/useStrings';
import { useRosterImportStyles } from './RosterImport.styles';

export interface RowProgressProps {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** How far the reading has come, with the way to stop it. */
export function RowProgress({ done, all, onStop }: RowProgressProps): JSX.Element {
  const { progress } = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  return (
    <div className={styles.actions}>
      <progress className={styles.bar} value={done} max={all} aria-label={progress.label} />
      <span>{progress.count(done, all)}</span>
      <DefaultButton text={progress.stop} onClick={onStop} />
    </div>
  );
}
