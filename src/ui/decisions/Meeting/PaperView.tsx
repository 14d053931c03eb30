import { DefaultButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { Paper } from '../../../application/minutes/paperFile';
import { meetingLine } from '../../../domain/minutes/meetingLine';
import { meetingStrings } from '../../../loc/meeting/strings';
import { outputStrings } from '../../../loc/output/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { useMeetingStyles } from './Meeting.styles';
import { usePaper } from './usePaper';
import type { PaperOutcome } from './usePaper';

/** A paper of a meeting as it reads, to copy or to take home as a Word file. */
export function PaperView({ paper }: { readonly paper: Paper }): JSX.Element {
  const strings = useStrings(meetingStrings).papers;
  const { damagedLetterhead } = useStrings(outputStrings);
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const { outcome, failure, copy, word } = usePaper(paper);
  const said: Readonly<Record<PaperOutcome, string>> = { none: '', copied: strings.copied, copyFailed: strings.copyFailed, made: strings.made, damagedLetterhead };
  return (
    <div className={styles.paper}>
      <div className={styles.buttons}>
        <DefaultButton text={strings.copy} onClick={copy} />
        <DefaultButton text={strings.word} onClick={word} />
      </div>
      <p role="status" className={styles.said}>
        {said[outcome]}
      </p>
      {failure !== null && <FailureMessage failure={failure} onRetry={word} />}
      <p lang="sv" className={css(shared.quiet, styles.standing)}>{meetingLine(paper.bodyName, paper.date, paper.place)}</p>
      <DocumentView document={paper.document} headingLevel={3} />
    </div>
  );
}
