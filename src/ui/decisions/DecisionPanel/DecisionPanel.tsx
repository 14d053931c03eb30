import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { ResolvedStep } from '../../../domain/approval/caseState';
import { hasVotes, isAtMeeting } from '../../../domain/approval/decisionRule';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { notificationStrings } from '../../../loc/notification/strings';
import { useFocusReturn } from '../../components/useFocusReturn';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePanelStyles } from '../Panel.styles';
import type { NameOf } from '../NameOf';
import { DecisionForm } from './DecisionForm';
import { useDecisionPanel } from './useDecisionPanel';
import type { DecisionPanelInput } from './useDecisionPanel';

export interface DecisionPanelProps extends Omit<DecisionPanelInput, 'demands'> {
  readonly step: ResolvedStep;
  readonly nameOf: NameOf;
  readonly onReload: () => void;
}

/** The ways to decide at first; the chosen one opens into its form. What was typed stays when the form is closed. */
export function DecisionPanel({ step, nameOf, onReload, ...input }: DecisionPanelProps): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const { and } = useStrings(notificationStrings);
  const styles = usePanelStyles();
  const demands = { meeting: isAtMeeting(step), votes: hasVotes(step) };
  const { bodies, mayPublish } = input;
  const panel = useDecisionPanel({ ...input, demands });
  const ways = React.useRef<HTMLDivElement>(null);
  useFocusReturn(ways, panel.outcome !== null);
  const { kind } = step.step;
  const words = strings.kinds[kind];
  const Approve = mayPublish ? DefaultButton : PrimaryButton;
  return (
    <section className={css(styles.panel, panel.outcome && styles.still)} aria-label={strings.panel}>
      {panel.outcome ? (
        <DecisionForm
          panel={panel}
          outcome={panel.outcome}
          kind={kind}
          demands={demands}
          bodies={bodies}
          onReviewDate={input.review.choose}
          nameOf={nameOf}
          onReload={onReload}
        />
      ) : (
        <div className={styles.ways} ref={ways}>
          <p className={styles.sentence}>{strings.onBehalfOf(inSentence(bodies.map(nameOf), and))}</p>
          <div className={styles.buttons}>
            {mayPublish && <PrimaryButton text={strings.establishAndPublish} onClick={() => panel.begin('approve', true)} />}
            <Approve text={words.approve.verb} onClick={() => panel.begin('approve')} />
            <DefaultButton text={words.sendBack.verb} onClick={() => panel.begin('sendBack')} />
            <DefaultButton text={words.reject.verb} onClick={() => panel.begin('reject')} />
          </div>
        </div>
      )}
    </section>
  );
}
