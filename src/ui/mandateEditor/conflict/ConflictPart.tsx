import * as React from 'react';
import { compareWords } from '../../../domain/comparison/compareWords';
import type { Answers } from '../../../domain/mandate/answer';
import type { MergeChoice } from '../../../domain/mandate/mergeAnswers';
import type { TemplateSection } from '../../../domain/template/template';
import { sectionFields } from '../../../domain/template/sectionFields';
import { draftConflictStrings } from '../../../loc/draftConflict/strings';
import { useStrings } from '../../language/useStrings';
import { RadioRow } from '../fields/RadioRow';
import { useEditorStyles } from '../mandateEditor.styles';
import { ConflictText } from './ConflictText';
import { partBlocks } from './partBlocks';
import { partText } from './partText';

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

/** What two people have written in one field, side by side with the differing words marked, and which is to stand. */
export function ConflictPart(props: ConflictPartProps): JSX.Element {
  const strings = useStrings(draftConflictStrings);
  const styles = useEditorStyles();
  const { section, answerKey, mine, theirs } = props;
  const field = sectionFields(section).find(({ key }) => key === answerKey);
  const text = (answers: Answers): string => partText(partBlocks(section, answerKey, answers));
  const [own, other] = [text(mine), text(theirs)];
  const words = React.useMemo(() => compareWords(other, own), [other, own]);
  return (
    <div className={styles.conflictPart}>
      <h5 lang={field ? 'sv' : undefined} className={styles.zoneHeading}>
        {field?.guidance.question ?? strings.ownWording}
      </h5>
      <div className={styles.sideBySide}>
        <ConflictText heading={strings.mine} words={words.filter(({ kind }) => kind !== 'deleted')} />
        <ConflictText heading={strings.theirs(props.editor)} words={words.filter(({ kind }) => kind !== 'inserted')} />
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
