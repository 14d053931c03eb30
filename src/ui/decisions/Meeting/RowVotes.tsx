import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { meetingStrings } from '../../../loc/meeting/strings';
import { useStrings } from '../../language/useStrings';
import { useMeetingStyles } from './Meeting.styles';
import { rowDraft } from './meetingDraft';
import type { RowMoreProps } from './RowMore';

/** The votes at a meeting that decides by majority. */
export function RowVotes({ row, meeting }: RowMoreProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const styles = useMeetingStyles();
  const typed = rowDraft(meeting.draft, row);
  const error = meeting.errors.rows[row.key];
  const isWrong = error === 'votesMissing' || error === 'votesAgainst' || error === 'votesFor';
  const field = (name: string, label: string, value: string, change: (text: string) => void): JSX.Element => (
    <>
      <span aria-hidden="true" className={styles.voteName}>
        {name}
      </span>
      <input
        className={css(styles.input, styles.vote)}
        inputMode="numeric"
        aria-label={label}
        aria-invalid={isWrong}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </>
  );
  const { name } = row.found.group;
  return (
    <div className={styles.votes}>
      {field(strings.votesFor, strings.votesForOf(name), typed.votesFor, (votesFor) => meeting.changeRow(row, { votesFor }))}
      {field(strings.votesAgainst, strings.votesAgainstOf(name), typed.votesAgainst, (votesAgainst) => meeting.changeRow(row, { votesAgainst }))}
    </div>
  );
}
