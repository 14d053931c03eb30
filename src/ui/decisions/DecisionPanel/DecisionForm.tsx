import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainStep, Outcome } from '../../../domain/approval/record';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { usePanelStyles } from '../Panel.styles';
import { ReviewDateField } from '../ReviewDateField';
import { WriteTrouble } from '../WriteTrouble';
import { CommentField } from './CommentField';
import type { DecisionDemands, DecisionDraft } from './decisionDraft';
import { MeetingFields } from './MeetingFields';
import type { DecisionPanelState } from './useDecisionPanel';
import { VotesFields } from './VotesFields';

export interface DecisionFormProps {
  readonly panel: DecisionPanelState;
  readonly outcome: Outcome;
  readonly kind: ChainStep['kind'];
  readonly demands: DecisionDemands;
  readonly bodies: readonly string[];
  readonly onReviewDate: (reviewDate: string) => void;
  readonly nameOf: NameOf;
  readonly onReload: () => void;
}

export function DecisionForm(props: DecisionFormProps): JSX.Element {
  const { panel, outcome, kind, demands, bodies, nameOf } = props;
  const strings = useStrings(decisionsStrings).decide;
  const shared = useStrings(sharedStrings);
  const styles = usePanelStyles();
  const words = strings.kinds[kind][outcome];
  const errorOf = (field: keyof DecisionDraft): string | undefined => {
    const error = panel.errors[field];
    return error && (error === 'commentMissing' ? words.commentMissing : strings[error]);
  };
  const isApproving = outcome === 'approve';
  const decides = outcome !== 'sendBack';
  const comment = <CommentField panel={panel} words={words} isRequired={!isApproving} errorOf={errorOf} />;
  const verb = panel.publishes ? strings.establishAndPublish : words.verb;
  const sending = panel.publishes ? strings.sendingAndPublishing : strings.sending;
  return (
    <form
      ref={panel.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        panel.submit();
      }}
    >
      <h3 className={styles.heading}>{panel.publishes ? strings.establishAndPublish : words.heading}</h3>
      {bodies.length > 1 && (
        <SelectField
          label={strings.body}
          value={panel.body}
          options={bodies.map((value) => ({ value, text: nameOf(value) }))}
          onChange={panel.chooseBody}
        />
      )}
      {!isApproving && comment}
      {(demands.meeting || kind !== 'consultation') && <MeetingFields panel={panel} isRequired={demands.meeting && decides} errorOf={errorOf} />}
      {demands.votes && decides && <VotesFields panel={panel} errorOf={errorOf} />}
      {panel.publishes && (
        <div className={styles.fields}>
          <ReviewDateField className={styles.short} value={panel.reviewDate} onChange={props.onReviewDate} />
        </div>
      )}
      {isApproving && comment}
      <WriteTrouble failure={panel.failure} refusal={panel.refusal} onReload={props.onReload} />
      <div className={styles.buttons}>
        <PrimaryButton type="submit" text={panel.sending ? sending : verb} aria-disabled={panel.sending} />
        <DefaultButton text={shared.cancel} onClick={panel.cancel} disabled={panel.sending} />
      </div>
    </form>
  );
}
