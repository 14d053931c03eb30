import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainStep } from '../../../domain/approval/record';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { usePanelStyles } from '../Panel.styles';
import { WriteTrouble } from '../WriteTrouble';
import { ApprovalFields } from './ApprovalFields';
import type { DraftOutcome } from './decisionDraft';
import { SendBackField } from './SendBackField';
import type { DecisionPanelState } from './useDecisionPanel';

export interface DecisionFormProps {
  readonly panel: DecisionPanelState;
  readonly outcome: DraftOutcome;
  readonly kind: ChainStep['kind'];
  readonly atMeeting: boolean;
  readonly bodies: readonly string[];
  readonly nameOf: NameOf;
  readonly onReload: () => void;
}

export function DecisionForm(props: DecisionFormProps): JSX.Element {
  const { panel, outcome, kind, bodies, nameOf } = props;
  const strings = useStrings(decisionsStrings).decide;
  const shared = useStrings(sharedStrings);
  const styles = usePanelStyles();
  const words = strings.kinds[kind];
  const approving = outcome === 'approve';
  return (
    <form
      ref={panel.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        panel.submit();
      }}
    >
      <h3 className={styles.heading}>{approving ? words.heading : strings.sendBackHeading}</h3>
      {bodies.length > 1 && (
        <SelectField
          label={strings.body}
          value={panel.body}
          options={bodies.map((value) => ({ value, text: nameOf(value) }))}
          onChange={panel.chooseBody}
        />
      )}
      {approving ? (
        <ApprovalFields panel={panel} atMeeting={props.atMeeting} />
      ) : (
        <SendBackField panel={panel} />
      )}
      <WriteTrouble failure={panel.failure} refusal={panel.refusal} onReload={props.onReload} />
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={panel.sending ? strings.sending : approving ? words.verb : strings.sendBack}
          aria-disabled={panel.sending}
        />
        <DefaultButton text={shared.cancel} onClick={panel.cancel} disabled={panel.sending} />
      </div>
    </form>
  );
}
