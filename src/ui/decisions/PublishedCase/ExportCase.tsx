import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { publicationStrings } from '../../../loc/publication/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { usePublishedCaseStyles } from './PublishedCase.styles';
import { useExport } from './useExport';

/** The whole case as one file for the diary and the archive. */
export function ExportCase({ view }: { readonly view: CaseView }): JSX.Element {
  const strings = useStrings(publicationStrings).export;
  const styles = usePublishedCaseStyles();
  const { isWorking, failure, run } = useExport(view);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.line}>{strings.what}</p>
      <DefaultButton text={isWorking ? strings.working : strings.act} aria-disabled={isWorking} onClick={run} />
      {failure !== null && <FailureMessage failure={failure} />}
    </div>
  );
}
