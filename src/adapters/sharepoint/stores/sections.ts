import type { StoredSection } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import { readAnswers } from '../../../domain/mandate/readAnswers';
import { mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { textParts } from '../rows/textParts';

export type SectionRow = ReadRow<typeof mandateSections>;

const answerColumns = ['Answers1', 'Answers2', 'Answers3'] as const;

/** A section's answers as columns. @throws Failure `invalid` when they are more than a row holds */
export const answerValues = (answers: Answers): Readonly<Record<(typeof answerColumns)[number], string>> =>
  textParts(answerColumns, JSON.stringify(answers));

/** What can be read of a row's answers: a row that holds none leaves the section to be written anew. */
function answersOf(row: SectionRow): Answers {
  const text = answerColumns.map((column) => row[column] ?? '').join('');
  try {
    return readAnswers(JSON.parse(text || '{}'));
  } catch {
    return {};
  }
}

export function sectionOf(row: SectionRow): StoredSection {
  return {
    sectionKey: row.SectionKey ?? '',
    answers: answersOf(row),
    version: versionOf(row),
    editor: row.Editor?.Title ?? '',
    modified: row.Modified
  };
}

/** The first row of each section that lies in the group's own folder, where only its writers can put it. */
export function sectionsIn(
  site: SharePointSite,
  groupKey: string,
  rows: readonly SectionRow[]
): readonly StoredSection[] {
  const sections = new Map<string, StoredSection>();
  for (const row of rows) {
    const key = row.SectionKey ?? '';
    if (site.folderBelow(mandateSections, row.FileDirRef) === groupKey && !sections.has(key)) {
      sections.set(key, sectionOf(row));
    }
  }
  return [...sections.values()];
}
