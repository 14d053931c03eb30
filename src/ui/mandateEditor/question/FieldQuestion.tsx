import * as React from 'react';
import type { Answer, Answers } from '../../../domain/mandate/answer';
import type { Field } from '../../../domain/template/field';
import type { Variables } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { FieldEditor } from '../fields/FieldEditor';
import { useEditorStyles } from '../mandateEditor.styles';

export interface FieldQuestionProps {
  readonly field: Field;
  readonly answers: Answers;
  readonly variables: Variables;
  readonly onChange: (answer: Answer) => void;
}

/** A field as a question: one line of guidance, the field, and why and how folded below. */
export function FieldQuestion({ field, answers, variables, onChange }: FieldQuestionProps): JSX.Element {
  const strings = useStrings(editorStrings).question;
  const styles = useEditorStyles();
  const id = useStableId('question');
  const { question, hint, why, example } = field.guidance;
  return (
    <div data-field={field.key} className={styles.question}>
      <h4 id={id} lang="sv" className={styles.questionHeading}>
        {question}
      </h4>
      <p id={`${id}-hint`} lang="sv" className={styles.questionHint}>
        {hint}
      </p>
      <FieldEditor
        field={field}
        answers={answers}
        variables={variables}
        onChange={onChange}
        labelledBy={id}
        describedBy={`${id}-hint`}
      />
      <div className={styles.folds}>
        {why !== '' && (
          <details className={styles.fold}>
            <summary>{strings.why}</summary>
            <p lang="sv">{why}</p>
          </details>
        )}
        {example !== '' && (
          <details className={styles.fold}>
            <summary>{strings.example}</summary>
            <p lang="sv" className={styles.example}>
              {example}
            </p>
          </details>
        )}
      </div>
    </div>
  );
}
