import type { MeetingPaper } from '../../../application/ports/documentBuilder';
import type { WordShell } from './shell';
import { wordFile } from './wordFile';

/** A Word file of a meeting's agenda, or of an extract of its minutes. The same source gives the same bytes. */
export function buildPaper(shell: WordShell, source: MeetingPaper): Uint8Array {
  return wordFile(shell, { ...source, footer: `${source.document.title} · ${source.author}`, questions: new Map(), description: '', appendix: '' });
}
