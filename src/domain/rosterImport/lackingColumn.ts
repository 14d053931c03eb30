import type { ColumnMapping } from './columnMapping';
import type { ImportColumn } from './importColumn';

/** The column without which nothing can be read; null when none is lacking. @param isOne true when rows need not say their group */
export const lackingColumn = (mapping: ColumnMapping, isOne: boolean): ImportColumn | null =>
  !mapping.has('name') ? 'name' : !isOne && !mapping.has('group') ? 'group' : null;
