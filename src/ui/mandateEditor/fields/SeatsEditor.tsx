import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { SeatRow, SeatsAnswer } from '../../../domain/mandate/answer';
import { defaultSeatsSentence } from '../../../domain/mandate/defaultSeatsSentence';
import { followOffer } from '../../../domain/mandate/followOffer';
import type { SeatsField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { FieldProps } from './FieldProps';
import { useFieldStyles } from './fields.styles';
import { SeatFields } from './SeatFields';
import { SentenceEditor } from './SentenceEditor';
import { useRosterSeats } from './useRosterSeats';
import { useRows } from './useRows';

/** The places of the group, taken from its roster or written, and the sentences that say them. */
export function SeatsEditor(props: FieldProps<SeatsField>): JSX.Element {
  const strings = useStrings(editorStrings).fields.seats;
  const styles = useFieldStyles();
  const { identifiers } = usePorts();
  const { answer, onChange } = props;
  const { seats } = answer;
  const follow = (changed: readonly SeatRow[]): void =>
    onChange(followOffer<SeatsAnswer>(answer, { seats: changed }, defaultSeatsSentence));
  const rows = useRows(seats, follow);
  const roster = useRosterSeats(props.groupKey, follow);
  return (
    <div ref={rows.place} role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      {seats.map((row, index) => (
        <SeatFields
          key={row.key}
          row={row}
          position={index + 1}
          onChange={rows.change}
          onRemove={() => rows.remove(row.key)}
        />
      ))}
      <div className={styles.rowActions}>
        <DefaultButton onClick={roster.fetch} disabled={roster.isReading} allowDisabledFocus>
          {roster.isReading ? strings.reading : strings.fetch}
        </DefaultButton>
        <DefaultButton
          data-add=""
          onClick={() => rows.add({ key: identifiers.next(), count: 1, organisation: '', profession: '' })}
        >
          <span aria-hidden="true">+&nbsp;</span>
          {strings.add}
        </DefaultButton>
      </div>
      <p role="status" className={roster.said === '' ? styles.gone : styles.inputHint}>
        {roster.said}
      </p>
      {(seats.length > 0 || answer.sentence !== '') && (
        <SentenceEditor
          sentence={answer.sentence}
          offer={defaultSeatsSentence(answer)}
          onChange={(sentence) => onChange({ ...answer, sentence })}
        />
      )}
    </div>
  );
}
