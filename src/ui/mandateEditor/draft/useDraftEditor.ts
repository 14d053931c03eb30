import * as React from 'react';
import type { MandateDocument } from '../../../domain/mandate/document';
import { findGaps } from '../../../domain/mandate/findGaps';
import type { Gap } from '../../../domain/mandate/gap';
import { renderDocument } from '../../../domain/mandate/renderDocument';
import { sectionState } from '../../../domain/mandate/sectionState';
import type { TemplateSection } from '../../../domain/template/template';
import { sectionFields } from '../../../domain/template/sectionFields';
import type { ListedSection } from '../sections/SectionList';
import type { Draft, OpenedDraft } from './Draft';
import { useDraft } from './useDraft';
import { useFieldFocus } from './useFieldFocus';
import type { Zone } from './ZoneTabs';

export interface DraftEditing {
  readonly draft: Draft;
  readonly document: MandateDocument;
  readonly gaps: readonly Gap[];
  readonly sections: readonly ListedSection[];
  /** The section at hand. */
  readonly section: TemplateSection;
  /** Its neighbours among those to answer; undefined at the ends. */
  readonly previous: TemplateSection | undefined;
  readonly next: TemplateSection | undefined;
  readonly zone: Zone;
  /** Where fields are looked for to be focused. */
  readonly place: React.RefObject<HTMLDivElement>;
  questionOf(fieldKey: string): string;
  /** Shows a section and puts the focus in the field; in its first when the field is not given. */
  goTo(sectionKey: string, fieldKey?: string): void;
  goToField(fieldKey: string): void;
  showZone(zone: Zone): void;
}

/**
 * Where the writer is in the draft, beginning in the first gap.
 * @param takesFocus true when there is a reason to move the focus here though nothing is missing
 */
export function useDraftEditor(opened: OpenedDraft, takesFocus: boolean): DraftEditing {
  const draft = useDraft(opened);
  const { template, header, answers } = draft;
  const document = React.useMemo(
    () => renderDocument(template, header.variables, answers),
    [template, header, answers]
  );
  const gaps = React.useMemo(() => findGaps(template, header.variables, answers), [template, header, answers]);
  const asked = template.sections.filter((section) => sectionFields(section).length > 0);
  const [zone, showZone] = React.useState<Zone>('question');
  const [start] = React.useState(() => gaps.find((gap) => gap.sectionKey !== ''));
  const [sectionKey, setSectionKey] = React.useState(start?.sectionKey ?? asked[0]?.key ?? template.sections[0].key);
  const { place, focusField } = useFieldFocus(takesFocus || start !== undefined, start?.fieldKey);
  const section = template.sections.find(({ key }) => key === sectionKey) ?? template.sections[0];
  const at = asked.indexOf(section);

  const goTo = (toSection: string, fieldKey?: string): void => {
    setSectionKey(toSection);
    showZone('question');
    focusField(fieldKey);
  };
  const sectionOf = (fieldKey: string): TemplateSection | undefined =>
    asked.find((candidate) => sectionFields(candidate).some(({ key }) => key === fieldKey));
  return {
    draft,
    document,
    gaps,
    sections: template.sections.map((one) => ({ section: one, state: sectionState(one, answers) })),
    section,
    previous: at > 0 ? asked[at - 1] : undefined,
    next: at >= 0 ? asked[at + 1] : asked[0],
    zone,
    place,
    questionOf: (fieldKey) =>
      asked.flatMap(sectionFields).find(({ key }) => key === fieldKey)?.guidance.question ?? fieldKey,
    goTo,
    goToField: (fieldKey) => {
      const home = sectionOf(fieldKey);
      if (home) {
        goTo(home.key, fieldKey);
      }
    },
    showZone
  };
}
