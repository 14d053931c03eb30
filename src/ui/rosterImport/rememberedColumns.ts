import type { DraftKeep } from '../../application/ports/draftKeep';
import type { ColumnMapping } from '../../domain/rosterImport/columnMapping';
import { guessColumns } from '../../domain/rosterImport/guessColumns';
import type { ImportColumn } from '../../domain/rosterImport/importColumn';
import { importColumns } from '../../domain/rosterImport/importColumns';
import { rowKey } from '../../domain/rosterImport/rowKey';

const placeOf = (headings: readonly string[]): string => `uppdrag.columns.${rowKey(...headings)}`;

/** What was chosen for files with the same headings, on this device; else what the headings tell. */
export function rememberedColumns(keep: DraftKeep, headings: readonly string[]): ColumnMapping {
  const guessed = guessColumns(headings);
  const kept = keep.get(placeOf(headings));
  if (kept === null) return guessed;
  try {
    const read = JSON.parse(kept) as Readonly<Record<string, unknown>>;
    const known = importColumns.flatMap((column): (readonly [ImportColumn, number])[] => {
      const place = read[column];
      return typeof place === 'number' && place >= 0 && place < headings.length ? [[column, place]] : [];
    });
    return known.length > 0 ? new Map(known) : guessed;
  } catch {
    return guessed;
  }
}

/** Keeps what was chosen for files with these headings. */
export const rememberColumns = (keep: DraftKeep, headings: readonly string[], mapping: ColumnMapping): void =>
  keep.set(placeOf(headings), JSON.stringify(Object.fromEntries(mapping)));
