import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { BodyMembers } from '../../../application/ports/decisionMakers';
import { isLastApproval } from '../../../domain/approval/answerStep';
import { DecisionPanel } from '../DecisionPanel/DecisionPanel';
import type { NameOf } from '../NameOf';
import { PublishPanel } from '../PublishPanel/PublishPanel';
import { useReviewChoice } from '../useReviewChoice';
import { useRecordDecision } from './useRecordDecision';
import { WhyNot } from './WhyNot';

export interface CaseActionProps {
  readonly view: CaseView;
  readonly login: string;
  readonly sound: boolean;
  readonly makers: readonly BodyMembers[];
  /** How often a mandate of its template is to be reviewed, in years; null when that is not set, or not read yet. */
  readonly reviewYears: number | null;
  readonly nameOf: NameOf;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
  readonly onReload: () => void;
}

/** What the user may do in the case now, or why nothing and who may. */
export function CaseAction(props: CaseActionProps): JSX.Element | null {
  const { view, login, sound, reviewYears, nameOf, onWritten, onReload } = props;
  const { round, decidesFor, mayPublish, established } = view;
  const review = useReviewChoice(`uppdrag-ses-over ${login} ${round?.snapshotKey ?? ''}`);
  const record = useRecordDecision(view, onWritten, onReload, review.forget);
  if (round === null) {
    return null;
  }
  // Where the rule holds, whoever handed in leaves the decision to somebody else.
  const isBarred = round.independent && round.submission.account === login.toLowerCase();
  if (sound && round.currentStep && decidesFor.length > 0 && !isBarred) {
    return (
      <DecisionPanel
        // Each step of each round is a decision of its own.
        key={`${round.snapshotKey} ${round.currentStep.step.key}`}
        step={round.currentStep}
        bodies={decidesFor}
        meetings={view.meetings}
        submitted={round.submission.created}
        mayPublish={view.publishes && isLastApproval(round)}
        review={review}
        reviewYears={reviewYears}
        keepKey={`uppdrag-beslut ${login} ${round.snapshotKey} ${round.currentStep.step.key}`}
        nameOf={nameOf}
        onRecord={(decision) => record(round, decision)}
        onReload={onReload}
      />
    );
  }
  const isOut = round.state === 'published' && established !== null;
  if (isOut || (sound && mayPublish)) {
    return <PublishPanel view={view} round={round} review={review} reviewYears={reviewYears} onWritten={onWritten} onReload={onReload} />;
  }
  return <WhyNot round={round} sound={sound} isBarred={isBarred && decidesFor.length > 0} outsidePeriod={view.outsidePeriod} makers={props.makers} nameOf={nameOf} />;
}
