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
}

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
  const run = options.run === undefined ? '' : `<w:rPr>${options.run}</w:rPr>`;
  return `<w:p>${before}<w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A point of a list, in Word's own style for it. */
export const pointXml = (text: string, list: number, run?: string): string => paragraphXml(text, { style: 'ListParagraph', list, run });
