import * as React from 'react';
import { useStableId } from '../../components/useStableId';
import { afterPaint } from '../../loading/afterPaint';
import { later } from '../../loading/later';
import type { Collaboration } from '../collaboration/useCollaboration';
import { useEditorStyles } from '../mandateEditor.styles';
import { Preview } from '../preview/Preview';
import { QuestionZone } from '../question/QuestionZone';
import { StillHolds } from '../renewal/StillHolds';
import type { Renewal } from '../renewal/useRenewal';
import { SectionList } from '../sections/SectionList';
import type { DraftCommands } from './useDraftCommands';
import type { DraftEditing } from './useDraftEditor';
import { ZoneTabs } from './ZoneTabs';

const SectionComments = later(async () => (await import(/* webpackChunkName: 'section-comments' */ '../comments/SectionComments')).SectionComments, [30], afterPaint);

export interface ZonesProps {
  readonly editing: DraftEditing;
  readonly commands: DraftCommands;
  readonly isWide: boolean;
  /** How far the renewal has come; null when the mandate is not being renewed. */
  readonly renewal: Renewal | null;
  readonly collaboration: Collaboration;
}

/** Sections, question and document: side by side where there is room, else one at a time. */
export function Zones({ editing, commands, isWide, renewal, collaboration }: ZonesProps): JSX.Element {
  const styles = useEditorStyles();
  const id = useStableId('zone');
  const { draft, section, zone } = editing;
  const zones = {
    sections: (
      <SectionList
        sections={editing.sections}
        current={section.key}
        isConfirmed={renewal?.isConfirmed}
        remarksOf={collaboration.remarksOf}
        onChoose={editing.goTo}
      />
    ),
    question: (
      <div className={styles.questionZone}>
        <div ref={editing.place}>
          {renewal && editing.sections.some((listed) => listed.section === section && listed.state !== 'fixed') && (
            <StillHolds renewal={renewal} sectionKey={section.key} />
          )}
          <QuestionZone
            key={section.key}
            draft={draft}
            section={section}
            isChangingWording={editing.changing === section.key}
            onChangeWording={(isChanging) => (isChanging ? editing.changeWording(section.key) : editing.stopChanging())}
            onReturn={() => editing.goTo(section.key)}
            previous={commands.previous}
            next={commands.next}
          />
        </div>
        <SectionComments key={section.key} collaboration={collaboration} header={draft.header} sectionKey={section.key} />
      </div>
    ),
    document: (
      <Preview
        document={editing.document}
        current={section.key}
        isNarrow={!isWide}
        questionOf={editing.questionOf}
        onGoTo={editing.goToField}
        onChangeFixed={editing.changeWording}
      />
    )
  };
  if (isWide) {
    return (
      <div className={styles.wide}>
        <div className={styles.stickyZone}>{zones.sections}</div>
        {zones.question}
        {zones.document}
      </div>
    );
  }
  return (
    <>
      <ZoneTabs zone={zone} idPrefix={id} onChoose={editing.showZone} />
      <div role="tabpanel" id={`${id}-${zone}`} aria-labelledby={`${id}-${zone}-tab`}>
        {zones[zone]}
      </div>
    </>
  );
}
