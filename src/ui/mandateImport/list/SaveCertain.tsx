import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { isCertain } from '../confidence';
import { useImportStyles } from '../MandateImport.styles';
import { useImportWork } from '../useImportWork';

/** Keeps every file that is certain; absent when none is. */
export function SaveCertain(): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useImportStyles();
  const { work } = useImportWork();
  const certain = work.rows.filter(isCertain).length;
  const isSaving = work.rows.some(({ keeping }) => keeping.kind === 'saving');
  return (
    <div className={styles.actions}>
      {certain > 0 && (
        <>
          <PrimaryButton text={strings.saveAll(certain)} disabled={isSaving} onClick={work.saveCertain} />
          <span className={styles.quiet}>{strings.saveAllHint}</span>
        </>
      )}
    </div>
  );
}
