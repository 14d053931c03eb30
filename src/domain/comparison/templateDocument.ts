import { fillVariables } from '../template/fillVariables';
import type { Template } from '../template/template';
import type { MandateDocument } from '../mandate/document';
import { templateBlock } from './templateBlock';

const fill = (text: string): string => fillVariables(text, { group: '', programmeArea: '' });

/** All of a template's text, whatever its conditions: what its administrator revises. */
export const templateDocument = (template: Template): MandateDocument => ({
  title: fill(template.title),
  sections: template.sections.map(({ key, meaning, body, heading, blocks }) => ({
    key,
    meaning,
    ...(body !== undefined && { body }),
    heading: fill(heading),
    blocks: blocks.map(templateBlock)
  }))
});
