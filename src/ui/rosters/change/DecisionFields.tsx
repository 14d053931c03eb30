import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { InterestStatus, Term } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { DateField } from './DateField';

type Decision = Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph' | 'note' | 'interests' | 'interestsUntil'>;

export interface DecisionFieldsProps {
  readonly draft: Decision;
  readonly onEdit: (change: Partial<Decision>) => void;
}

const statuses: readonly InterestStatus[] = ['none', 'declared', 'cleared', 'hindered'];

/** Who appointed, when and under which paragraph; how interests were judged; a note. */
export function DecisionFields({ draft, onEdit }: DecisionFieldsProps): JSX.Element {
  const { change: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  return (
    <div className={styles.form}>
      <TextField
        label={strings.appointedBy}
        maxLength={255}
        value={draft.appointedBy}
        onChange={(_event, appointedBy) => onEdit({ appointedBy: appointedBy ?? '' })}
      />
      <div className={styles.beside}>
        <DateField label={strings.appointedOn} value={draft.appointedOn} onChange={(appointedOn) => onEdit({ appointedOn })} />
        <TextField label={strings.paragraph} maxLength={64} value={draft.paragraph} onChange={(_event, paragraph) => onEdit({ paragraph: paragraph ?? '' })} />
      </div>
      <div className={styles.beside}>
        <SelectField
          label={strings.interests}
          value={draft.interests}
          options={statuses.map((status) => ({ value: status, text: strings.interestChoices[status] }))}
          onChange={(interests) => onEdit({ interests, interestsUntil: interests === 'cleared' ? draft.interestsUntil : '' })}
        />
        {draft.interests === 'cleared' && (
          <DateField label={strings.interestsUntil} value={draft.interestsUntil} onChange={(interestsUntil) => onEdit({ interestsUntil })} />
        )}
      </div>
      <TextField label={strings.note} multiline autoAdjustHeight rows={2} value={draft.note} onChange={(_event, note) => onEdit({ note: note ?? '' })} />
    </div>
  );
}
