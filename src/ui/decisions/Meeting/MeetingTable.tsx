import * as React from 'react';
import { meetingStrings } from '../../../loc/meeting/strings';
import { useStrings } from '../../language/useStrings';
import { useMeetingStyles } from './Meeting.styles';
import type { MeetingRow } from './meetingDraft';
import { MeetingRowView } from './MeetingRowView';
import type { MeetingRowProps } from './MeetingRowView';

export interface MeetingTableProps extends Omit<MeetingRowProps, 'row'> {
  readonly name: string;
  readonly rows: readonly MeetingRow[];
}

/**
 * Cases of a meeting: a table where there is room, a list of rows where there is not. The roles are said outright,
 * since browsers drop a table's meaning when its display is changed.
 */
export function MeetingTable({ name, rows, ...row }: MeetingTableProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const styles = useMeetingStyles();
  const heading = (text: string): JSX.Element => (
    <th role="columnheader" scope="col">
      {text}
    </th>
  );
  return (
    <table role="table" aria-label={name} className={styles.table}>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <td role="cell" />
          {heading(strings.case)}
          {heading(strings.paragraph)}
          {heading(strings.fields.diaryNumber)}
          {heading(strings.outcome)}
        </tr>
      </thead>
      {rows.map((one) => (
        <MeetingRowView key={one.key} row={one} {...row} />
      ))}
    </table>
  );
}
