import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
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
  return (
    <div role="group" aria-label={file.label} className={styles.files}>
      <DefaultButton text={file.workbook} disabled={isWorking || register.shown.length === 0} onClick={() => give('workbook')} />
      <DefaultButton text={file.csv} disabled={isWorking || register.shown.length === 0} onClick={() => give('csv')} />
      {failure !== null && <span role="alert">{file.failed}</span>}
    </div>
  );
}
