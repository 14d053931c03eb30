import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ConflictChoice } from '../../../application/drafting/openSection';
import type { StoredSection } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import { answerBlocks } from '../../../domain/mandate/answerBlocks';
import { sectionFields } from '../../../domain/template/sectionFields';
import type { TemplateSection } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { BlockText } from '../../components/DocumentView/BlockText';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

export interface ConflictViewProps {
  readonly section: TemplateSection;
  readonly mine: Answers;
  readonly theirs: StoredSection;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/** Two texts of one section side by side; the writer chooses, and nothing is lost until then. */
export function ConflictView({ section, mine, theirs, onChoose }: ConflictViewProps): JSX.Element {
  const strings = useStrings(editorStrings).conflict;
  const styles = useEditorStyles();
  const editor = theirs.editor === '' ? strings.somebody : theirs.editor;
  return (
    <section className={styles.notice}>
      <div role="alert">
        <h4 className={styles.questionHeading}>{strings.heading(section.heading)}</h4>
        <p>{strings.explanation(editor)}</p>
      </div>
      <div className={styles.sideBySide}>
        <ConflictText heading={strings.mine} section={section} answers={mine} />
        <ConflictText heading={strings.theirs(editor)} section={section} answers={theirs.answers} />
      </div>
      <div className={styles.actions}>
        <DefaultButton text={strings.takeMine} onClick={() => onChoose('mine')} />
        <DefaultButton text={strings.takeTheirs} onClick={() => onChoose('theirs')} />
        <DefaultButton text={strings.takeBoth} onClick={() => onChoose('joined')} />
      </div>
    </section>
  );
}

interface ConflictTextProps {
  readonly heading: string;
  readonly section: TemplateSection;
  readonly answers: Answers;
}

function ConflictText({ heading, section, answers }: ConflictTextProps): JSX.Element {
  const styles = useEditorStyles();
  return (
    <section>
      <h5 className={styles.zoneHeading}>{heading}</h5>
      <div lang="sv">
        {sectionFields(section).flatMap((field) =>
          answerBlocks(field, answers[field.key]).map((block, index) => (
            <BlockText key={`${field.key}${index}`} block={block} subheadingLevel={6} />
          ))
        )}
      </div>
    </section>
  );
}
