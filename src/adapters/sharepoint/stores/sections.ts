import type { MandateHeader, StoredSection } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
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
    version: `${row.TemplateVersion ?? 0};${versionOf(row)}`,
    editor: row.Editor?.Title ?? '',
    modified: row.Modified ?? ''
  };
}

/**
 * The row's own version out of a section's, which says for which version of the template the row is written as well.
 * @throws Failure `conflict` when it is for another one than the header names
 */
export function rowVersionFor({ template }: MandateHeader, version: string): string {
  const [writtenFor = '', ...rowVersion] = version.split(';');
  if (writtenFor !== '0' && writtenFor !== String(template.version)) {
    throw new Failure('conflict', `The section is written for version ${writtenFor} of the template`);
  }
  return rowVersion.join(';');
}

/**
 * The first row of each section that lies in the group's own folder, where only its writers can put it: of the rows
 * for the header's version of the template, else of those for any.
 */
export function sectionsIn(site: SharePointSite, { groupKey, template }: MandateHeader, rows: readonly SectionRow[]): readonly StoredSection[] {
  const sections = new Map<string, StoredSection>();
  const own = rows.filter((row) => site.folderBelow(mandateSections, row.FileDirRef) === groupKey);
  for (const version of [template.version, 0]) {
    for (const row of own.filter((one) => (one.TemplateVersion ?? 0) === version)) {
      const key = row.SectionKey ?? '';
      if (!sections.has(key)) {
        sections.set(key, sectionOf(row));
      }
    }
  }
  return [...sections.values()];
}
