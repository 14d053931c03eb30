import { cleanText } from '../../mandate/cleanText';
import type { SourceDocument, SourceLine } from '../sourceDocument';
import { listSign } from './listSign';

const lineEnd = /\r\n|\n|\r/;

/** What the programs that made plain text of a Word file left in it. */
const bookmark = /\[bookmark:?[^\][\n]{0,200}\]/giu;

const bold = /\*\*/gu;

/** `# Heading`, in Markdown and in the plain text that some programs make. */
const heading = /^(#{1,6})\s+(.*)$/u;

const closingHashes = /(?<![\s#])\s{1,9}#+$/u;

/** Page breaks and soft line ends within a line. */
const breaks = /[\v\f\u0085\u2028\u2029]/gu;

interface Indented {
  readonly line: SourceLine;
  /** Columns before the sign; a tab counts as four. */
  readonly indent: number;
}

function markdownText(text: string): string {
  const cells = /^\|.*\|$/u.test(text) ? text.slice(1, -1).trim() : text;
  return cells
    .replace(/^>\s?/u, '')
    .replace(/\\$/u, '')
        .replace(/\[([^\][\n]+)\]\((?:[^()\s]|\([^()]*\))*\)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,2}([^_\s](?:[^_\n]*[^_\s])?)_{1,2}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/gu, '$1');
}

/** Lines of signs only draw rules and tables, and hold no text. */
const drawsOnly = (text: string): boolean => /^[\s|:=*_-]{3,}$/u.test(text) && !/\p{L}|\p{N}/u.test(text);

function readLine(raw: string, index: number, format: 'text' | 'markdown'): Indented {
  const text = cleanText(raw.replace(breaks, ' ').replace(bookmark, ''));
  const indent = (/^\s*/u.exec(text)?.[0] ?? '').replace(/\t/g, '    ').length;
  const [, signs, headingText] = heading.exec(text.trim()) ?? [];
  const sign = signs === undefined ? listSign(text.trim().replace(/^\*\*(?=\S)/u, '')) : null;
  const written = (headingText?.replace(closingHashes, '') ?? sign?.text ?? text).replace(bold, '');
  const isDrawing = format === 'markdown' && drawsOnly(text);
  const kept = format === 'markdown' ? markdownText(written.trim()) : written;
  return {
    indent,
    line: {
      number: index + 1,
      text: isDrawing ? '' : kept.trim(),
      kind: sign?.kind ?? 'paragraph',
      listLevel: 0,
      headingLevel: signs?.length ?? null
    }
  };
}

/** Points further in than the point above lie a level deeper; any other text begins anew. */
function withLevels(lines: readonly Indented[]): readonly SourceLine[] {
  let indents: readonly number[] = [];
  return lines.map(({ line, indent }) => {
    if (line.text === '') {
      return line;
    }
    const outer = indents.filter((one) => one < indent);
    indents = line.kind === 'paragraph' ? [] : [...outer, indent];
    return line.kind === 'paragraph' ? line : { ...line, listLevel: outer.length };
  });
}

/** A document out of a plain text or Markdown file; each line of the file is a line of the document. */
export function readText(fileName: string, text: string): SourceDocument {
  const format = /\.(?:md|markdown)$/iu.test(fileName) ? 'markdown' : 'text';
  const lines = text.split(lineEnd).map((line, index) => readLine(line, index, format));
  return { fileName, format, lines: withLevels(lines), comments: [], changes: [], remarks: [] };
}
