import * as React from 'react';
import type { Answer } from '../../../domain/mandate/answer';
import type { AnswerChanges } from '../../../domain/mandate/answerChanges';
import type { Field } from '../../../domain/template/field';
import type { Variables } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { ExplainedText } from '../../components/ExplainedText/ExplainedText';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { FieldEditor } from '../fields/FieldEditor';
import { HowOthersWrote } from '../others/HowOthersWrote';
import { useEditorStyles } from '../mandateEditor.styles';

export interface FieldQuestionProps {
  readonly sectionKey: string;
  readonly field: Field;
  readonly answer: Answer | undefined;
  readonly variables: Variables;
  readonly groupKey: string;
  readonly onChange: (sectionKey: string, changes: AnswerChanges) => void;
}

function Question({ sectionKey, field, answer, variables, groupKey, onChange }: FieldQuestionProps): JSX.Element {
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
        <ExplainedText text={hint} />
      </p>
      <FieldEditor
        field={field}
        answer={answer}
        variables={variables}
        groupKey={groupKey}
        onChange={(given) => onChange(sectionKey, { [field.key]: given })}
        labelledBy={id}
        describedBy={`${id}-hint`}
      />
      <div className={styles.folds}>
        <HowOthersWrote field={field} own={answer} onTake={(taken) => onChange(sectionKey, { [field.key]: taken })} />
        {why !== '' && (
          <details className={styles.fold}>
            <summary>{strings.why}</summary>
            <p lang="sv">
              <ExplainedText text={why} />
            </p>
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
        <details className={styles.fold}>
          <summary>{strings.plainLanguage}</summary>
          <ul className={styles.advice}>
            {strings.advice[field.kind].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

/**
 * A field as a question: one line of guidance, the field, and why and how folded below. Drawn anew only when its own
 * answer changes.
 */
export const FieldQuestion = React.memo(Question);
