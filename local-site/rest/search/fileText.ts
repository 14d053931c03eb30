import { unzipSync } from 'fflate';
import { plainText } from './plainText';

/** Characters of a file that are searched; more than people read, less than what would slow the site. */
const MOST = 1_000_000;

const PLAIN: readonly string[] = ['txt', 'md', 'csv', 'json', 'log', 'ics', 'eml'];
const MARKUP: readonly string[] = ['html', 'htm', 'xhtml', 'xml', 'aspx', 'svg'];

/** The parts of an Office file that hold its text. */
const OFFICE: Readonly<Record<string, RegExp>> = {
  docx: /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/, pptx: /^ppt\/slides\/slide\d+\.xml$/, xlsx: /^xl\/sharedStrings\.xml$/
};

/** The words in a file, by the ending of its name; empty for what nobody reads as text, and for a damaged file. */
export function fileText(name: string, content: Buffer): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (PLAIN.includes(ending)) return content.subarray(0, MOST).toString('utf8');
  if (MARKUP.includes(ending)) return plainText(content.subarray(0, MOST).toString('utf8'));
  const parts = OFFICE[ending] as RegExp | undefined;
  return parts ? officeText(content, parts) : '';
}

function officeText(content: Buffer, parts: RegExp): string {
  try {
    const files = unzipSync(content, { filter: file => parts.test(file.name) && file.originalSize <= 10 * MOST });
    return Object.values(files).map(xml => plainText(Buffer.from(xml).toString('utf8').replace(/<\/(w:p|a:p|si)>/g, ' '))).join(' ').slice(0, MOST);
  } catch {
    return '';
  }
}
