import * as React from 'react';
import type { Answers } from '../../../domain/mandate/answer';
import type { MergeChoice } from '../../../domain/mandate/mergeAnswers';
import type { TemplateSection } from '../../../domain/template/template';
import { sectionFields } from '../../../domain/template/sectionFields';
import { editorStrings } from '../../../loc/editor/strings';
import { BlockText } from '../../components/DocumentView/BlockText';
import { useStrings } from '../../language/useStrings';
import { RadioRow } from '../fields/RadioRow';
import { useEditorStyles } from '../mandateEditor.styles';
import { partBlocks } from './partBlocks';

export interface ConflictPartProps {
  readonly section: TemplateSection;
  /** Key of the field, or of the section's own wording. */
  readonly answerKey: string;
  readonly mine: Answers;
  readonly theirs: Answers;
  readonly editor: string;
  readonly chosen: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** What two people have written in one field, side by side, and which is to stand. */
export function ConflictPart(props: ConflictPartProps): JSX.Element {
  const strings = useStrings(editorStrings).conflict;
  const styles = useEditorStyles();
  const { section, answerKey, mine, theirs } = props;
  const field = sectionFields(section).find(({ key }) => key === answerKey);
  const question = field?.guidance.question ?? strings.ownWording;
  const text = (heading: string, answers: Answers): JSX.Element => {
    const blocks = partBlocks(section, answerKey, answers);
    return (
      <section>
        <h6 className={styles.zoneHeading}>{heading}</h6>
        <div lang="sv">
          {blocks.map((block, index) => (
            <BlockText key={index} block={block} subheadingLevel={6} />
          ))}
        </div>
        {blocks.length === 0 && <p>{strings.empty}</p>}
      </section>
    );
  };
  return (
    <div className={styles.conflictPart}>
      <h5 lang={field ? 'sv' : undefined} className={styles.zoneHeading}>
        {question}
      </h5>
      <div className={styles.sideBySide}>
        {text(strings.mine, mine)}
        {text(strings.theirs(props.editor), theirs)}
      </div>
      <RadioRow
        legend={strings.choice}
        options={[
          { key: 'mine', label: strings.takeMine },
          { key: 'theirs', label: strings.takeTheirs },
          { key: 'both', label: strings.takeBoth }
        ]}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
    </div>
  );
}
