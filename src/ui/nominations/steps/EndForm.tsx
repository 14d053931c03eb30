import * as React from 'react';
import type { Nomination } from '../../../domain/nomination/nomination';
import { nominationStrings } from '../../../loc/nominations/strings';
import { useStrings } from '../../language/useStrings';
import { StepFields } from './StepFields';
import type { StepWork } from './useStep';

/** The person says no, or the whole nomination is withdrawn. */
export function EndForm({ nomination, step }: { readonly nomination: Nomination; readonly step: StepWork }): JSX.Element {
  const { send } = useStrings(nominationStrings);
  const isProposed = nomination.next !== 'proposal';
  return (
    <StepFields
      fields={[{ name: 'comment', kind: 'text' }]}
      buttons={({ comment }) => [
        ...(isProposed && step.may('declined') ? [{ text: send.decline, onPress: () => step.record({ kind: 'declined', comment }) }] : []),
        ...(step.may('withdrawn') ? [{ text: send.withdraw, onPress: () => step.record({ kind: 'withdrawn', comment }) }] : [])
      ]}
    />
  );
}
