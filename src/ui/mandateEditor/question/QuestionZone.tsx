import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { isShown } from '../../../domain/mandate/isShown';
import type { TemplateSection } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { ConflictView } from '../conflict/ConflictView';
import type { Draft } from '../draft/Draft';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Command } from '../shortcuts/Command';
import { FieldQuestion } from './FieldQuestion';
import { FixedText } from './FixedText';
import { TooLarge } from './TooLarge';

export interface QuestionZoneProps {
  readonly draft: Draft;
  readonly section: TemplateSection;
  /** Puts the focus back in the section's field. */
  readonly onReturn: () => void;
  readonly previous: Command;
  readonly next: Command;
}

/** The section at hand: its fixed text to read and its questions to answer. */
export function QuestionZone({ draft, section, onReturn, previous, next }: QuestionZoneProps): JSX.Element {
  const strings = useStrings(editorStrings);
  const styles = useEditorStyles();
  const { variables } = draft.header;
  const work = draft.works.find(({ sectionKey }) => sectionKey === section.key);
  const isFixed = section.blocks.every(({ kind }) => kind !== 'field');
  return (
    <div>
      <h3 data-section-heading="" tabIndex={-1} lang="sv" className={styles.sectionHeading}>
        {section.heading}
      </h3>
      {isFixed && <p className={styles.questionHint}>{strings.sections.fixed}</p>}
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
      {section.blocks.map((block, index) =>
        !isShown(block.when, draft.answers) ? null : block.kind === 'field' ? (
          <FieldQuestion
            key={block.field.key}
            sectionKey={section.key}
            field={block.field}
            answer={draft.answers[block.field.key]}
            variables={variables}
            groupKey={draft.group.key}
            onChange={draft.change}
          />
        ) : block.kind === 'decision' ? null : (
          <FixedText key={index} block={block} variables={variables} />
        )
      )}
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
