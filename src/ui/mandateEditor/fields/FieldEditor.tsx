import * as React from 'react';
import type { Answer, Answers } from '../../../domain/mandate/answer';
import { answerTo } from '../../../domain/mandate/answerTo';
import type { Field } from '../../../domain/template/field';
import { ChoiceEditor } from './ChoiceEditor';
import { DeliverablesEditor } from './DeliverablesEditor';
import type { FieldProps } from './FieldProps';
import { ListOrTextEditor } from './ListOrTextEditor';
import { ParagraphsEditor } from './ParagraphsEditor';
import { SentenceEditor } from './SentenceEditor';

export interface FieldEditorProps extends Omit<FieldProps<Field>, 'answer' | 'onChange'> {
  readonly answers: Answers;
  readonly onChange: (answer: Answer) => void;
}

/** The editor of a field's kind. */
export function FieldEditor({ field, answers, ...rest }: FieldEditorProps): JSX.Element {
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
    case 'number':
    case 'seats': {
      const answer = answerTo(field, answers);
      return (
        <SentenceEditor
          sentence={answer.sentence}
          offer=""
          onChange={(sentence) => rest.onChange({ ...answer, sentence })}
        />
      );
    }
  }
}
