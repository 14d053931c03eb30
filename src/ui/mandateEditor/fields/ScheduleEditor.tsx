import * as React from 'react';
import type { Rhythm, Schedule } from '../../../domain/mandate/answer';
import { editorStrings } from '../../../loc/editor/strings';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { useStrings } from '../../language/useStrings';
import { DateInput } from './DateInput';
import { Labelled } from './Labelled';
import { RadioRow } from './RadioRow';
import { TextInput } from './TextInput';

export interface ScheduleEditorProps {
  readonly schedule: Schedule;
  readonly onChange: (schedule: Schedule) => void;
}

const starting: Readonly<Record<Schedule['kind'], Schedule>> = {
  date: { kind: 'date', date: '' },
  recurring: { kind: 'recurring', rhythm: 'yearly', meeting: '', report: '' },
  unscheduled: { kind: 'unscheduled' }
};

/** When something is delivered: a date, a recurring event, or the explicit word that no time is set. */
export function ScheduleEditor({ schedule, onChange }: ScheduleEditorProps): JSX.Element {
  const strings = useStrings(editorStrings).fields.deliverables;
  // What another kind held is kept, should the writer come back to it.
  const left = React.useRef(starting);
  const choose = (kind: Schedule['kind']): void => {
    left.current = { ...left.current, [schedule.kind]: schedule };
    onChange(left.current[kind]);
  };
  return (
    <>
      <RadioRow
        legend={strings.when}
        options={(['date', 'recurring', 'unscheduled'] as const).map((key) => ({ key, label: strings.schedules[key] }))}
        chosen={schedule.kind}
        onChoose={choose}
      />
      {schedule.kind === 'date' && (
        <DateInput label={strings.date} date={schedule.date} onChange={(date) => onChange({ kind: 'date', date })} />
      )}
      {schedule.kind === 'recurring' && (
        <>
          <RhythmSelect rhythm={schedule.rhythm} onChange={(rhythm) => onChange({ ...schedule, rhythm })} />
          <TextInput
            label={strings.meeting}
            hint={strings.meetingHint}
            value={schedule.meeting}
            onChange={(meeting) => onChange({ ...schedule, meeting })}
          />
          <TextInput
            label={strings.report}
            hint={strings.reportHint}
            value={schedule.report}
            onChange={(report) => onChange({ ...schedule, report })}
          />
        </>
      )}
    </>
  );
}

interface RhythmSelectProps {
  readonly rhythm: Rhythm;
  readonly onChange: (rhythm: Rhythm) => void;
}

function RhythmSelect({ rhythm, onChange }: RhythmSelectProps): JSX.Element {
  const strings = useStrings(editorStrings).fields.deliverables;
  const field = useTextFieldStyles();
  return (
    <Labelled label={strings.rhythm} idPrefix="rhythm">
      {(id) => (
        <select id={id} className={field.input} value={rhythm} onChange={(event) => onChange(event.target.value as Rhythm)}>
          {(['yearly', 'halfYearly', 'quarterly'] as const).map((key) => (
            <option key={key} value={key}>
              {strings.rhythms[key]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
