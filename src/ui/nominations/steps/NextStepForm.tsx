import * as React from 'react';
import type { Nomination } from '../../../domain/nomination/nomination';
import { nominationStrings } from '../../../loc/nominations/strings';
import { useStrings } from '../../language/useStrings';
import type { NominationRowProps } from '../NominationRow';
import { ProposalForm } from './ProposalForm';
import { StepFields } from './StepFields';
import { TermForm } from './TermForm';
import type { StepWork } from './useStep';

export interface NextStepFormProps extends NominationRowProps {
  readonly next: NonNullable<Nomination['next']>;
  readonly step: StepWork;
}

/** The form of the step that is waited for. */
export function NextStepForm(props: NextStepFormProps): JSX.Element {
  const { send } = useStrings(nominationStrings);
  const { next, step, read } = props;
  const date = { name: 'date', kind: 'date', required: true, at: read.today } as const;
  switch (next) {
    case 'proposal':
      return <ProposalForm {...props} />;
    case 'termBegun':
      return <TermForm {...props} />;
    case 'managerApproval':
      return (
        <StepFields
          fields={[{ name: 'manager', required: true }, date]}
          buttons={(given) => [
            { text: send.approve, isPrimary: true, onPress: () => step.record({ kind: 'managerApproval', approved: true, ...given }) },
            { text: send.notApprove, onPress: () => step.record({ kind: 'managerApproval', approved: false, ...given }) }
          ]}
        />
      );
    case 'interests':
      return (
        <StepFields
          fields={[{ name: 'validUntil', kind: 'date', required: true }]}
          buttons={(given) => [
            { text: send.cleared, isPrimary: true, onPress: () => step.record({ kind: 'interests', outcome: 'cleared', ...given }) },
            { text: send.hindered, onPress: () => step.record({ kind: 'interests', outcome: 'hindered', ...given }) }
          ]}
        />
      );
    case 'decision':
      return (
        <StepFields
          fields={[date, { name: 'paragraph', required: true }, { name: 'comment', kind: 'text' }]}
          buttons={(given) => [
            { text: send.appoint, isPrimary: true, onPress: () => step.record({ kind: 'decision', outcome: 'appointed', ...given }) },
            { text: send.reject, onPress: () => step.record({ kind: 'decision', outcome: 'rejected', ...given }) }
          ]}
        />
      );
  }
}
