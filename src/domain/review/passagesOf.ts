import { fillVariables } from '../template/fillVariables';
import type { Template } from '../template/template';
import { titleSectionKey } from '../mandate/deviationKey';
import { deviationOf } from '../mandate/deviationOf';
import type { DocumentBlock, MandateDocument } from '../mandate/document';
import { placedBlocks } from '../mandate/placedBlocks';
import { sectionOrder } from '../mandate/sectionOrder';
import type { Passage } from './passage';
import type { ReviewInput } from './reviewInput';

type Home = Pick<Passage, 'sectionKey' | 'meaning' | 'heading'>;

const alone = { fieldKey: '', place: null, point: null } as const;

const heading = (home: Home, origin: Passage['origin'], text: string): readonly Passage[] =>
  text === '' ? [] : [{ ...home, ...alone, kind: 'heading', origin, text }];

/** @param isTemplated whether text without a mark is the template's */
function originOf(block: DocumentBlock, isTemplated: boolean): Passage['origin'] {
  if (block.source !== '') {
    return 'answer';
  }
  return block.deviation ?? (isTemplated ? 'fixed' : 'added');
}

function blockPassages(block: DocumentBlock, home: Home, place: number | null, isTemplated: boolean): readonly Passage[] {
  const base = {
    ...home,
    meaning: block.meaning ?? home.meaning,
    origin: originOf(block, isTemplated),
    fieldKey: block.source,
    place: block.source === '' ? place : null
  };
  if (block.kind === 'bullets' || block.kind === 'numbered') {
    const last = block.items.length - 1;
    return block.items.map((text, index) => ({ ...base, kind: 'item', text, point: { index, isLast: index === last } }));
  }
  return [{ ...base, kind: block.kind, text: block.text, point: null }];
}

/** Passages of a document that says nothing of places. */
function documentPassages(document: MandateDocument, isTemplated: boolean): readonly Passage[] {
  const title: Home = { sectionKey: titleSectionKey, meaning: 'other', heading: '' };
  return [
    ...(document.preface ?? []).flatMap((block) => blockPassages(block, title, null, isTemplated)),
    ...(document.title === '' ? [] : [{ ...title, ...alone, kind: 'title', origin: 'added', text: document.title } as const]),
    ...document.sections.flatMap((section) => {
      const home: Home = { sectionKey: section.key, meaning: section.meaning ?? 'other', heading: section.heading };
      return [
        ...heading(home, 'added', section.heading),
        ...section.blocks.flatMap((block) => blockPassages(block, home, null, isTemplated))
      ];
    })
  ];
}

function templatePassages(template: Template, { variables, answers, document }: ReviewInput): readonly Passage[] {
  const title: Home = { sectionKey: titleSectionKey, meaning: 'other', heading: '' };
  const titleOrigin = deviationOf(titleSectionKey, answers).heading === null ? 'fixed' : 'changed';
  const below = document.sections.filter((section) => section.key.split('-')[0] === titleSectionKey);
  return [
    ...documentPassages({ ...document, sections: below }, true).map((passage) =>
      passage.kind === 'title' ? { ...passage, origin: titleOrigin } as const : passage
    ),
    ...sectionOrder(template.sections, answers).flatMap((section) => {
      const own = deviationOf(section.key, answers);
      let home: Home = {
        ...title,
        sectionKey: section.key,
        meaning: section.meaning,
        heading: own.isOmitted ? '' : fillVariables(own.heading ?? section.heading, variables)
      };
      return [
        ...heading(home, own.heading === null ? 'fixed' : 'changed', home.heading),
        ...placedBlocks(section, variables, answers).flatMap(({ block, place }): readonly Passage[] => {
          if (block.kind === 'heading') {
            home = { ...home, meaning: 'other', heading: block.text };
            return heading(home, 'added', block.text).map((passage) => ({ ...passage, place }));
          }
          return blockPassages(block, home, place, true);
        })
      ];
    })
  ];
}

/** All that reads as text in a mandate, in its order, with where the words come from. */
export function passagesOf(input: ReviewInput): readonly Passage[] {
  return input.template === null ? documentPassages(input.document, false) : templatePassages(input.template, input);
}
