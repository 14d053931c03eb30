import * as React from 'react';
import { blocksSubmission } from '../../../domain/mandate/blocksSubmission';
import { bySection } from '../../../domain/mandate/bySection';
import type { Answers } from '../../../domain/mandate/answer';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import type { MandateDocument } from '../../../domain/mandate/document';
import { findGaps } from '../../../domain/mandate/findGaps';
import type { Gap } from '../../../domain/mandate/gap';
import { renderDocument } from '../../../domain/mandate/renderDocument';
import { renderSection } from '../../../domain/mandate/renderSection';
import { sectionDeparture } from '../../../domain/mandate/sectionDeparture';
import { sectionGaps } from '../../../domain/mandate/sectionGaps';
import { sectionState } from '../../../domain/mandate/sectionState';
import { shownFields } from '../../../domain/mandate/shownFields';
import type { TemplateSection } from '../../../domain/template/template';
import { sectionFields } from '../../../domain/template/sectionFields';
import { editorStrings } from '../../../loc/editor/strings';
import { useDeferred } from '../../components/useDeferred';
import { useStableCallback } from '../../components/useStableCallback';
import { useStrings } from '../../language/useStrings';
import type { ListedSection } from '../sections/SectionList';
import type { Draft, OpenedDraft } from './Draft';
import { useDraft } from './useDraft';
import { useFieldFocus } from './useFieldFocus';
import type { Zone } from './ZoneTabs';

export interface DraftEditing {
  readonly draft: Draft;
  /** The answers that document and section list show: a moment behind what is typed. */
  readonly shown: Answers;
  readonly document: MandateDocument;
  readonly sections: readonly ListedSection[];
  /** The section at hand; the title's has no blocks. */
  readonly section: TemplateSection;
  /** Its neighbours among those to answer; undefined at the ends. */
  readonly previous: TemplateSection | undefined;
  readonly next: TemplateSection | undefined;
  /** Key of the section whose fixed text the writer departs from; empty while she does not. */
  readonly changing: string;
  readonly zone: Zone;
  /** Where fields are looked for to be focused. */
  readonly place: React.RefObject<HTMLDivElement>;
  /** What stops what stands now from being handed in. */
  blockingGaps(): readonly Gap[];
  headingOf(sectionKey: string): string;
  questionOf(fieldKey: string): string;
  /** Shows a section and puts the focus in the field; in its first when the field is not given. */
  goTo(sectionKey: string, fieldKey?: string): void;
  goToField(fieldKey: string): void;
  /** Shows a section; the focus moves only when it would be lost. */
  show(sectionKey: string, fieldKey?: string): void;
  /** Shows the section a text of the document stands in, with the ways to depart from its fixed text. */
  changeWording(documentSection: string): void;
  stopChanging(): void;
  showZone(zone: Zone): void;
}

/**
 * Where the writer is in the draft, beginning in the first gap.
 * @param takesFocus true when there is a reason to move the focus here though nothing is missing
 */
export function useDraftEditor(opened: OpenedDraft, takesFocus: boolean): DraftEditing {
  const draft = useDraft(opened);
  const { template, header, answers } = draft;
  const { variables } = header;
  const { title: titleWord } = useStrings(editorStrings).sections;
  const [zone, showZone] = React.useState<Zone>('question');
  const shown = useDeferred(answers, zone !== 'question');
  const of = React.useMemo(
    () => ({
      document: bySection((section, given) => renderSection(section, variables, given)),
      gaps: bySection(sectionGaps),
      state: bySection(sectionState),
      departure: bySection(sectionDeparture),
      fields: bySection(shownFields)
    }),
    [variables]
  );
  const gaps = (): readonly Gap[] => findGaps(template, variables, answers, of.gaps);
  const document = React.useMemo(
    () => renderDocument(template, variables, shown, of.document),
    [template, variables, shown, of]
  );
  const titleSection = React.useMemo<TemplateSection>(
    () => ({ key: titleSectionKey, meaning: 'other', heading: template.title, blocks: [] }),
    [template]
  );
  const sections = React.useMemo(
    () =>
      [titleSection, ...template.sections].map((section) => ({
        section,
        state: of.state(section, shown),
        departure: of.departure(section, shown)
      })),
    [template, titleSection, shown, of]
  );
  const asked = template.sections.filter((section) => of.fields(section, answers).length > 0);
  const [start] = React.useState(() => gaps().find((gap) => gap.sectionKey !== ''));
  const [sectionKey, setSectionKey] = React.useState(start?.sectionKey ?? asked[0]?.key ?? template.sections[0].key);
  const { place, focusField, focusFieldIfLost, focusWording } = useFieldFocus(takesFocus || start !== undefined, start?.fieldKey);
  const all = [titleSection, ...template.sections];
  const section = all.find(({ key }) => key === sectionKey) ?? template.sections[0];
  const at = template.sections.indexOf(section);
  const [changing, setChanging] = React.useState('');
  const goTo = useStableCallback((toSection: string, fieldKey?: string): void => {
    setSectionKey(toSection);
    setChanging('');
    showZone('question');
    focusField(fieldKey);
  });
  return {
    draft,
    shown,
    document,
    sections,
    section,
    previous: [...asked].reverse().find((one) => template.sections.indexOf(one) < at),
    next: asked.find((one) => template.sections.indexOf(one) > at),
    zone,
    place,
    blockingGaps: () => gaps().filter(blocksSubmission),
    headingOf: (key) =>
      key === titleSectionKey ? titleWord : template.sections.find((one) => one.key === key)?.heading ?? key,
    questionOf: useStableCallback(
      (fieldKey) =>
        template.sections.flatMap(sectionFields).find(({ key }) => key === fieldKey)?.guidance.question ?? fieldKey
    ),
    goTo,
    goToField: useStableCallback((fieldKey) => {
      const home = template.sections.find((one) => sectionFields(one).some(({ key }) => key === fieldKey));
      if (home) {
        goTo(home.key, fieldKey);
      }
    }),
    show: (toSection, fieldKey) => {
      setSectionKey(toSection);
      showZone('question');
      focusFieldIfLost(fieldKey);
    },
    changing,
    changeWording: useStableCallback((documentSection) => {
      // A section of the mandate's own stands in the template's section that its key begins with.
      const home = all.find(({ key }) => key === documentSection) ?? all.find(({ key }) => documentSection.startsWith(`${key}-`));
      if (home) {
        setSectionKey(home.key);
        setChanging(home.key);
        showZone('question');
      }
    }),
    stopChanging: () => {
      setChanging('');
      focusWording();
    },
    showZone
  };
}
