import * as React from 'react';
import type { Answer } from '../../../domain/mandate/answer';
import { answerTo } from '../../../domain/mandate/answerTo';
import type { Field } from '../../../domain/template/field';
import { ChoiceEditor } from './ChoiceEditor';
import { DateEditor } from './DateEditor';
import { DeliverablesEditor } from './DeliverablesEditor';
import type { FieldProps } from './FieldProps';
import { ListOrTextEditor } from './ListOrTextEditor';
import { NumberEditor } from './NumberEditor';
import { ParagraphsEditor } from './ParagraphsEditor';
import { SeatsEditor } from './SeatsEditor';

export interface FieldEditorProps extends Omit<FieldProps<Field>, 'answer' | 'onChange'> {
  /** What is answered so far; undefined when nothing is. */
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
}

/** The editor of a field's kind. */
export function FieldEditor({ field, answer, ...rest }: FieldEditorProps): JSX.Element {
  const answers = answer ? { [field.key]: answer } : {};
  switch (field.kind) {
    case 'listOrText':
      return <ListOrTextEditor field={field} answer={answerTo(field, answers)} {...rest} />;
    case 'paragraphs':
      return <ParagraphsEditor field={field} answer={answerTo(field, answers)} {...rest} />;
    case 'choice':
      return <ChoiceEditor field={field} answer={answerTo(field, answers)} {...rest} />;
    case 'deliverables':
      return <DeliverablesEditor field={field} answer={answerTo(field, answers)} {...rest} />;
    case 'date':
      return <DateEditor field={field} answer={answerTo(field, answers)} {...rest} />;
    case 'number':
      return <NumberEditor field={field} answer={answerTo(field, answers)} {...rest} />;
    case 'seats':
      return <SeatsEditor field={field} answer={answerTo(field, answers)} {...rest} />;
  }
}
