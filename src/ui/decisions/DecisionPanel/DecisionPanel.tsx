import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { ChainStep } from '../../../domain/approval/record';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { usePanelStyles } from '../Panel.styles';
import type { NameOf } from '../NameOf';
import { DecisionForm } from './DecisionForm';
import { useDecisionPanel } from './useDecisionPanel';
import type { DecisionPanelInput } from './useDecisionPanel';

export interface DecisionPanelProps extends Omit<DecisionPanelInput, 'atMeeting'> {
  readonly step: ChainStep;
  readonly nameOf: NameOf;
  readonly onReload: () => void;
}

/** Two ways at first; the chosen one opens into its form. What was typed stays when the form is closed. */
export function DecisionPanel({ step, nameOf, onReload, ...input }: DecisionPanelProps): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const styles = usePanelStyles();
  const atMeeting = step.kind === 'establish' || step.quorum === 'meeting';
  const { bodies } = input;
  const panel = useDecisionPanel({ ...input, atMeeting });
  const ways = React.useRef<HTMLDivElement>(null);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && panel.outcome === null) {
      ways.current?.querySelector<HTMLElement>('button')?.focus();
    }
    wasOpen.current = panel.outcome !== null;
  }, [panel.outcome]);
  return (
    <section className={css(styles.panel, panel.outcome && styles.form)} aria-label={strings.panel}>
      {panel.outcome ? (
        <DecisionForm
          panel={panel}
          outcome={panel.outcome}
          kind={step.kind}
          atMeeting={atMeeting}
          bodies={bodies}
          nameOf={nameOf}
          onReload={onReload}
        />
      ) : (
        <div className={styles.ways} ref={ways}>
          <p className={styles.sentence}>{bodies.map((body) => strings.onBehalfOf(nameOf(body))).join(' ')}</p>
          <div className={styles.buttons}>
            <PrimaryButton text={strings.kinds[step.kind].verb} onClick={() => panel.begin('approve')} />
            <DefaultButton text={strings.sendBack} onClick={() => panel.begin('sendBack')} />
          </div>
        </div>
      )}
    </section>
  );
}
