import type { ImportColumn } from './importColumn';

/** Which column of a file holds what: places from 0. What no column holds is not there. */
export type ColumnMapping = ReadonlyMap<ImportColumn, number>;
