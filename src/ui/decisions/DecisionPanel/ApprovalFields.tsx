import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { fieldStyles } from '../fieldStyles';
import { usePanelStyles } from '../Panel.styles';
import type { DecisionDraft } from './decisionDraft';
import type { DecisionPanelState } from './useDecisionPanel';

export interface ApprovalFieldsProps {
  readonly panel: DecisionPanelState;
  readonly atMeeting: boolean;
}

/** What the minutes say: the meeting and the paragraph; diary number and link may come later. */
export function ApprovalFields({ panel, atMeeting }: ApprovalFieldsProps): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const styles = usePanelStyles();
  const { draft, errors } = panel;
  const errorOf = (field: keyof DecisionDraft): string | undefined => {
    const error = errors[field];
    return error && strings[error];
  };
  return (
    <div className={styles.fields}>
      <TextField
        styles={fieldStyles}
        className={styles.short}
        label={strings.meetingDate}
        type="date"
        required={atMeeting}
        value={draft.meetingDate}
        errorMessage={errorOf('meetingDate')}
        onChange={(_event, value) => panel.change({ meetingDate: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={styles.short}
        label={strings.paragraph}
        required={atMeeting}
        value={draft.paragraph}
        errorMessage={errorOf('paragraph')}
        onChange={(_event, value) => panel.change({ paragraph: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={styles.short}
        label={strings.diaryNumber}
        description={strings.diaryNumberHint}
        value={draft.diaryNumber}
        onChange={(_event, value) => panel.change({ diaryNumber: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={styles.long}
        label={strings.minutesLink}
        description={strings.minutesLinkHint}
        type="url"
        value={draft.minutesLink}
        errorMessage={errorOf('minutesLink')}
        onChange={(_event, value) => panel.change({ minutesLink: value ?? '' })}
      />
    </div>
  );
}
