import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { fieldStyles } from '../fieldStyles';
import { WriteTrouble } from '../WriteTrouble';
import { useSupplementStyles } from './SupplementForm.styles';
import { useSupplement } from './useSupplement';

export interface SupplementFormProps {
  readonly view: CaseView;
  /** Body whose decision lacks something. */
  readonly body: string;
  readonly nameOf: NameOf;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
  readonly onReload: () => void;
}

/** Diary number or link to the minutes that came after the decision; only what is missing is asked for. */
export function SupplementForm({ view, body, nameOf, onWritten, onReload }: SupplementFormProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = useSupplementStyles();
  const round = view.round!;
  const own = round.decisions.filter((decision) => decision.body === body).map(({ record }) => record);
  const supplement = useSupplement({
    mandateKey: view.mandateKey,
    round,
    body,
    onRecorded: (ledgerCase) => onWritten(ledgerCase, strings.supplement.done)
  });
  const { error } = supplement;
  const asksForNumber = own.some(({ diaryNumber }) => diaryNumber === '');
  const asksForLink = own.some(({ minutesLink }) => minutesLink === '');
  const nothing = error === 'nothing' ? strings.supplement.nothing : undefined;
  return (
    <details className={styles.supplement}>
      <summary className={styles.fold}>{strings.supplement.open(nameOf(body))}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          supplement.submit();
        }}
      >
        {asksForNumber && (
          <TextField
            styles={fieldStyles}
            label={strings.decide.diaryNumber}
            value={supplement.diaryNumber}
            errorMessage={nothing}
            onChange={(_event, value) => supplement.setDiaryNumber(value ?? '')}
          />
        )}
        {asksForLink && (
          <TextField
            styles={fieldStyles}
            label={strings.decide.minutesLink}
            type="url"
            value={supplement.minutesLink}
            errorMessage={error === 'link' ? strings.decide.minutesLinkInvalid : asksForNumber ? undefined : nothing}
            onChange={(_event, value) => supplement.setMinutesLink(value ?? '')}
          />
        )}
        <WriteTrouble failure={supplement.failure} refusal={supplement.refusal} onReload={onReload} />
        <DefaultButton
          className={styles.save}
          type="submit"
          text={supplement.sending ? strings.supplement.sending : strings.supplement.save}
        />
      </form>
    </details>
  );
}
