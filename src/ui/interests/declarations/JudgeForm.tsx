import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { judgementOutcomes } from '../../../domain/interests/clearance';
import { interestStrings } from '../../../loc/interests/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useInterestsStyles } from '../Interests.styles';
import type { DeclarationRowProps } from './DeclarationRow';
import { useJudgement } from './useJudgement';

/** How a declaration is judged, for how long and why. */
export function JudgeForm(props: DeclarationRowProps): JSX.Element {
  const { judge: strings } = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const { draft, edit, rule, lacksDay, send } = useJudgement(props);
  const { isWorking, failure } = props.state;
  const hint = rule ? [strings.rule(rule.renewedAfterYears), rule.confirmed ? '' : strings.unconfirmed].filter(Boolean).join(' ') : strings.noRule;
  return (
    <div className={styles.form}>
      <SelectField
        label={strings.outcome}
        value={draft.outcome}
        options={judgementOutcomes.map((value) => ({ value, text: strings.outcomes[value] }))}
        onChange={(outcome) => edit({ outcome })}
      />
      {draft.outcome !== 'hindered' && (
        <TextField
          label={strings.until}
          type="date"
          required
          value={draft.validUntil}
          description={hint}
          errorMessage={lacksDay ? strings.missing : undefined}
          onChange={(_event, validUntil) => edit({ validUntil: validUntil ?? '' })}
        />
      )}
      <TextField
        label={strings.reasons}
        multiline
        autoAdjustHeight
        rows={3}
        maxLength={10_000}
        value={draft.reasons}
        description={strings.reasonsWho}
        onChange={(_event, reasons) => edit({ reasons: reasons ?? '' })}
      />
      <div className={styles.actions}>
        <PrimaryButton text={strings.send} disabled={isWorking} onClick={send} />
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
    </div>
  );
}
