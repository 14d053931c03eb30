import * as React from 'react';
import { establishAndPublish } from '../../../application/approval/establishAndPublish';
import type { EstablishAndPublishResult } from '../../../application/approval/establishAndPublish';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { recordDecision } from '../../../application/approval/recordDecision';
import type { DecisionInput, DecisionResult } from '../../../application/approval/recordDecision';
import type { Round } from '../../../domain/approval/caseState';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { DecisionToRecord } from '../DecisionPanel/useDecisionPanel';
import { describeTrail } from '../Trail/describeTrail';

type OnWritten = (ledgerCase: LedgerCase, message: string) => Promise<void>;

/** Records a decision on the text in view, and publishes it as well where that is chosen. */
export function useRecordDecision(
  { mandateKey }: CaseView,
  onWritten: OnWritten,
  onReload: () => void,
  onPublished: () => void
): (round: Round, decision: DecisionToRecord) => Promise<DecisionResult> {
  const ports = usePorts();
  const { decide, publish } = useStrings(decisionsStrings);
  const publicationKey = React.useRef('');

  /** The decision lies in the ledger, whatever became of the publication: the case as it stands now offers the rest. */
  async function show(result: EstablishAndPublishResult, done: string): Promise<DecisionResult> {
    switch (result.kind) {
      case 'published':
        onPublished();
        await onWritten(result.ledgerCase, publish.done);
        return { kind: 'recorded', ledgerCase: result.ledgerCase };
      case 'unpublished':
        await onWritten(result.ledgerCase, decide.notPublished);
        return { kind: 'recorded', ledgerCase: result.ledgerCase };
      case 'recorded':
        await onWritten(result.ledgerCase, done);
        return result;
      default:
        return result;
    }
  }

  async function publishing(decision: DecisionInput, reviewDate: string, done: string): Promise<DecisionResult> {
    publicationKey.current ||= ports.identifiers.next();
    let recorded: LedgerCase | null = null;
    try {
      const result = await establishAndPublish(ports, {
        decision,
        publication: { recordKey: publicationKey.current, reviewDate, describeTrail },
        onRecorded: (ledgerCase) => {
          recorded = ledgerCase;
        }
      });
      publicationKey.current = '';
      return await show(result, done);
    } catch (failure) {
      if (recorded === null) throw failure;
      await onWritten(recorded, decide.notPublished);
      onReload();
      return { kind: 'recorded', ledgerCase: recorded };
    }
  }

  return async (round, { publishes, reviewDate, ...decision }) => {
    const step = round.currentStep?.step;
    const { snapshotKey, snapshotHash } = round;
    const input = { ...decision, mandateKey, snapshotKey, snapshotHash, step: step?.key ?? '' };
    const { done } = decide.kinds[step?.kind ?? 'establish'][decision.outcome];
    return publishes ? publishing(input, reviewDate, done) : show(await recordDecision(ports, input), done);
  };
}
