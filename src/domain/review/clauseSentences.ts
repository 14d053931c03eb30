import { sectionFields } from '../template/sectionFields';
import type { Template, TemplateSection } from '../template/template';
import { contentStems } from '../wording/contentStems';
import { sentencesOf } from '../wording/sentencesOf';
import { newestFamilies } from './newestFamilies';

/** A sentence of a family's fixed text, or one it offers. */
export interface ClauseSentence {
  readonly family: string;
  readonly text: string;
  readonly stems: readonly string[];
}

/** Shorter sentences are alike by chance. */
const leastStems = 4;

const variable = /\{\w+\}/g;

function textsOf({ blocks }: TemplateSection): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'decision':
        return [];
      case 'field':
        return block.field.kind === 'choice' ? block.field.options.map(({ sentence }) => sentence) : [];
      case 'bullets':
      case 'numbered':
        return block.items;
      default:
        return [block.text];
    }
  });
}

const sentencesIn = (family: string, texts: readonly string[]): readonly ClauseSentence[] =>
  texts
    .flatMap(sentencesOf)
    .map((text) => ({ family, text, stems: [...contentStems(text.replace(variable, ' '))] }))
    .filter(({ stems }) => stems.length >= leastStems);

const read = (families: readonly Template[]): readonly ClauseSentence[] =>
  newestFamilies(families).flatMap(({ family, sections }) => sentencesIn(family, sections.flatMap(textsOf)));

/** What the template gives as examples of good answers: whoever follows one writes nothing foreign. */
export const exampleSentences = ({ family, sections }: Template): readonly ClauseSentence[] =>
  sentencesIn(family, sections.flatMap(sectionFields).map(({ guidance }) => guidance.example));

const known = new WeakMap<readonly Template[], readonly ClauseSentence[]>();

/** The families' own sentences. Read once for the same list of families. */
export function clauseSentences(families: readonly Template[]): readonly ClauseSentence[] {
  const sentences = known.get(families) ?? read(families);
  known.set(families, sentences);
  return sentences;
}
