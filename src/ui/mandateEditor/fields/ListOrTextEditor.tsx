import * as React from 'react';
import { switchForm } from '../../../domain/mandate/switchForm';
import type { ListOrTextField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { FieldProps } from './FieldProps';
import { ListEditor } from './ListEditor';
import { RadioRow } from './RadioRow';

/** A list, or running text when the writer prefers that. What is written goes along from one to the other. */
export function ListOrTextEditor(props: FieldProps<ListOrTextField>): JSX.Element {
  const strings = useStrings(editorStrings).fields;
  const { labelledBy, describedBy, onChange, answer } = props;
  const isNumbered = props.field.list === 'numbered';
  const { identifiers } = usePorts();
  const named = { labelledBy, describedBy };
  return (
    <>
      {answer.form === 'list' ? (
        <ListEditor
          items={answer.items}
          onChange={(items) => onChange({ ...answer, items })}
          isNumbered={isNumbered}
          {...named}
        />
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
          { key: 'list', label: isNumbered ? strings.form.numbered : strings.form.list },
          { key: 'text', label: strings.form.text }
        ]}
        chosen={answer.form}
        onChoose={(form) => onChange(switchForm(answer, form, () => identifiers.next()))}
      />
    </>
  );
}
