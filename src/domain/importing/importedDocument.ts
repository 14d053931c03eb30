import type { MandateDocument } from '../mandate/document';
import { renderDocument } from '../mandate/renderDocument';
import type { Template } from '../template/template';
import type { MatchedMandate } from './matching/matchTemplate';

/**
 * An imported mandate as its document reads: without the blanks that the template has for what the document says
 * nothing about.
 */
export function importedDocument(template: Template, { variables, answers, missing }: Omit<MatchedMandate, 'changes'>): MandateDocument {
  const document = renderDocument(template, variables, answers);
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ kind, source }) => kind !== 'gap' || !missing.includes(source))
    }))
  };
}
