import { escapeXml } from './escapeXml';

export interface ParagraphOptions {
  /** Id of the style; running text when absent. */
  readonly style?: string;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Number of the list the paragraph is a point of. */
  readonly list?: number;
  /** No distance to what follows. */
  readonly isTight?: boolean;
  /** Properties of the text, as WordprocessingML. */
  readonly run?: string;
  /** Web address the text leads to, as browsers write it; no link when absent. */
  readonly link?: string;
}

/** A link as a field, which needs no part of its own in the file. @param link as browsers write addresses, without quotes */
const linkedXml = (content: string, link: string): string => `<w:fldSimple w:instr="${escapeXml(` HYPERLINK "${link}" `)}">${content}</w:fldSimple>`;

/** As links look in Word. */
const LINKED = '<w:color w:val="0563C1"/><w:u w:val="single"/>';

/** A paragraph of WordprocessingML; its properties in the order of CT_PPr. */
export function paragraphXml(text: string, options: ParagraphOptions = {}): string {
  const { style, list } = options;
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    options.keepNext ? '<w:keepNext/>' : '',
    options.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
    options.isTight ? '<w:spacing w:after="0"/>' : ''
  ].join('');
  const before = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  const look = options.link === undefined ? options.run : LINKED;
  const content = `<w:r>${look === undefined ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p>${before}${options.link === undefined ? content : linkedXml(content, options.link)}</w:p>`;
}

/** A point of a list, in Word's own style for it. */
export const pointXml = (text: string, list: number, run?: string): string => paragraphXml(text, { style: 'ListParagraph', list, run });
