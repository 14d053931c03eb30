import { DefaultButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { meetingStrings } from '../../../loc/meeting/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { useMeetingStyles } from './Meeting.styles';
import { rowDraft } from './meetingDraft';
import type { MeetingRow } from './meetingDraft';
import type { MeetingState } from './useMeeting';

export interface RowMoreProps {
  readonly row: MeetingRow;
  readonly meeting: MeetingState;
}

/** A row's comment, and the two ways to turn it down, which need one. */
export function RowMore({ row, meeting }: RowMoreProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const id = useStableId('kommentar');
  const isMissing = meeting.errors.rows[row.key] === 'commentMissing';
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {strings.comment}
      </label>
      <textarea
        id={id}
        className={css(styles.input, styles.comment)}
        lang="sv"
        spellCheck
        value={rowDraft(meeting.draft, row).comment}
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => meeting.changeRow(row, { comment: event.target.value })}
      />
      <p id={`${id}-hint`} className={isMissing ? styles.error : shared.quiet}>
        {isMissing ? strings.errors.commentMissing : strings.commentHint}
      </p>
      <div className={styles.buttons}>
        <DefaultButton text={strings.sendBack} onClick={() => meeting.record([row], 'sendBack', false)} />
        <DefaultButton text={strings.reject} onClick={() => meeting.record([row], 'reject', false)} />
      </div>
    </>
  );
}
