import type { DraftDocument } from '../../../application/ports/documentBuilder';
import { swedishDate } from '../../../domain/mandate/swedishDate';
import type { WordShell } from './shell';
import { wordFile } from './wordFile';

/** A Word file of a draft, in which each field is a content control. The same source gives the same bytes. */
export function buildDraft(shell: WordShell, source: DraftDocument): Uint8Array {
  const standing = `Utkast ${swedishDate(source.date)}`;
  return wordFile(shell, {
    document: source.document,
    healthcareRegion: source.healthcareRegion,
    standing,
    footer: `${standing}, inte fastställt · mall version ${source.templateVersion}`,
    numberedHeadings: source.numberedHeadings,
    questions: source.questions,
    author: source.author,
    description: '',
    date: source.date,
    letterhead: source.letterhead,
    appendix: ''
  });
}
