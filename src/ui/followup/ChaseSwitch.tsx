import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { chase } from '../../application/followup/chase';
import type { FollowedObligation } from '../../application/followup/groupFollowup';
import { isFirm } from '../../domain/followup/isFirm';
import { followupStrings } from '../../loc/followup/strings';
import { useAttempt } from '../loading/useAttempt';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';

export interface ChaseSwitchProps {
  readonly followed: FollowedObligation;
  readonly what: string;
  /** With the sentence that tells of it. */
  readonly onDone: (said: string) => void;
}

/** Lets a group be reminded of what else is only shown, and no longer; nothing for what is followed anyway. */
export function ChaseSwitch({ followed: { obligation, standing }, what, onDone }: ChaseSwitchProps): JSX.Element | null {
  const strings = useStrings(followupStrings);
  const ports = usePorts();
  const attempt = useAttempt();
  // The same key until it has got through: a repeat after a lost answer says nothing twice.
  const key = React.useRef('');
  if (standing.period === null || obligation.kind === 'notes' || isFirm(obligation)) return null;
  const isOn = standing.isChased;
  const turn = (): void =>
    attempt.attempt(async () => {
      key.current ||= ports.identifiers.next();
      await chase(ports, obligation, !isOn, key.current);
      key.current = '';
      onDone(isOn ? strings.chasedNoMore : strings.chasedNow);
    });
  return (
    <>
      <ActionButton
        text={isOn ? strings.chaseNoMore : strings.chase}
        ariaLabel={isOn ? strings.chaseNoMoreNamed(what) : strings.chaseNamed(what)}
        disabled={attempt.isWorking}
        onClick={turn}
      />
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={turn} />}
    </>
  );
}
