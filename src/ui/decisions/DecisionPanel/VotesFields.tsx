import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { fieldStyles } from '../fieldStyles';
import { usePanelStyles } from '../Panel.styles';
import type { MeetingFieldsProps } from './MeetingFields';

/** How many voted for and against, where one body decides by majority. */
export function VotesFields({ panel, errorOf }: Pick<MeetingFieldsProps, 'panel' | 'errorOf'>): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const styles = usePanelStyles();
  return (
    <div className={styles.fields}>
      {(['votesFor', 'votesAgainst'] as const).map((field) => (
        <TextField
          key={field}
          styles={fieldStyles}
          className={styles.short}
          label={strings[field]}
          inputMode="numeric"
          required
          value={panel.draft[field]}
          errorMessage={errorOf(field)}
          onChange={(_event, value) => panel.change({ [field]: value ?? '' })}
        />
      ))}
    </div>
  );
}
