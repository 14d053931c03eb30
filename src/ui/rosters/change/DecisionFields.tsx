import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { Term } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { DateField } from './DateField';

type Decision = Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph' | 'note'>;

export interface DecisionFieldsProps {
  readonly draft: Decision;
  readonly onEdit: (change: Partial<Decision>) => void;
}

/** Who appointed, when and under which paragraph; a note. How interests were judged is for others to say. */
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
      <TextField label={strings.note} multiline autoAdjustHeight rows={2} value={draft.note} onChange={(_event, note) => onEdit({ note: note ?? '' })} />
    </div>
  );
}
