import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../application/rosters/readRosterFrame';
import type { Group } from '../../domain/roster/roster';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { ColumnChoices } from './ColumnChoices';
import { FileChoice } from './FileChoice';
import { ImportReport } from './ImportReport';
import { Preview } from './Preview';
import { RowProgress } from './RowProgress';
import { useRosterImportStyles } from './RosterImport.styles';
import { useRosterImport } from './useRosterImport';

export interface RosterImportProps {
  readonly frame: RosterFrame;
  /** The group that is read into; null for all that the file names. */
  readonly only: Group | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Reads members in from a file: choose it, say what its columns are, see what changes, and how it went. */
export function RosterImport(props: RosterImportProps): JSX.Element {
  const strings = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  const work = useRosterImport(props);
  const { step } = work;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isAway = step.kind === 'applying' || step.kind === 'done';
  React.useEffect(() => {
    // The button that was pressed is gone.
    if (isAway) heading.current?.focus();
  }, [isAway]);
  return (
    <div className={styles.panel}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{strings.file.heading}</h3>
      {!isAway && <FileChoice onFile={work.open} fileName={work.fileName} />}
      <div role="status">
        {step.kind === 'reading' && <p className={styles.text}>{strings.file.reading}</p>}
        {step.kind === 'comparing' && <p className={styles.text}>{strings.preview.reading(step.done, step.all)}</p>}
      </div>
      {step.kind === 'unreadable' && <p role="alert">{strings.file.unreadable[step.reason]}</p>}
      {step.kind === 'failed' && <FailureMessage failure={step.failure} onRetry={work.compare} />}
      {work.headings.length > 0 && !isAway && (
        <ColumnChoices headings={work.headings} mapping={work.mapping} lacking={work.lacking} isOne={props.only !== null} onChoose={work.choose} />
      )}
      {step.kind === 'preview' && <Preview prepared={step.prepared} groups={props.frame.groups} onApply={work.apply} />}
      {step.kind === 'applying' && <RowProgress done={step.done} all={step.all} onStop={work.stop} />}
      {step.kind === 'done' && <ImportReport plan={step.prepared.plan} results={step.results} groups={props.frame.groups} stoppedBy={step.stoppedBy} onAgain={work.again} />}
      {step.kind !== 'applying' && (
        <div className={styles.actions}>
          <DefaultButton text={strings.file.close} onClick={props.onClose} />
        </div>
      )}
    </div>
  );
}
