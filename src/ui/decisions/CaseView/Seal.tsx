import * as React from 'react';
import type { StoredSnapshot } from '../../../application/ports/snapshotStore';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { useCaseStyles } from './Case.styles';

export interface SealProps {
  readonly snapshot: StoredSnapshot | null;
  readonly sound: boolean;
}

/** Whether the text is the one that was handed in, in one sentence; the checksum itself for those who ask. */
export function Seal({ snapshot, sound }: SealProps): JSX.Element {
  const strings = useStrings(decisionsStrings).case;
  const styles = useCaseStyles();
  if (!sound) {
    return (
      <div role="alert" className={styles.broken}>
        <p className={styles.strong}>{snapshot ? strings.changed : strings.gone}</p>
        <p className={styles.sealLine}>{snapshot ? strings.changedWhy : strings.goneWhy}</p>
      </div>
    );
  }
  const { key, hash } = snapshot!.snapshot;
  return (
    <div className={styles.seal}>
      <p className={styles.sealLine}>
        <span aria-hidden="true">✓ </span>
        {strings.unchanged}
      </p>
      <details>
        <summary className={styles.fold}>{strings.hash(hash.slice(0, 8))}</summary>
        <p className={styles.sealLine}>{strings.unchangedWhy}</p>
        <p className={styles.hash}>
          {strings.wholeHash}: {hash}
        </p>
        <p className={styles.hash}>
          {strings.snapshot}: {key}
        </p>
      </details>
    </div>
  );
}
