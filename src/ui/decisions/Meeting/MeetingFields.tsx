import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { meetingStrings } from '../../../loc/meeting/strings';
import { useStrings } from '../../language/useStrings';
import { fieldStyles } from '../fieldStyles';
import { ReviewDateField } from '../ReviewDateField';
import { useMeetingStyles } from './Meeting.styles';
import type { MeetingState } from './useMeeting';

export interface MeetingFieldsProps extends Pick<MeetingState, 'draft' | 'errors' | 'reviewDate' | 'change'> {
  /** True when the user may also publish what is established. */
  readonly mayPublish: boolean;
}

/** What the minutes say of the whole meeting; each is given once. */
export function MeetingFields({ draft, errors, reviewDate, mayPublish, change }: MeetingFieldsProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const styles = useMeetingStyles();
  const { fields } = strings;
  return (
    <fieldset className={styles.fields} aria-label={fields.heading}>
      <TextField
        styles={fieldStyles}
        className={styles.short}
        label={fields.date}
        type="date"
        value={draft.date}
        errorMessage={errors.date && strings.errors[errors.date]}
        onChange={(_event, value) => change({ date: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={styles.short}
        label={fields.first}
        description={fields.firstHint}
        value={draft.firstParagraph}
        onChange={(_event, value) => change({ firstParagraph: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={styles.short}
        label={fields.diaryNumber}
        description={fields.diaryNumberHint}
        value={draft.diaryNumber}
        onChange={(_event, value) => change({ diaryNumber: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={styles.long}
        label={fields.minutesLink}
        description={fields.minutesLinkHint}
        type="url"
        value={draft.minutesLink}
        errorMessage={errors.minutesLink && strings.errors[errors.minutesLink]}
        onChange={(_event, value) => change({ minutesLink: value ?? '' })}
      />
      {mayPublish && (
        <ReviewDateField className={styles.short} value={reviewDate} onChange={(value) => change({ reviewDate: value, isReviewDateSet: true })} />
      )}
    </fieldset>
  );
}
