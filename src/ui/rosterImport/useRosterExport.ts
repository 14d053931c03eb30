import * as React from 'react';
import { fetchedPart } from '../../application/ports/fetchedPart';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Group } from '../../domain/roster/roster';
import { useLanguage } from '../language/useLanguage';
import { useAttempt } from '../loading/useAttempt';
import { usePorts } from '../ports/usePorts';
import type { TableFile } from './useTableFile';
import { useTableFile } from './useTableFile';

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
  const language = useLanguage();
  const saveTable = useTableFile();
  const attempt = useAttempt();
  const [last, setLast] = React.useState<TableFile>('workbook');
  const save = (format: TableFile): void => {
    setLast(format);
    attempt.attempt(async () => {
      const { rosterFile } = await fetchedPart(import(/* webpackChunkName: 'roster-file' */ './rosterFile'));
      const rosters = await (group ? roster.ofGroup(group.key) : roster.whole());
      const { table, about, what } = rosterFile(rosters, group, language, swedishDay(clock.now()));
      await saveTable(table, format, about, what);
    });
  };
  return { isWorking: attempt.isWorking, isSaved: attempt.isDone, failure: attempt.failure, save, retry: () => save(last) };
}
