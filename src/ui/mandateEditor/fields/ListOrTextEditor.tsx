import * as React from 'react';
import type { ListOrTextAnswer } from '../../../domain/mandate/answer';
import type { ListOrTextField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { useStrings } from '../../language/useStrings';
import type { FieldProps } from './FieldProps';
import { ListEditor } from './ListEditor';
import { RadioRow } from './RadioRow';

const unanswered: ListOrTextAnswer = { kind: 'listOrText', form: 'list', items: [], text: '' };

/** A list, or running text when the writer prefers that. Both are kept whichever is shown. */
export function ListOrTextEditor(props: FieldProps<ListOrTextField, ListOrTextAnswer>): JSX.Element {
  const strings = useStrings(editorStrings).fields;
  const { labelledBy, describedBy, onChange, answer = unanswered } = props;
  const named = { labelledBy, describedBy };
  return (
    <>
      {answer.form === 'list' ? (
        <ListEditor items={answer.items} onChange={(items) => onChange({ ...answer, items })} {...named} />
      ) : (
        <AutosizingTextarea
          rows={8}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={answer.text}
          onChange={(text) => onChange({ ...answer, text })}
        />
      )}
      <RadioRow
        legend={strings.form.legend}
        options={[
          { key: 'list', label: strings.form.list },
          { key: 'text', label: strings.form.text }
        ]}
        chosen={answer.form}
        onChoose={(form) => onChange({ ...answer, form })}
      />
    </>
  );
}
