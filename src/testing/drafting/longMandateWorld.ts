import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Template } from '../../domain/template/template';
import { templateOf } from '../../templates/templates';
import { createTemplateWorld } from './templateWorld';

/**
 * A template of many sections, each with a question and fixed text.
 * @param characters of fixed text in each section
 */
function longTemplate(sections: number, characters: number): Template {
  const sentence = 'Gruppen följer upp och redovisar sitt arbete till programområdet. ';
  const text = sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
  return {
    ...templateOf('sydostra-rag', 2),
    family: 'long',
    version: 1,
    sections: Array.from({ length: sections }, (_unused, index) => ({
      key: `avsnitt-${index}`,
      meaning: 'other',
      heading: `Avsnitt ${index + 1}`,
      blocks: [
        {
          kind: 'field',
          field: {
            kind: 'paragraphs',
            key: `fraga-${index}`,
            guidance: { placeholder: 'Ange.', question: `Fråga ${index + 1}`, hint: '', why: '', example: '' }
          }
        },
        { kind: 'paragraph', text }
      ]
    }))
  };
}

/** A site with one group, whose template is long. */
export const createLongMandateWorld = (sections: number, characters: number): MemoryWorld =>
  createTemplateWorld(longTemplate(sections, characters));
