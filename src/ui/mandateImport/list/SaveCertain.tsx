import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { isCertain } from '../confidence';
import type { ImportRow } from '../ImportRow';
import { useImportStyles } from '../MandateImport.styles';
import { useImportScene } from '../useImportScene';

export interface SaveCertainProps {
  readonly rows: readonly ImportRow[];
}

/** Keeps every file that is certain; absent when none is. */
export function SaveCertain({ rows }: SaveCertainProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useImportStyles();
  const { work } = useImportScene();
  const certain = rows.filter(isCertain);
  const isSaving = rows.some(({ keeping }) => keeping.kind === 'saving');
  return (
    <div className={styles.actions}>
      {certain.length > 0 && (
        <>
          <PrimaryButton text={strings.saveAll(certain.length)} disabled={isSaving} onClick={() => work.save(certain)} />
          <span className={styles.quiet}>{strings.saveAllHint}</span>
        </>
      )}
    </div>
  );
}
