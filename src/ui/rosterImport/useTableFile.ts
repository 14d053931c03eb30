import * as React from 'react';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Table } from '../../domain/tables/table';
import { fileTypes } from '../output/fileTypes';
import { OutletContext } from '../output/OutletContext';
import { outputName } from '../output/outputName';
import { usePorts } from '../ports/usePorts';

export type TableFile = 'workbook' | 'csv';

/** Gives the person a table as a file, named after what it is about, what it holds and the day. */
export function useTableFile(): (table: Table, format: TableFile, about: string, what: string) => Promise<void> {
  const { spreadsheets, clock } = usePorts();
  const outlet = React.useContext(OutletContext);
  return async (table, format, about, what) => {
    const named = `${what} ${swedishDay(clock.now())}`;
    if (format === 'workbook') outlet.save(outputName(about, named, 'xlsx'), fileTypes.workbook, await spreadsheets.workbook(table));
    else outlet.save(outputName(about, named, 'csv'), fileTypes.csv, await spreadsheets.csv(table));
  };
}
