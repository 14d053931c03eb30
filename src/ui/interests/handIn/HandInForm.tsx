import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { interestStrings } from '../../../loc/interests/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useInterestsStyles } from '../Interests.styles';
import type { HandInProps } from './HandIn';
import { useHandIn } from './useHandIn';

/** What a person declares for a group: about oneself, or by process support about anybody in it. */
export function HandInForm(props: HandInProps): JSX.Element {
  const { handIn: strings } = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const { read, state } = props;
  const { draft, edit, holders, chosen, lacksStatement, send } = useHandIn(props);
  return (
    <div className={styles.form}>
      <SelectField
        label={strings.group}
        value={draft.groupKey}
        options={[{ value: '', text: strings.choose }, ...groupOptions(read.demanding)]}
        onChange={(groupKey) => edit({ groupKey, holderKey: '' })}
      />
      {holders.kind === 'loading' && <Skeleton lines={[60]} />}
      {holders.kind === 'failed' && <FailureMessage failure={holders.failure} onRetry={holders.retry} />}
      {draft.groupKey !== '' && holders.kind === 'loaded' && chosen === null && <p className={styles.text}>{read.keepsAll ? strings.nobody : strings.notYou}</p>}
      {holders.kind === 'loaded' && chosen !== null && (
        <>
          <SelectField
            label={strings.person}
            value={chosen.key}
            options={holders.value.map(({ key, name }) => ({ value: key, text: name }))}
            onChange={(holderKey) => edit({ holderKey })}
          />
          <Checkbox label={strings.nothing} checked={draft.isNothing} onChange={(_event, isNothing) => edit({ isNothing: isNothing ?? false })} />
          {!draft.isNothing && (
            <>
              <TextField
                label={strings.statement}
                multiline
                autoAdjustHeight
                rows={5}
                required
                maxLength={20_000}
                value={draft.statement}
                errorMessage={lacksStatement ? strings.missing : undefined}
                onChange={(_event, statement) => edit({ statement: statement ?? '' })}
              />
              <TextField label={strings.links} multiline rows={2} maxLength={5000} value={draft.links} onChange={(_event, links) => edit({ links: links ?? '' })} />
            </>
          )}
          <p className={styles.quiet}>
            {chosen.judgedBy === '' ? strings.toSupport : strings.to(regionNamed(chosen.judgedBy))} {strings.final}
          </p>
          <div className={styles.actions}>
            <PrimaryButton text={strings.send} disabled={state.isWorking} onClick={send} />
          </div>
        </>
      )}
      {state.failure !== null && <FailureMessage failure={state.failure} />}
    </div>
  );
}
