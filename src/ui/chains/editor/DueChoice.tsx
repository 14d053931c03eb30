import * as React from 'react';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { NumberInput } from '../../templates/forms/NumberInput';

export interface DueChoiceProps {
  /** Undefined for the body's next meeting. */
  readonly dueDays: number | undefined;
  readonly onChange: (dueDays: number | undefined, topic: string) => void;
}

/** Days a step has from the start, when it has a number of days. */
const DAYS = 14;

/** When a step's answers are due: at each body's next meeting, or after some days. */
export function DueChoice({ dueDays, onChange }: DueChoiceProps): JSX.Element {
  const strings = useStrings(chainsStrings).steps;
  return (
    <>
      <SelectField<'meeting' | 'days'>
        label={strings.due}
        value={dueDays === undefined ? 'meeting' : 'days'}
        options={[
          { value: 'meeting', text: strings.nextMeeting },
          { value: 'days', text: strings.afterDays }
        ]}
        onChange={(kind) => onChange(kind === 'days' ? DAYS : undefined, '')}
      />
      {dueDays !== undefined && (
        <NumberInput label={strings.days} value={dueDays} onChange={(days) => onChange(Math.max(0, days ?? 0), 'days')} />
      )}
    </>
  );
}
