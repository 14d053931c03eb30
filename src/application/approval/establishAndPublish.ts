import type { Round } from '../../domain/approval/caseState';
import type { PublicationPorts, PublicationResult } from '../publication/publication';
import type { PublicationInput } from '../publication/publishMandate';
import { publishMandate } from '../publication/publishMandate';
import type { LedgerCase } from './readLedgerCase';
import { recordDecision } from './recordDecision';
import type { DecisionInput, DecisionResult } from './recordDecision';

export interface EstablishAndPublishInput {
  readonly decision: DecisionInput;
  /** As for the publication alone; its record key too is kept by the caller until the result is known. */
  readonly publication: Omit<PublicationInput, 'mandateKey'>;
  /** Called once the decision lies in the ledger, whatever comes after. */
  readonly onRecorded?: (ledgerCase: LedgerCase) => void;
}

/**
 * What became of it. `recorded`: the decision stands, but the text is not established by it, because others must
 * answer as well. `unpublished`: the text is established, and `why` it could not be published. Else nothing was
 * recorded.
 */
export type EstablishAndPublishResult =
  | Extract<PublicationResult, { kind: 'published' }>
  | DecisionResult
  | { readonly kind: 'unpublished'; readonly ledgerCase: LedgerCase; readonly why: Exclude<PublicationResult, { kind: 'published' }> };

/**
 * Records the decision that establishes a text and publishes the text, for one who may do both. Interrupted anywhere,
 * the same call goes on where it stopped: neither the decision nor the receipt is doubled.
 *
 * @throws Failure as `recordDecision` and `publishMandate`
 */
export async function establishAndPublish(
  ports: PublicationPorts,
  { decision, publication, onRecorded }: EstablishAndPublishInput
): Promise<EstablishAndPublishResult> {
  const recorded = await recordDecision(ports, decision);
  if (recorded.kind !== 'recorded') return recorded;
  const { ledgerCase } = recorded;
  onRecorded?.(ledgerCase);
  const round = ledgerCase.state.rounds.find(({ snapshotKey }) => snapshotKey === decision.snapshotKey);
  const goesOn: readonly (Round['state'] | undefined)[] = ['established', 'published'];
  if (!goesOn.includes(round?.state)) return recorded;
  const result = await publishMandate(ports, { ...publication, mandateKey: decision.mandateKey });
  return result.kind === 'published' ? result : { kind: 'unpublished', ledgerCase, why: result };
}
