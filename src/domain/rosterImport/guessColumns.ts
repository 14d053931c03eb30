import type { ColumnMapping } from './columnMapping';
import { headingWords } from './headingWords';
import type { ImportColumn } from './importColumn';
import { importColumns } from './importColumns';
import { plainText } from './plainText';

/** A heading as it is compared: without what stands in brackets, stars and closing signs. */
const plainHeading = (heading: string): string =>
  plainText(heading.replace(/\([^)]*\)/gu, ' ').replace(/\*/gu, ' '))
    .replace(/[:.,;]+$/u, '')
    .trim();

const wordsOf = (column: ImportColumn): readonly string[] => headingWords[column].map((words) => plainHeading(words));

/** What the columns of a file hold, by their headings; each is taken once, the first that fits. */
export function guessColumns(headings: readonly string[]): ColumnMapping {
  const plain = headings.map(plainHeading);
  const found = new Map<ImportColumn, number>();
  for (const column of importColumns) {
    const words = wordsOf(column);
    const place = plain.findIndex((heading) => heading !== '' && words.includes(heading));
    if (place >= 0) found.set(column, place);
  }
  return found;
}
