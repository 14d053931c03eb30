import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ReportSaver } from '../../application/reports/createReportSaver';
import { reportsStrings } from '../../loc/reports/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { formatTime } from '../language/formatInstant';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useDocumentsStyles } from './Documents.styles';

export interface SaveLineProps {
  readonly saver: ReportSaver;
  /** Takes what somebody else has saved instead of the own text. */
  readonly onTakeTheirs: () => void;
}

/** What goes wrong is in the saver's state. */
function attempt(work: () => Promise<boolean>): void {
  work().catch(() => undefined);
}

/** *Sparat 14.02*, or what keeps the text from being saved and what to do about it. */
export function SaveLine({ saver, onTakeTheirs }: SaveLineProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  const styles = useDocumentsStyles();
  const state = saver.state();
  switch (state.kind) {
    case 'saved':
      return <p className={styles.save}>{state.modified === '' ? strings.beganKnown : strings.saved(formatTime(new Date(state.modified), language))}</p>;
    case 'saving':
    case 'waiting':
      return <p className={styles.save}>{strings.saving}</p>;
    case 'trying':
      return (
        <p role="status" className={styles.save}>
          <strong>{strings.trying}</strong>
        </p>
      );
    case 'conflict':
      return (
        <div role="alert" className={styles.panel}>
          <p className={styles.text}>{strings.conflict}</p>
          <div className={styles.actions}>
            <DefaultButton text={strings.keepOwn} onClick={() => attempt(saver.keepOwn)} />
            <DefaultButton text={strings.takeTheirs} onClick={onTakeTheirs} />
          </div>
        </div>
      );
    case 'refused':
      return (
        <>
          <p className={styles.save}>
            <strong>{strings.refused}</strong>
          </p>
          <FailureMessage failure={state.failure} onRetry={() => attempt(saver.flush)} />
        </>
      );
  }
}
