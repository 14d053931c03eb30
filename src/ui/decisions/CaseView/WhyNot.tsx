import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { BodyMembers } from '../../../application/ports/decisionMakers';
import type { Round } from '../../../domain/approval/caseState';
import type { OutsidePeriod } from '../../../domain/approval/outsidePeriod';
import { decisionsStrings } from '../../../loc/decisions/strings';
import type { DecisionsStrings } from '../../../loc/decisions/svSe';
import { notificationStrings } from '../../../loc/notification/strings';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { usePanelStyles } from '../Panel.styles';

export interface WhyNotProps {
  readonly round: Round;
  readonly sound: boolean;
  /** True for one who may decide, but not on a text of the own hand. */
  readonly isBarred: boolean;
  /** Set for a substitute whose period has not begun, or has ended. */
  readonly outsidePeriod: OutsidePeriod | null;
  /** Who records the bodies' decisions; none until it is read. */
  readonly makers: readonly BodyMembers[];
  readonly nameOf: NameOf;
}

/** The people who record the decisions waited for, as far as the user may see who they are. */
const peopleOf = ({ round, makers }: WhyNotProps): readonly string[] =>
  [...new Set(makers.filter(({ body }) => round.waitingBodies.includes(body)).flatMap(({ members }) => (members ?? []).map(({ name }) => name)))];

function reason({ round, sound, isBarred, outsidePeriod, nameOf }: WhyNotProps, strings: DecisionsStrings['mayNot'], and: string): string {
  if (!sound) return strings.unsound;
  if (isBarred) return strings.independent;
  if (round.currentStep && outsidePeriod) return strings.outsidePeriod[outsidePeriod];
  if (round.currentStep) return strings.otherBody(inSentence(round.waitingBodies.map(nameOf), and));
  if (round.state === 'sentBack' || round.state === 'recalled') return strings.withGroup;
  return round.state === 'established' ? strings.publisher : strings.closed;
}

/** Why there is nothing to do here, and who has something to do. */
export function WhyNot(props: WhyNotProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const { and } = useStrings(notificationStrings);
  const styles = usePanelStyles();
  const people = peopleOf(props);
  return (
    <section className={css(styles.panel, styles.still)} aria-label={strings.decide.panel}>
      <p className={styles.sentence}>{reason(props, strings.mayNot, and)}</p>
      {people.length > 0 && <p className={styles.afterMessage}>{strings.mayNot.whoMay(inSentence(people, and))}</p>}
    </section>
  );
}
