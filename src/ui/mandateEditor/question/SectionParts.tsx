import * as React from 'react';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import { isShown } from '../../../domain/mandate/isShown';
import type { TemplateBlock } from '../../../domain/template/block';
import type { TemplateSection } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import type { Draft } from '../draft/Draft';
import { AddedPart } from '../wording/AddedPart';
import { FixedPart } from '../wording/FixedPart';
import { SectionWording } from '../wording/SectionWording';
import type { Wording } from '../wording/useWording';
import { FieldQuestion } from './FieldQuestion';

export interface SectionPartsProps {
  readonly draft: Draft;
  readonly section: TemplateSection;
  readonly wording: Wording;
}

/** A section as it is written in: its questions, its fixed text, and what the mandate words its own way. */
export function SectionParts({ draft, section, wording }: SectionPartsProps): JSX.Element {
  const strings = useStrings(editorStrings).wording;
  const { variables } = draft.header;
  const isTitle = section.key === titleSectionKey;
  const { isOmitted } = wording.deviation;
  const isStanding = (block: TemplateBlock, place: number): boolean =>
    wording.ownAt({ kind: 'replaced', place }) !== undefined || (!isOmitted && isShown(block.when, draft.answers));
  return (
    <>
      <SectionWording section={section} variables={variables} wording={wording} isTitle={isTitle} />
      {isTitle && <AddedPart place={-2} addWords={strings.addAboveTitle} wording={wording} />}
      <AddedPart place={-1} addWords={isTitle ? strings.addBelowTitle : strings.addFirst} wording={wording} />
      {section.blocks.map((block, place) => (
        <React.Fragment key={block.kind === 'field' ? block.field.key : place}>
          {isStanding(block, place) &&
            (block.kind === 'field' && !wording.ownAt({ kind: 'replaced', place }) ? (
              <FieldQuestion
                sectionKey={section.key}
                field={block.field}
                answer={draft.answers[block.field.key]}
                variables={variables}
                groupKey={draft.group.key}
                onChange={draft.change}
              />
            ) : block.kind === 'decision' ? null : (
              <FixedPart block={block} place={place} variables={variables} wording={wording} />
            ))}
          <AddedPart place={place} addWords={strings.addAfter} wording={wording} />
        </React.Fragment>
      ))}
    </>
  );
}
