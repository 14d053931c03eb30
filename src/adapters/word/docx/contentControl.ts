import { escapeXml } from './escapeXml';

/**
 * Paragraphs that answer a field, as a content control of Word: its tag is the field's key, so that a file that
 * comes back can be told apart by field, and its title is the question.
 */
export const contentControl = (fieldKey: string, question: string, paragraphs: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(question)}"/><w:tag w:val="${escapeXml(fieldKey)}"/></w:sdtPr><w:sdtContent>${paragraphs}</w:sdtContent></w:sdt>`;
