import * as React from 'react';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { rosterTable } from '../../domain/rosterImport/rosterTable';
import type { Group } from '../../domain/roster/roster';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useAttempt } from '../loading/useAttempt';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import type { TableFile } from './useTableFile';
import { useTableFile } from './useTableFile';
import { useRosterWords } from './useRosterWords';

export interface RosterExport {
  readonly isWorking: boolean;
  readonly isSaved: boolean;
  readonly failure: unknown;
  save(format: TableFile): void;
  retry(): void;
}

/** Gives away who sits in a group, or in every group that one sees, as a file. Hidden people have no name unless one may read it. */
export function useRosterExport(group: Group | null): RosterExport {
  const { roster, clock } = usePorts();
  const { tools: strings } = useStrings(rosterImportStrings);
  const words = useRosterWords();
  const saveTable = useTableFile();
  const attempt = useAttempt();
  const [last, setLast] = React.useState<TableFile>('workbook');
  const save = (format: TableFile): void => {
    setLast(format);
    attempt.attempt(async () => {
      const rosters = await (group ? roster.ofGroup(group.key) : roster.whole());
      const table = rosterTable(rosters, words, swedishDay(clock.now()));
      await saveTable(table, format, group?.name ?? strings.allName, strings.fileWhat);
    });
  };
  return { isWorking: attempt.isWorking, isSaved: attempt.isDone, failure: attempt.failure, save, retry: () => save(last) };
}
