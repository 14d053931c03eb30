import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { Failure } from '../../application/ports/failure';
import type { ImportedRow } from '../../application/rosterImport/importedRow';
import type { Group } from '../../domain/roster/roster';
import type { PlannedImport } from '../../domain/rosterImport/plannedImport';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useAttempt } from '../loading/useAttempt';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { RowTable } from './RowTable';
import { useRosterImportStyles } from './RosterImport.styles';
import { usePlannedWords } from './usePlannedWords';
import { useTableFile } from './useTableFile';
import { WrongRows } from './WrongRows';

export interface ImportReportProps {
  readonly plan: PlannedImport;
  readonly results: readonly ImportedRow[];
  readonly groups: readonly Group[];
  readonly stoppedBy: unknown;
  readonly onAgain: () => void;
}

/** How it went, row by row. */
export function ImportReport({ plan, results, groups, stoppedBy, onAgain }: ImportReportProps): JSX.Element {
  const strings = useStrings(rosterImportStrings);
  const { report, preview } = strings;
  const styles = useRosterImportStyles();
  const words = usePlannedWords(groups);
  const saveTable = useTableFile();
  const { attempt } = useAttempt();
  const planned = new Map(plan.rows.map((row) => [row.number, row]));
  const told = (result: ImportedRow): string => {
    switch (result.kind) {
      case 'done':
        return report.done;
      case 'left':
        return report.left;
      case 'refused':
        return strings.refusals[result.problem];
      case 'failed':
        return strings.failures[result.reason];
    }
  };
  const cellsOf = (result: ImportedRow): readonly string[] => {
    const row = planned.get(result.number);
    return [String(result.number), row ? words.seat(row) : '', row?.person?.name || preview.nobody, told(result)];
  };
  const headings = [preview.row, preview.seat, preview.person, report.result];
  const sorted = [...results].sort((one, other) => one.number - other.number);
  const undone = sorted.filter(({ kind }) => kind !== 'done');
  const countOf = (...kinds: readonly ImportedRow['kind'][]): number => results.filter(({ kind }) => kinds.includes(kind)).length;
  const wrongCells = plan.wrong.flatMap(({ number, problems }) =>
    problems.map(({ column, kind, value }) => [String(number), '', strings.headings[column], strings.problems[kind](value)])
  );
  const save = (): void =>
    attempt(() => saveTable({ title: report.heading, headings, rows: [...sorted.map(cellsOf), ...wrongCells] }, 'csv', report.fileName, strings.fileWhat));
  return (
    <section>
      <h4 className={styles.heading}>{report.heading}</h4>
      <p role="status" className={styles.text}>
        {report.summary(countOf('done'), countOf('failed', 'refused') + plan.wrong.length, countOf('left'))}
      </p>
      {stoppedBy instanceof Failure && <FailureMessage failure={stoppedBy} />}
      {undone.length > 0 && (
        <>
          <h4 className={styles.heading}>{report.failed}</h4>
          <RowTable label={report.failed} headings={headings} rows={undone.map((result) => ({ key: String(result.number), cells: cellsOf(result) }))} />
        </>
      )}
      {plan.wrong.length > 0 && <WrongRows wrong={plan.wrong} />}
      <div className={styles.actions}>
        <DefaultButton text={report.again} onClick={onAgain} />
        <DefaultButton text={report.save} onClick={save} />
      </div>
    </section>
  );
}
