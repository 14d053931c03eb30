import type { DocumentSection } from '../mandate/document';
import type { MarkedPiece } from './markWords';
import { markWords } from './markWords';
import { sectionLines } from './sectionLines';

/** Signs shown before and after the first word that is found. */
const before = 60;
const after = 140;

const ellipsis = '…';

const isMarked = (piece: MarkedPiece): boolean => piece.isMarked;
const markedLetters = (pieces: readonly MarkedPiece[]): number => pieces.filter(isMarked).reduce((sum, { text }) => sum + text.length, 0);

/** The end of a text, begun at a word. */
const endOf = (text: string): string => (text.length <= before ? text : `${ellipsis} ${text.slice(-before).replace(/^\S*\s+/, '')}`);

function beginningOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(length, 0)).replace(/\s*\S*$/, '')} ${ellipsis}`;
}

/** The line of a section that has most of the words, cut to what can be read in passing; the heading only when no other has any. */
export function excerpt(section: DocumentSection, words: readonly string[]): readonly MarkedPiece[] {
  const lines = sectionLines(section).map((line) => markWords(line, words));
  const below = section.heading === '' ? lines : [...lines.slice(1), ...lines.slice(0, 1)];
  const most = Math.max(0, ...below.map(markedLetters));
  const pieces = below.find((line) => markedLetters(line) === most) ?? [];
  const first = pieces.findIndex(isMarked);
  let left = after;
  let isCut = false;
  return pieces.flatMap((piece, place): readonly MarkedPiece[] => {
    if (place < first) return [{ ...piece, text: endOf(piece.text) }];
    if (isCut) return [];
    isCut = piece.isMarked ? left <= 0 : piece.text.length > left;
    if (left <= 0) return [{ text: ` ${ellipsis}`, isMarked: false }];
    const text = piece.isMarked ? piece.text : beginningOf(piece.text, left);
    left -= piece.text.length;
    return [{ ...piece, text }];
  });
}
