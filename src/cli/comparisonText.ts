import type { DocumentComparison, LineComparison, SectionComparison, WordChange } from '../domain/comparison/comparison';

/** Marks that no colour carries: `[-gone-]` and `{+come+}`. */
const marked = (words: readonly WordChange[]): string =>
  words.map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('');

const plain = (words: readonly WordChange[]): string => words.map(({ text }) => text).join('');

const signs: Readonly<Record<LineComparison['form'], string>> = { bullets: '· ', numbered: '1. ', gap: '', paragraph: '', subheading: '' };

function lineText({ kind, form, formBefore, words, otherHeading = '' }: LineComparison): string {
  const sign = formBefore === undefined ? signs[form] : `[-${signs[formBefore].trim()}-]{+${signs[form].trim()}+} `;
  switch (kind) {
    case 'moved':
      return `> ${sign}${marked(words)} (flyttat hit från / moved here from: ${otherHeading})`;
    case 'movedAway':
      return `< ${signs[form]}${plain(words)} (flyttat till / moved to: ${otherHeading})`;
    default:
      return `  ${sign}${marked(words)}`;
  }
}

function sectionText(section: SectionComparison): readonly string[] {
  const lines = section.lines.filter(({ kind }) => kind !== 'same');
  const isHeadingChanged = section.heading.some(({ kind }) => kind !== 'same');
  if (lines.length === 0 && !section.isMoved && !isHeadingChanged) {
    return [];
  }
  return ['', `${marked(section.heading)}${section.isMoved ? ' (flyttat avsnitt / moved section)' : ''}`, ...lines.map(lineText)];
}

/** What differs between two documents, as text: sections and lines that are the same are left out. Empty when nothing differs. */
export function comparisonText({ title, sections, changes }: DocumentComparison): string {
  return changes === 0 ? '' : [marked(title), ...sections.flatMap(sectionText), ''].join('\n');
}
