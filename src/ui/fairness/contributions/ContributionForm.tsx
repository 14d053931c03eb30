import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { StoredContribution } from '../../../application/ports/contributions';
import type { ContributionParty } from '../../../domain/fairness/contributionParties';
import { readAmount } from '../../../domain/fairness/readAmount';
import { contributionStrings } from '../../../loc/contributions/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useFairnessPanelStyles } from '../FairnessPanel.styles';
import type { ContributionsWork } from './useContributions';

export interface ContributionFormProps {
  readonly party: ContributionParty;
  readonly name: string;
  readonly kept: StoredContribution | undefined;
  readonly work: ContributionsWork;
}

const fields = ['hours', 'fullTimePercent', 'cost'] as const;

type Draft = Readonly<Record<(typeof fields)[number], string>>;

/** The amounts of one party and year; an empty field is nothing. */
export function ContributionForm({ party, name, kept, work }: ContributionFormProps): JSX.Element {
  const strings = useStrings(contributionStrings);
  const styles = useFairnessPanelStyles();
  const decimal = useLanguage() === 'sv-SE' ? ',' : '.';
  const written = (amount: number | undefined): string => (amount ? String(amount).replace('.', decimal) : '');
  const [draft, setDraft] = React.useState<Draft>({ hours: written(kept?.hours), fullTimePercent: written(kept?.fullTimePercent), cost: written(kept?.cost) });
  const [isSent, setSent] = React.useState(false);
  const send = (): void => {
    setSent(true);
    const [hours, fullTimePercent, cost] = fields.map((field) => readAmount(draft[field]));
    if (hours === null || fullTimePercent === null || cost === null) return;
    work.save(party, kept, { hours: hours ?? 0, fullTimePercent: fullTimePercent ?? 0, cost: cost ?? 0 }, name);
  };
  return (
    <div className={styles.form}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={strings.fields[field]}
          inputMode="decimal"
          maxLength={20}
          value={draft[field]}
          errorMessage={isSent && readAmount(draft[field]) === null ? strings.invalid : undefined}
          onChange={(_event, text) => setDraft({ ...draft, [field]: text ?? '' })}
        />
      ))}
      <div className={styles.actions}>
        <PrimaryButton text={strings.save} disabled={work.isWorking} onClick={send} />
      </div>
      {work.failure !== null && <FailureMessage failure={work.failure} />}
    </div>
  );
}
