import type { ColumnMapping } from '../../domain/rosterImport/columnMapping';
import { groupNames } from '../../domain/rosterImport/groupNames';
import type { ImportColumn } from '../../domain/rosterImport/importColumn';
import { importColumns } from '../../domain/rosterImport/importColumns';
import { readRow, type ReadRow } from '../../domain/rosterImport/readRow';
import type { Group } from '../../domain/roster/roster';

/** What a row of a file says, by column. */
export type Said = Partial<Readonly<Record<ImportColumn, string>>>;

const mapping: ColumnMapping = new Map(importColumns.map((column, place) => [column, place]));

/** Rows of a file that has every column, read; the first lies under the headings, as number 2. */
export const rowsOf = (groups: readonly Group[], said: readonly Said[], only: Group | null = null): readonly ReadRow[] =>
  said.map((row, at) =>
    readRow({ number: at + 2, cells: importColumns.map((column) => row[column] ?? '') }, { mapping, names: groupNames(groups, new Map()), profiles: new Map(), only })
  );
