import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredSection } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import type { TemplateSection, Variables } from '../../../domain/template/template';
import { draftConflictStrings } from '../../../loc/draftConflict/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { ConflictPart } from './ConflictPart';
import { ConflictResult } from './ConflictResult';
import { useConflict } from './useConflict';

export interface ConflictViewProps {
  readonly section: TemplateSection;
  readonly variables: Variables;
  /** This writer's answers of the section. */
  readonly mine: Answers;
  readonly theirs: StoredSection;
  /** Answers of the whole draft, which decide what is shown. */
  readonly answers: Answers;
  readonly onResolve: (merged: Answers) => void;
}

/** Two texts of one section side by side; the writer chooses part by part, and nothing is lost until then. */
export function ConflictView({ section, variables, mine, theirs, answers, onResolve }: ConflictViewProps): JSX.Element {
  const strings = useStrings(draftConflictStrings);
  const styles = useEditorStyles();
  const editor = theirs.editor === '' ? strings.somebody : theirs.editor;
  const conflict = useConflict(mine, theirs.answers);
  return (
    <section className={styles.notice}>
      <div role="alert">
        <h4 className={styles.questionHeading}>{strings.heading(section.heading)}</h4>
        <p>{strings.explanation(editor)}</p>
      </div>
      {conflict.keys.map((key) => (
        <ConflictPart
          key={key}
          section={section}
          answerKey={key}
          mine={mine}
          theirs={theirs.answers}
          editor={editor}
          chosen={conflict.choices[key] ?? 'mine'}
          onChoose={(choice) => conflict.choose(key, choice)}
        />
      ))}
      <ConflictResult
        section={section}
        variables={variables}
        answers={{ ...answers, ...conflict.result }}
      />
      <div className={styles.actions}>
        <DefaultButton primary text={strings.use} onClick={() => onResolve(conflict.result)} />
      </div>
    </section>
  );
}
