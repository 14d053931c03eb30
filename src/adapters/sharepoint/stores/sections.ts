import type { StoredSection } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
import type { Answers } from '../../../domain/mandate/answer';
import { mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { textParts } from '../rows/textParts';

export type SectionRow = ReadRow<typeof mandateSections>;

const answerColumns = ['Answers1', 'Answers2', 'Answers3'] as const;

/** A section's answers as columns. @throws Failure `invalid` when they are more than a row holds */
export const answerValues = (answers: Answers): Readonly<Record<(typeof answerColumns)[number], string>> =>
  textParts(answerColumns, JSON.stringify(answers));

/** The row's id and ETag as one text: what a later save must still find. */
const versionOf = (row: SectionRow): string => `${row.ID};${row['odata.etag']}`;

/** @throws Failure `conflict` when the text is no version of a row */
export function readVersion(version: string): { readonly id: number; readonly etag: string } {
  const separator = version.indexOf(';');
  const id = Number(version.slice(0, separator));
  if (separator < 1 || !Number.isInteger(id)) {
    throw new Failure('conflict', `${version} is no version of a section`);
  }
  return { id, etag: version.slice(separator + 1) };
}

/** @throws Failure `invalid` when the row's text is not answers */
export function sectionOf(row: SectionRow): StoredSection {
  const text = answerColumns.map((column) => row[column] ?? '').join('');
  let answers: Answers;
  try {
    answers = JSON.parse(text || '{}') as Answers;
  } catch {
    throw new Failure('invalid', `Row ${row.ID} does not hold answers`);
  }
  return {
    sectionKey: row.SectionKey ?? '',
    answers,
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
