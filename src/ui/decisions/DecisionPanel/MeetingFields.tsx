import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { fieldStyles } from '../fieldStyles';
import { HeldMeeting } from '../HeldMeeting';
import { usePanelStyles } from '../Panel.styles';
import type { DecisionDraft } from './decisionDraft';
import type { DecisionPanelState } from './useDecisionPanel';

export interface MeetingFieldsProps {
  readonly panel: DecisionPanelState;
  readonly isRequired: boolean;
  /** Why a field is wrong, as a sentence; undefined when it is right. */
  readonly errorOf: (field: keyof DecisionDraft) => string | undefined;
}

/** What the minutes say: the meeting and the paragraph; diary number and link may come later. */
export function MeetingFields({ panel, isRequired, errorOf }: MeetingFieldsProps): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const language = useLanguage();
  const styles = usePanelStyles();
  const { draft, held } = panel;
  const chosen = held.find(({ date }) => date === draft.meetingDate)?.date ?? '';
  return (
    <div className={styles.fields}>
      {held.length > 0 && (
        <SelectField
          className={styles.short}
          label={strings.meeting}
          value={chosen}
          options={[...held.map(({ date }) => ({ value: date, text: formatDate(date, language) })), { value: '', text: strings.otherDay }]}
          onChange={(meetingDate) => panel.change({ meetingDate })}
        />
      )}
      <HeldMeeting
        className={styles.short}
        isRequired={isRequired}
        meetingDate={{ value: draft.meetingDate, error: errorOf('meetingDate') }}
        paragraph={{ value: draft.paragraph, error: errorOf('paragraph') }}
        onChange={panel.change}
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
