import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { answeredReturn } from '../../../domain/approval/answeredReturn';
import { caseStrings } from '../../../loc/case/strings';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { useCaseStyles } from './Case.styles';

export interface ReturnAnswerProps {
  readonly view: CaseView;
  readonly nameOf: NameOf;
}

/** What a body asked for when it turned the last text down, and what the group answers. Nothing for other texts. */
export function ReturnAnswer({ view, nameOf }: ReturnAnswerProps): JSX.Element | null {
  const strings = useStrings(caseStrings).returned;
  const styles = useCaseStyles();
  const { round, state, groupKey } = view;
  const asked = round && answeredReturn(state, round);
  const submission = round?.submission.record;
  if (!asked || submission?.type !== 'submission') return null;
  return (
    <section className={styles.returned}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.sealLine}>{strings.asked(nameOf(asked.body))}</p>
      <blockquote lang="sv" className={styles.quote}>
        {asked.record.comment}
      </blockquote>
      {submission.comment === '' ? (
        <p className={styles.sealLine}>{strings.noAnswer}</p>
      ) : (
        <>
          <p className={styles.sealLine}>{strings.answered(nameOf(groupKey))}</p>
          <blockquote lang="sv" className={styles.quote}>
            {submission.comment}
          </blockquote>
        </>
      )}
    </section>
  );
}
