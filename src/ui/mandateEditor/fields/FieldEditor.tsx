import * as React from 'react';
import type { Answer } from '../../../domain/mandate/answer';
import type { Field } from '../../../domain/template/field';
import { ChoiceEditor } from './ChoiceEditor';
import { DeliverablesEditor } from './DeliverablesEditor';
import type { FieldProps } from './FieldProps';
import { ListOrTextEditor } from './ListOrTextEditor';
import { ParagraphsEditor } from './ParagraphsEditor';

/** The editor of a field's kind. An answer of another kind than the field counts as no answer. */
export function FieldEditor({ field, answer, ...rest }: FieldProps<Field, Answer>): JSX.Element {
  switch (field.kind) {
    case 'listOrText':
      return <ListOrTextEditor field={field} answer={answer?.kind === field.kind ? answer : undefined} {...rest} />;
    case 'paragraphs':
      return <ParagraphsEditor field={field} answer={answer?.kind === field.kind ? answer : undefined} {...rest} />;
    case 'choice':
      return <ChoiceEditor field={field} answer={answer?.kind === field.kind ? answer : undefined} {...rest} />;
    case 'deliverables':
      return <DeliverablesEditor field={field} answer={answer?.kind === field.kind ? answer : undefined} {...rest} />;
  }
}
