import * as React from 'react';
import type { ParagraphsField } from '../../../domain/template/field';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import type { FieldProps } from './FieldProps';

export function ParagraphsEditor(props: FieldProps<ParagraphsField>): JSX.Element {
  return (
    <AutosizingTextarea
      rows={6}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      value={props.answer.text}
      onChange={(text) => props.onChange({ kind: 'paragraphs', text })}
    />
  );
}
