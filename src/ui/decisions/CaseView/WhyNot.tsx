import * as React from 'react';
import type { Round } from '../../../domain/approval/caseState';
import { decisionsStrings } from '../../../loc/decisions/strings';
import type { DecisionsStrings } from '../../../loc/decisions/svSe';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { usePanelStyles } from '../Panel.styles';

export interface WhyNotProps {
  readonly round: Round;
  readonly sound: boolean;
  readonly nameOf: NameOf;
}

function reason({ round, sound, nameOf }: WhyNotProps, strings: DecisionsStrings['mayNot']): string {
  if (!sound) return strings.unsound;
  if (round.currentStep) return strings.otherBody(round.waitingBodies.map(nameOf).join(', '));
  return round.state === 'established' ? strings.publisher : strings.closed;
}

/** Why there is nothing to do here, and who has something to do. */
export function WhyNot(props: WhyNotProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = usePanelStyles();
  return (
    <section className={styles.panel} aria-label={strings.decide.panel}>
      <p className={styles.sentence}>{reason(props, strings.mayNot)}</p>
    </section>
  );
}
