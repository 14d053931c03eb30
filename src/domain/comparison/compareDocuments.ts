import type { DocumentSection, MandateDocument } from '../mandate/document';
import type { AlignedLine, AlignedSection } from './alignSections';
import { alignSections } from './alignSections';
import { compareWords } from './compareWords';
import type { DocumentComparison, LineComparison, SectionComparison } from './comparison';
import type { DocumentLine } from './documentLine';
import type { Move } from './findMoves';
import { findMoves } from './findMoves';

/** Text above the title counts as a section without a heading. */
const sectionsOf = ({ preface, sections }: MandateDocument): readonly DocumentSection[] =>
  preface && preface.length > 0 ? [{ key: '', heading: '', blocks: preface }, ...sections] : sections;

const headingOf = ({ before, after }: AlignedSection): string => (after ?? before)?.heading ?? '';

function reworded(kind: 'changed' | 'moved', before: DocumentLine, after: DocumentLine): LineComparison {
  return {
    kind,
    form: after.form,
    ...(before.form !== after.form && { formBefore: before.form }),
    words: compareWords(before.text, after.text)
  };
}

function compareLine({ before, after }: AlignedLine, move: Move | undefined): LineComparison | null {
  if (before && after) {
    const isSame = before.form === after.form && before.text === after.text;
    return isSame ? { kind: 'same', form: after.form, words: compareWords(before.text, after.text) } : reworded('changed', before, after);
  }
  if (after) {
    return move
      ? { ...reworded('moved', move.line, after), otherHeading: headingOf(move.section) }
      : { kind: 'inserted', form: after.form, words: compareWords('', after.text) };
  }
  return before
    ? {
        kind: move ? 'movedAway' : 'deleted',
        form: before.form,
        words: compareWords(before.text, ''),
        ...(move && { otherHeading: headingOf(move.section) })
      }
    : null;
}

function sectionKind(section: AlignedSection, lines: readonly LineComparison[]): SectionComparison['kind'] {
  if (!section.after) return 'deleted';
  if (!section.before) return 'inserted';
  const isSame = section.before.heading === section.after.heading && lines.every(({ kind }) => kind === 'same');
  return isSame ? 'same' : 'changed';
}

function countChanges({ heading, isMoved, lines }: SectionComparison): number {
  const isChangedHeading = heading.some(({ kind }) => kind !== 'same');
  const changedLines = lines.filter(({ kind }) => kind !== 'same' && kind !== 'movedAway');
  return Number(isChangedHeading) + Number(isMoved) + changedLines.length;
}

/**
 * Two documents section by section: sections paired by key within a family and by meaning across families, lines
 * aligned, words marked, and what stands at another place told as moved.
 */
export function compareDocuments(before: MandateDocument, after: MandateDocument): DocumentComparison {
  const aligned = alignSections(sectionsOf(before), sectionsOf(after));
  const moves = findMoves(aligned);
  const sections = aligned.map((section): SectionComparison => {
    const lines = section.lines.flatMap((line) => compareLine(line, moves.get(line)) ?? []);
    const { placeBefore, placeAfter, isMoved } = section;
    return {
      key: (section.after ?? section.before)?.key ?? '',
      kind: sectionKind(section, lines),
      isMoved,
      placeBefore,
      placeAfter,
      heading: compareWords(section.before?.heading ?? '', section.after?.heading ?? ''),
      lines
    };
  });
  const title = compareWords(before.title, after.title);
  const changes = sections.map(countChanges).reduce((sum, count) => sum + count, Number(title.some(({ kind }) => kind !== 'same')));
  return { title, sections, changes };
}
