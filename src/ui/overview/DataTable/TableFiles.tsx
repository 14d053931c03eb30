import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Table } from '../../../domain/tables/table';
import { overviewStrings } from '../../../loc/overview/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useAttempt } from '../../loading/useAttempt';
import { useTableFile } from '../../rosterImport/useTableFile';
import { useOverviewStyles } from '../Overview.styles';

export interface TableFilesProps {
  /** Whose overview it is: what the file is named after. */
  readonly about: string;
  /** What the table holds: its title. */
  readonly what: string;
  /** Made when somebody asks for it. */
  readonly table: () => Table | Promise<Table>;
  /** What stands before the files, e.g. a button that shows the table. */
  readonly children?: React.ReactNode;
}

/** Gives the person a table as a file. */
export function TableFiles({ about, what, table, children }: TableFilesProps): JSX.Element {
  const { files: strings } = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const save = useTableFile();
  const attempt = useAttempt();
  const give = (format: 'workbook' | 'csv'): void => attempt.attempt(async () => save(await table(), format, about, what));
  return (
    <div role="group" className={styles.files} aria-label={strings.label}>
      {children}
      <ActionButton text={strings.workbook} ariaLabel={strings.named(strings.workbook, what)} disabled={attempt.isWorking} onClick={() => give('workbook')} />
      <ActionButton text={strings.csv} ariaLabel={strings.named(strings.csv, what)} disabled={attempt.isWorking} onClick={() => give('csv')} />
      <span role="status">{attempt.isDone ? strings.saved : ''}</span>
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} />}
    </div>
  );
}
