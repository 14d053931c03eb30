import type { Template } from '../template/template';
import type { MandateDocument } from './document';
import { renderDocument } from './renderDocument';

/** The template as a document nobody has filled in: `<X>` for the variables and a gap for every field. */
export function blankDocument(template: Template): MandateDocument {
  return renderDocument(template, { group: '', programmeArea: '' }, {});
}
