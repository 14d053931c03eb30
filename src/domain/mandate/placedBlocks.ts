import { fillVariables } from '../template/fillVariables';
import type { TemplateBlock } from '../template/block';
import type { TemplateSection, Variables } from '../template/template';
import type { Answers, OwnBlock, OwnText } from './answer';
import { answerBlocks } from './answerBlocks';
import { cleanText } from './cleanText';
import { deviationOf } from './deviationOf';
import type { DocumentBlock } from './document';
import { isShown } from './isShown';
import { textLines } from './textLines';

/** A block of a section with where it comes from: the template's block at `place`, or own text below it. */
export interface PlacedBlock {
  /** `heading` begins a section of the mandate's own. */
  readonly block: DocumentBlock | { readonly kind: 'heading'; readonly text: string };
  /** The template's blocks are counted from 0; -1 is directly below the heading. */
  readonly place: number;
  /** True for own text below the block at the place rather than the block itself. */
  readonly isAdded: boolean;
}

const oneLine = (text: string): string => textLines(text).join(' ');

/** Own text as it reads in the document. Empty lines are left out. */
export function ownBlocks(own: readonly OwnBlock[], deviation: DocumentBlock['deviation']): readonly PlacedBlock['block'][] {
  const marked = { source: '', ...(deviation && { deviation }) };
  return own.flatMap((block): readonly PlacedBlock['block'][] => {
    switch (block.kind) {
      case 'bullets':
      case 'numbered': {
        const items = block.items.map(oneLine).filter((item) => item !== '');
        return items.length === 0 ? [] : [{ kind: block.kind, items, ...marked }];
      }
      case 'heading': {
        const text = oneLine(block.text);
        return text === '' ? [] : [{ kind: 'heading', text }];
      }
      default:
        return textLines(block.text).map((text) => ({ kind: block.kind, text, ...marked }));
    }
  });
}

function templateBlocks(block: TemplateBlock, variables: Variables, answers: Answers): readonly DocumentBlock[] {
  const fill = (text: string): string => cleanText(fillVariables(text, variables));
  switch (block.kind) {
    case 'field':
      return answerBlocks(block.field, answers[block.field.key]);
    case 'decision':
      return [];
    case 'bullets':
    case 'numbered':
      return [{ kind: block.kind, items: block.items.map(fill), source: '' }];
    default:
      return [{ kind: block.kind, text: fill(block.text), source: '' }];
  }
}

const at = (texts: readonly OwnText[], place: number): readonly OwnBlock[] | undefined =>
  texts.find((text) => text.place === place)?.blocks;

/** The blocks of a section as the mandate has it: the template's, the answers, and the mandate's own in place or added. */
export function placedBlocks(section: TemplateSection, variables: Variables, answers: Answers): readonly PlacedBlock[] {
  const deviation = deviationOf(section.key, answers);
  const added = (place: number): readonly PlacedBlock[] =>
    ownBlocks(at(deviation.added, place) ?? [], 'added').map((block) => ({ block, place, isAdded: true }));
  const standing = (block: TemplateBlock, place: number): readonly PlacedBlock['block'][] => {
    const own = at(deviation.replaced, place);
    if (own) {
      return ownBlocks(own, 'isEditable' in block && block.isEditable ? undefined : 'changed');
    }
    return deviation.isOmitted || !isShown(block.when, answers) ? [] : templateBlocks(block, variables, answers);
  };
  return [
    ...added(-1),
    ...section.blocks.flatMap((block, place) => [
      ...standing(block, place).map((one) => ({
        block: block.meaning && one.kind !== 'heading' ? { ...one, meaning: block.meaning } : one,
        place,
        isAdded: false
      })),
      ...added(place)
    ])
  ];
}
