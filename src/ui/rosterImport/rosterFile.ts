import type { IsoDate } from '../../domain/mandate/answer';
import type { TabledRosters } from '../../domain/rosterImport/rosterTable';
import { rosterTable } from '../../domain/rosterImport/rosterTable';
import type { Group } from '../../domain/roster/roster';
import type { Table } from '../../domain/tables/table';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import type { Language } from '../../loc/shared/language';
import { rosterWords } from './rosterWords';

/** A table to give away, and what its file is named after. */
export interface RosterFile {
  readonly table: Table;
  readonly about: string;
  readonly what: string;
}

/** Who sits in a group, or in every group when null. */
export function rosterFile(rosters: TabledRosters, group: Group | null, language: Language, today: IsoDate): RosterFile {
  const { allName, fileWhat } = rosterImportStrings[language];
  return { table: rosterTable(rosters, rosterWords(language), today), about: group?.name ?? allName, what: fileWhat };
}
