import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { Round } from '../../../domain/approval/caseState';
import { caseStrings } from '../../../loc/case/strings';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useCaseActionStyles } from '../../caseActions/caseActions.styles';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { fieldStyles } from '../fieldStyles';
import { HeldMeeting } from '../HeldMeeting';
import type { NameOf } from '../NameOf';
import { WriteTrouble } from '../WriteTrouble';
import { useWithdrawal } from './useWithdrawal';

export interface WithdrawPanelProps {
  readonly view: CaseView;
  readonly inForce: Round;
  readonly nameOf: NameOf;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
  readonly onReload: () => void;
}

/** Withdraws the mandate in force, for those who record the decisions of a body that establishes it. */
export function WithdrawPanel({ view, inForce, nameOf, onWritten, onReload }: WithdrawPanelProps): JSX.Element {
  const strings = useStrings(caseStrings).withdraw;
  const { decide } = useStrings(decisionsStrings);
  const styles = useCaseActionStyles();
  const withdrawal = useWithdrawal(view.mandateKey, inForce, view.withdrawsFor, (ledgerCase) => onWritten(ledgerCase, strings.done));
  const { draft, errors, isAtMeeting } = withdrawal;
  const meetingError = errors.meetingDate && errors.meetingDate !== 'commentMissing' ? decide[errors.meetingDate] : undefined;
  return (
    <details className={styles.fold}>
      <summary>{strings.open}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          withdrawal.submit();
        }}
      >
        <p className={styles.explanation}>{strings.explanation}</p>
        {view.withdrawsFor.length > 1 && (
          <SelectField
            label={decide.body}
            value={withdrawal.body}
            options={view.withdrawsFor.map((value) => ({ value, text: nameOf(value) }))}
            onChange={withdrawal.chooseBody}
          />
        )}
        <TextField
          styles={fieldStyles}
          className={styles.field}
          label={strings.reason}
          required
          multiline
          rows={3}
          lang="sv"
          value={draft.comment}
          errorMessage={errors.comment && strings.reasonMissing}
          onChange={(_event, value) => withdrawal.change({ comment: value ?? '' })}
        />
        <HeldMeeting
          className={styles.short}
          isRequired={isAtMeeting}
          meetingDate={{ value: draft.meetingDate, error: meetingError }}
          paragraph={{ value: draft.paragraph, error: errors.paragraph && decide.paragraphMissing }}
          onChange={withdrawal.change}
        />
        <WriteTrouble failure={withdrawal.failure} refusal={withdrawal.refusal} onReload={onReload} />
        <DefaultButton
          className={styles.save}
          type="submit"
          text={withdrawal.isSending ? strings.saving : strings.save}
          aria-disabled={withdrawal.isSending}
        />
      </form>
    </details>
  );
}
