import * as React from 'react';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { nominationStrings } from '../../../loc/nominations/strings';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useNominationsStyles } from '../Nominations.styles';
import type { NextStepFormProps } from './NextStepForm';
import { StepFields } from './StepFields';

/** Who is proposed, by whom: the region, or one of the bodies whose proposals the rule takes. */
export function ProposalForm({ nomination, read, step }: NextStepFormProps): JSX.Element {
  const { fields, send } = useStrings(nominationStrings);
  const styles = useNominationsStyles();
  const { proposers } = nomination.rule;
  const bodies = read.groups.filter(({ kind }) => proposers.includes(kind));
  const [proposer, setProposer] = React.useState(proposers.includes('region') ? '' : (bodies[0]?.key ?? ''));
  const region = proposers.includes('region') ? [{ value: '', text: regionNamed(nomination.regionKey) }] : [];
  return (
    <>
      <SelectField className={styles.choice} label={fields.proposer} value={proposer} options={[...region, ...groupOptions(bodies)]} onChange={setProposer} />
      <StepFields
        fields={[{ name: 'name', required: true }, { name: 'title' }, { name: 'organisation', at: regionNamed(nomination.regionKey) }, { name: 'email' }, { name: 'motivation', kind: 'text' }]}
        buttons={(given) => [
          {
            text: send.proposal,
            isPrimary: true,
            onPress: () =>
              step.record({ kind: 'proposal', personKey: '', proposer: proposer === '' ? { kind: 'region' } : { kind: 'body', key: proposer }, ...given })
          }
        ]}
      />
    </>
  );
}
