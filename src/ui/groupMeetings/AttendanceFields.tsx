import * as React from 'react';
import type { SeatAttendance } from '../../domain/followup/groupMeeting';
import { seatAttendances } from '../../domain/followup/groupMeeting';
import { regionNamed } from '../../domain/roster/regionNamed';
import type { Group } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { SelectField } from '../components/SelectField/SelectField';
import { useStrings } from '../language/useStrings';
import { useSeatWords } from '../rosters/useSeatWords';
import { useMeetingsStyles } from './Meetings.styles';
import type { AttendedSeat } from './useHoldMeeting';

export interface AttendanceFieldsProps {
  readonly group: Group;
  readonly seats: readonly AttendedSeat[];
  readonly howOf: (seatKey: string) => SeatAttendance;
  readonly onChange: (seatKey: string, how: SeatAttendance) => void;
}

/** A choice for each seat, region by region. */
export function AttendanceFields({ group, seats, howOf, onChange }: AttendanceFieldsProps): JSX.Element {
  const strings = useStrings(groupMeetingsStrings);
  const styles = useMeetingsStyles();
  const { roleOf } = useSeatWords(group);
  if (seats.length === 0) return <p className={styles.text}>{strings.noSeats}</p>;
  const options = seatAttendances.map((how) => ({ value: how, text: strings.how[how] }));
  const regions = [...new Set(seats.map(({ seat }) => seat.regionKey))];
  return (
    <>
      <p className={styles.quiet}>{strings.attendanceHint}</p>
      {regions.map((regionKey) => (
        <fieldset key={regionKey} className={styles.fieldset}>
          <legend className={styles.legend}>{regionKey === '' ? strings.outside : regionNamed(regionKey)}</legend>
          {seats
            .filter(({ seat }) => seat.regionKey === regionKey)
            .map(({ seat, person }) => (
              <SelectField
                key={seat.key}
                label={strings.someone(person?.name ?? '', roleOf(seat))}
                value={howOf(seat.key)}
                options={options}
                onChange={(how) => onChange(seat.key, how)}
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}
