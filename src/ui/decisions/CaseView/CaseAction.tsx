import * as React from 'react';
import { recordDecision } from '../../../application/approval/recordDecision';
import type { DecisionResult } from '../../../application/approval/recordDecision';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { Round } from '../../../domain/approval/caseState';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { DecisionPanel } from '../DecisionPanel/DecisionPanel';
import type { DecisionToRecord } from '../DecisionPanel/useDecisionPanel';
import type { NameOf } from '../NameOf';
import { PublishPanel } from '../PublishPanel/PublishPanel';
import { WhyNot } from './WhyNot';

export interface CaseActionProps {
  readonly view: CaseView;
  readonly login: string;
  readonly sound: boolean;
  readonly nameOf: NameOf;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
  readonly onReload: () => void;
}

/** What the user may do in the case now, or why nothing and who may. */
export function CaseAction(props: CaseActionProps): JSX.Element | null {
  const strings = useStrings(decisionsStrings).decide;
  const ports = usePorts();
  const { view, login, sound, nameOf, onWritten, onReload } = props;
  const { round, decidesFor, mayPublish, established } = view;
  if (round === null) {
    return null;
  }
  const record = async (current: Round, decision: DecisionToRecord): Promise<DecisionResult> => {
    const result = await recordDecision(ports, {
      ...decision,
      mandateKey: view.mandateKey,
      snapshotKey: current.snapshotKey,
      snapshotHash: current.snapshotHash,
      step: current.currentStep?.step.key ?? ''
    });
    if (result.kind === 'recorded') {
      await onWritten(result.ledgerCase, decision.outcome === 'approve' ? strings.approved : strings.sentBack);
    }
    return result;
  };
  if (sound && round.currentStep && decidesFor.length > 0) {
    return (
      <DecisionPanel
        // Each step of each round is a decision of its own.
        key={`${round.snapshotKey} ${round.currentStep.step.key}`}
        step={round.currentStep.step}
        bodies={decidesFor}
        keepKey={`uppdrag-beslut ${login} ${round.snapshotKey} ${round.currentStep.step.key}`}
        nameOf={nameOf}
        onRecord={(decision) => record(round, decision)}
        onReload={onReload}
      />
    );
  }
  const isOut = round.state === 'published' && established !== null;
  if (isOut || (sound && mayPublish)) {
    return <PublishPanel view={view} round={round} onWritten={onWritten} onReload={onReload} />;
  }
  return <WhyNot round={round} sound={sound} nameOf={nameOf} />;
}
