import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import { sectionDeparture } from '../../../domain/mandate/sectionDeparture';
import type { TemplateSection } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { ExplainedWords } from '../../components/ExplainedText/ExplainedWords';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import type { Draft } from '../draft/Draft';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Command } from '../shortcuts/Command';
import { useWording } from '../wording/useWording';
import { readTexts } from './readTexts';
import { SectionParts } from './SectionParts';
import { TooLarge } from './TooLarge';

const ConflictView = later(async () => (await import(/* webpackChunkName: 'editor-panels' */ '../conflict/ConflictView')).ConflictView, [60, 80, 80]);

export interface QuestionZoneProps {
  readonly draft: Draft;
  readonly section: TemplateSection;
  /** True while the writer departs from the section's fixed text. */
  readonly isChangingWording: boolean;
  readonly onChangeWording: (isChanging: boolean) => void;
  /** Puts the focus back in the section's field. */
  readonly onReturn: () => void;
  readonly previous: Command;
  readonly next: Command;
}

/** The section at hand: its fixed text to read and its questions to answer. */
export function QuestionZone(props: QuestionZoneProps): JSX.Element {
  const { draft, section, isChangingWording, onChangeWording, onReturn, previous, next } = props;
  const strings = useStrings(editorStrings);
  const styles = useEditorStyles();
  const wording = useWording(draft, section, isChangingWording);
  const { variables } = draft.header;
  const texts = React.useMemo(() => readTexts(section, variables), [section, variables]);
  const work = draft.works.find(({ sectionKey }) => sectionKey === section.key);
  const isFixed = section.key !== titleSectionKey && section.blocks.every(({ kind }) => kind !== 'field');
  const saysTheSame = isFixed && sectionDeparture(section, draft.answers) === 'none';
  return (
    <div ref={wording.place}>
      <h3 data-section-heading="" tabIndex={-1} lang="sv" className={styles.sectionHeading}>
        {section.heading}
      </h3>
      {saysTheSame && <p className={styles.questionHint}>{strings.sections.fixed}</p>}
      {work?.state.kind === 'conflict' && (
        // Above the fields, which stay: what is typed while it comes up must not go astray.
        <ConflictView
          section={section}
          variables={variables}
          mine={work.answers}
          theirs={work.state.theirs}
          answers={draft.answers}
          onResolve={(merged) => {
            draft.resolve(section.key, merged);
            onReturn();
          }}
        />
      )}
      <ExplainedWords texts={texts}>
        <SectionParts draft={draft} section={section} wording={wording} />
      </ExplainedWords>
      <ActionButton
        data-wording=""
        className={styles.partButton}
        text={isChangingWording ? strings.wording.stop : strings.wording.start}
        onClick={() => onChangeWording(!isChangingWording)}
      />
      {work?.state.kind === 'tooLarge' && <TooLarge size={work.state.size} />}
      <div className={styles.steps}>
        {previous.isEnabled && (
          <DefaultButton text={strings.question.previous} ariaLabel={previous.name} onClick={previous.run} />
        )}
        <DefaultButton text={next.name} onClick={next.run} />
      </div>
    </div>
  );
}
