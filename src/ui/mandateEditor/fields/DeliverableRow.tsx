import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Deliverable } from '../../../domain/mandate/answer';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useFieldStyles } from './fields.styles';
import { RadioRow } from './RadioRow';
import { ScheduleEditor } from './ScheduleEditor';
import { TextInput } from './TextInput';

export interface DeliverableRowProps {
  readonly deliverable: Deliverable;
  /** Counted from 1. */
  readonly position: number;
  readonly onChange: (deliverable: Deliverable) => void;
  readonly onRemove: () => void;
}

export function DeliverableRow({ deliverable, position, onChange, onRemove }: DeliverableRowProps): JSX.Element {
  const strings = useStrings(editorStrings).fields.deliverables;
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
      <RadioRow
        legend={strings.stage}
        options={[
          { key: 'interim', label: strings.stages.interim },
          { key: 'final', label: strings.stages.final }
        ]}
        chosen={deliverable.stage}
        onChoose={(stage) => onChange({ ...deliverable, stage })}
      />
      <TextInput
        label={strings.what}
        hint={strings.whatHint}
        value={deliverable.what}
        onChange={(what) => onChange({ ...deliverable, what })}
      />
      <ScheduleEditor
        schedule={deliverable.schedule}
        onChange={(schedule) => onChange({ ...deliverable, schedule })}
      />
    </fieldset>
  );
}
