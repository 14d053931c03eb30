import type { WordShell } from './shell';

/** The numbers lists have in one file. */
export interface Lists {
  readonly bullets: number;
  readonly headings: number;
  /** The number of another numbered list, which begins at 1. */
  numbered(): number;
  /** `word/numbering.xml` with every list that was asked for. */
  numberingXml(): string;
}

/** The lists of a file that stands in the shell. */
export function listsIn({ lists, numbering }: WordShell): Lists {
  const own: string[] = [];
  return {
    bullets: lists.bullets,
    headings: lists.headings,
    numbered: () => {
      const number = lists.highest + own.length + 1;
      own.push(
        `<w:num w:numId="${number}"><w:abstractNumId w:val="${lists.numberedKind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
      );
      return number;
    },
    numberingXml: () => numbering.replace('</w:numbering>', `${own.join('')}</w:numbering>`)
  };
}
