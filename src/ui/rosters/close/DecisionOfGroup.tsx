import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { Closing } from '../../../domain/roster/groupProfile';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { DateField } from '../change/DateField';
import { useRostersStyles } from '../Rosters.styles';

type Decision = Pick<Closing, 'date' | 'decidedBy' | 'paragraph'>;

export interface DecisionOfGroupProps {
  /** What the date is of. */
  readonly dateLabel: string;
  readonly decision: Decision;
  readonly onEdit: (change: Partial<Decision>) => void;
}

/** A decision about a whole group: when, under which paragraph and by whom. */
export function DecisionOfGroup({ dateLabel, decision, onEdit }: DecisionOfGroupProps): JSX.Element {
  const { start } = useStrings(groupLifeStrings);
  const styles = useRostersStyles();
  return (
    <>
      <div className={styles.beside}>
        <DateField label={dateLabel} value={decision.date} onChange={(date) => onEdit({ date })} />
        <TextField label={start.close.paragraph} maxLength={64} value={decision.paragraph} onChange={(_event, paragraph) => onEdit({ paragraph: paragraph ?? '' })} />
      </div>
      <TextField label={start.close.decidedBy} maxLength={255} value={decision.decidedBy} onChange={(_event, decidedBy) => onEdit({ decidedBy: decidedBy ?? '' })} />
    </>
  );
}
