import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { SeatRow } from '../../../domain/mandate/answer';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useFieldStyles } from './fields.styles';
import { NumberInput } from './NumberInput';
import { TextInput } from './TextInput';

export interface SeatFieldsProps {
  readonly row: SeatRow;
  /** Counted from 1. */
  readonly position: number;
  readonly onChange: (row: SeatRow) => void;
  readonly onRemove: () => void;
}

/** Most places of one kind: more is a slip of the finger. */
const mostPlaces = 99;

/** Places of one kind: how many, and whom or what they are for. */
export function SeatFields({ row, position, onChange, onRemove }: SeatFieldsProps): JSX.Element {
  const strings = useStrings(editorStrings).fields.seats;
  const styles = useFieldStyles();
  return (
    <fieldset className={styles.deliverable}>
      <legend className={styles.hiddenLegend}>{strings.row(position)}</legend>
      <div className={styles.deliverableHead}>
        <strong aria-hidden="true">{strings.row(position)}</strong>
        <ActionButton className={styles.tool} ariaLabel={strings.remove(position)} onClick={onRemove}>
          {strings.removeShort}
        </ActionButton>
      </div>
      <NumberInput
        label={strings.count}
        number={row.count}
        minimum={1}
        maximum={mostPlaces}
        hint={strings.countHint}
        isWrong={false}
        onChange={(count) => count !== null && count >= 1 && count <= mostPlaces && onChange({ ...row, count })}
      />
      <TextInput
        label={strings.organisation}
        hint={strings.organisationHint}
        value={row.organisation}
        onChange={(organisation) => onChange({ ...row, organisation })}
      />
      <TextInput
        label={strings.profession}
        hint={strings.professionHint}
        value={row.profession}
        onChange={(profession) => onChange({ ...row, profession })}
      />
    </fieldset>
  );
}
