import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { DeliverablesAnswer } from '../../../domain/mandate/answer';
import { changeDeliverables } from '../../../domain/mandate/changeDeliverables';
import { defaultDeliverablesSentence } from '../../../domain/mandate/defaultDeliverablesSentence';
import type { DeliverablesField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { DeliverableRow } from './DeliverableRow';
import type { FieldProps } from './FieldProps';
import { useFieldStyles } from './fields.styles';
import { SentenceEditor } from './SentenceEditor';
import { useRows } from './useRows';

/** What the group delivers and when, kept as data, and the sentence that says it. */
export function DeliverablesEditor(props: FieldProps<DeliverablesField>): JSX.Element {
  const strings = useStrings(editorStrings).fields.deliverables;
  const styles = useFieldStyles();
  const { identifiers } = usePorts();
  const { answer, onChange } = props;
  const { none, deliverables } = answer;
  const follow = (change: Partial<Pick<DeliverablesAnswer, 'deliverables' | 'none'>>): void =>
    onChange(changeDeliverables(answer, change));
  const rows = useRows(deliverables, (changed) => follow({ deliverables: changed }));
  const add = (): void =>
    rows.add({ key: identifiers.next(), stage: 'interim', what: '', schedule: { kind: 'date', date: '' } });
  return (
    <div ref={rows.place} role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      {!none && (
        <>
          {deliverables.map((deliverable, index) => (
            <DeliverableRow
              key={deliverable.key}
              deliverable={deliverable}
              position={index + 1}
              onChange={rows.change}
              onRemove={() => rows.remove(deliverable.key)}
            />
          ))}
          <DefaultButton data-add="" className={styles.add} onClick={add}>
            <span aria-hidden="true">+&nbsp;</span>
            {strings.add}
          </DefaultButton>
        </>
      )}
      {(none || deliverables.length === 0) && (
        <label className={styles.radio}>
          <input
            type="checkbox"
            className={styles.radioMark}
            checked={none}
            onChange={(event) => follow({ none: event.target.checked })}
          />
          <span>{strings.none}</span>
        </label>
      )}
      {(none || deliverables.length > 0) && (
        <SentenceEditor
          sentence={answer.sentence}
          offer={defaultDeliverablesSentence(answer)}
          onChange={(sentence) => onChange({ ...answer, sentence })}
        />
      )}
    </div>
  );
}
