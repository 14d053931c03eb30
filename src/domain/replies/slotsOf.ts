import { listSign } from '../importing/text/listSign';
import { cleanText } from '../mandate/cleanText';
import type { Answers } from '../mandate/answer';
import { titleSectionKey } from '../mandate/deviationKey';
import { deviationOf } from '../mandate/deviationOf';
import type { PlacedBlock } from '../mandate/placedBlocks';
import { ownBlocks, placedBlocks } from '../mandate/placedBlocks';
import { sectionOrder } from '../mandate/sectionOrder';
import { fillVariables } from '../template/fillVariables';
import type { Template, TemplateSection, Variables } from '../template/template';
import type { Slot, SlotLine } from './slot';

const gapText = (text: string): string => `<${text}>`;

/** Running text that begins with a written list sign is read as a point of a list. */
function asRead(text: string): SlotLine {
  const sign = listSign(text.trim());
  return sign === null ? { text, form: 'paragraph' } : { text: sign.text, form: sign.kind === 'bullet' ? 'bullets' : 'numbered' };
}

function linesOf(block: PlacedBlock['block']): readonly SlotLine[] {
  switch (block.kind) {
    case 'bullets':
    case 'numbered':
      return block.items.map((text) => ({ text, form: block.kind }) as const);
    case 'gap':
      return [{ text: gapText(block.text), form: block.asList ? 'bullets' : 'paragraph' }];
    case 'paragraph':
      return [asRead(block.text)];
    default:
      return [{ text: block.text, form: block.kind }];
  }
}

const head = (sectionKey: string, kind: 'title' | 'heading', text: string): Slot => ({
  key: `${sectionKey} ${kind}`,
  sectionKey,
  kind,
  place: -1,
  fieldKey: '',
  placeholder: '',
  lines: text === '' ? [] : [{ text, form: 'heading' }]
});

const added = (sectionKey: string, place: number, blocks: readonly PlacedBlock['block'][]): Slot => ({
  key: `${sectionKey} added ${place}`,
  sectionKey,
  kind: 'added',
  place,
  fieldKey: '',
  placeholder: '',
  lines: blocks.flatMap(linesOf)
});

function sectionSlots(section: TemplateSection, variables: Variables, answers: Answers): readonly Slot[] {
  const { key } = section;
  const { heading, isOmitted, replaced } = deviationOf(key, answers);
  const placed = placedBlocks(section, variables, answers);
  const at = (place: number, isAdded: boolean): readonly PlacedBlock['block'][] =>
    placed.filter((one) => one.place === place && one.isAdded === isAdded).map(({ block }) => block);
  return [
    head(key, 'heading', isOmitted ? '' : cleanText(fillVariables(heading ?? section.heading, variables))),
    added(key, -1, at(-1, true)),
    ...section.blocks.flatMap((block, place): readonly Slot[] => {
      const isField = block.kind === 'field' && !replaced.some((own) => own.place === place);
      const lines = at(place, false).flatMap(linesOf);
      const standing: Slot = {
        key: `${key} ${place}`,
        sectionKey: key,
        kind: isField ? 'field' : 'fixed',
        place,
        fieldKey: isField ? block.field.key : '',
        placeholder: isField ? gapText(block.field.guidance.placeholder) : '',
        lines
      };
      return [standing, added(key, place, at(place, true))];
    })
  ];
}

/** Every place of a draft in the order of its document, those where nothing stands included. */
export function slotsOf(template: Template, variables: Variables, answers: Answers): readonly Slot[] {
  const title = deviationOf(titleSectionKey, answers);
  const beside = (place: number): Slot => {
    const texts = title.added.filter((text) => text.place === place);
    return added(titleSectionKey, place, texts.flatMap(({ blocks }) => ownBlocks(blocks, 'added')));
  };
  return [
    beside(-2),
    head(titleSectionKey, 'title', title.isOmitted ? '' : cleanText(fillVariables(title.heading ?? template.title, variables))),
    beside(-1),
    ...sectionOrder(template.sections, answers).flatMap((section) => sectionSlots(section, variables, answers))
  ];
}
