import { blockHtml } from '../html/blockHtml';
import { element } from '../html/element';
import type { MandateDocument } from '../mandate/document';

/** A document's text below a heading of its own. @param level of the headings of its sections: 1–6 */
export function documentHtml({ preface = [], sections }: MandateDocument, level: number): string {
  const blocks = (some: MandateDocument['sections'][number]['blocks']): string => some.map((block) => blockHtml(block, `h${level + 1}`)).join('');
  return blocks(preface) + sections.map((section) => element(`h${level}`, section.heading) + blocks(section.blocks)).join('');
}
