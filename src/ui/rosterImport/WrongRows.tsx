import * as React from 'react';
import type { WrongRow } from '../../domain/rosterImport/plannedImport';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useStrings } from '../language/useStrings';
import { RowTable } from './RowTable';
import { useRosterImportStyles } from './RosterImport.styles';

export interface WrongRowsProps {
  readonly wrong: readonly WrongRow[];
}

/** Rows that cannot be read in, by row and column, and what to do about each. */
export function WrongRows({ wrong }: WrongRowsProps): JSX.Element {
  const { preview: strings, problems, headings } = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  const rows = wrong.flatMap(({ number, problems: found }) =>
    found.map(({ column, kind, value }) => ({ key: `${number} ${column} ${kind}`, cells: [String(number), headings[column], problems[kind](value)] }))
  );
  return (
    <>
      <h4 className={styles.heading}>{strings.wrong}</h4>
      <p className={styles.quiet}>{strings.wrongIntro}</p>
      <RowTable label={strings.wrong} headings={[strings.row, strings.column, strings.what]} rows={rows} />
    </>
  );
}
