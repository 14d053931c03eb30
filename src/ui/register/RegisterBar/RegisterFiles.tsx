import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
import { SteadyButton } from '../../components/SteadyButton';
import { useStableCallback } from '../../components/useStableCallback';
import { useStrings } from '../../language/useStrings';
import { useAttempt } from '../../loading/useAttempt';
import type { TableFile } from '../../rosterImport/useTableFile';
import { useTableFile } from '../../rosterImport/useTableFile';
import { useRegisterBarStyles } from './RegisterBar.styles';
import type { RegisterBarProps } from './RegisterBar';
import { useRegisterTable } from './useRegisterTable';

/** What is shown, as a file. */
export function RegisterFiles({ register, isParticipant }: RegisterBarProps): JSX.Element {
  const { file } = useStrings(registerStrings);
  const styles = useRegisterBarStyles();
  const save = useTableFile();
  const tableOf = useRegisterTable(register.all, isParticipant);
  const { attempt, isWorking, failure } = useAttempt();
  const give = (format: TableFile): void => attempt(() => save(tableOf(register.shown), format, file.about, file.what));
  const giveWorkbook = useStableCallback(() => give('workbook'));
  const giveCsv = useStableCallback(() => give('csv'));
  const isDisabled = isWorking || register.shown.length === 0;
  return (
    <div role="group" aria-label={file.label} className={styles.files}>
      <SteadyButton text={file.workbook} disabled={isDisabled} onClick={giveWorkbook} />
      <SteadyButton text={file.csv} disabled={isDisabled} onClick={giveCsv} />
      {failure !== null && <span role="alert">{file.failed}</span>}
    </div>
  );
}
