import { Failure, isPassing } from '../ports/failure';
import type { PublicationInput, PublicationPorts } from '../publication/publishMandate';
import { establishAndPublish } from './establishAndPublish';
import type { EstablishAndPublishResult } from './establishAndPublish';
import { recordDecision } from './recordDecision';
import type { DecisionInput } from './recordDecision';

/** One of a meeting's decisions. */
export interface MeetingDecision {
  readonly decision: DecisionInput;
  /** Set to publish as well what the decision establishes. */
  readonly publication: Omit<PublicationInput, 'mandateKey'> | null;
}

/**
 * What became of one decision. `left`: not tried, because one before it found the server out of reach. `failed` and
 * `left` are finished by the same call again; what was recorded is not recorded twice.
 */
export type MeetingResult =
  | EstablishAndPublishResult
  | { readonly kind: 'failed'; readonly failure: unknown }
  | { readonly kind: 'left' };

async function recordOne(ports: PublicationPorts, { decision, publication }: MeetingDecision): Promise<MeetingResult> {
  try {
    return await (publication === null ? recordDecision(ports, decision) : establishAndPublish(ports, { decision, publication }));
  } catch (failure) {
    return { kind: 'failed', failure };
  }
}

/**
 * Records a meeting's decisions one after the other, each as a record of its own. One that is refused or fails stops
 * none of the others, unless the server is out of reach or asks for quiet: then the rest are left for the next call.
 *
 * @param onResult called with the place of each decision as soon as its result is known
 * @returns the results in the order of the decisions; nothing is thrown
 */
export async function recordMeeting(
  ports: PublicationPorts,
  decisions: readonly MeetingDecision[],
  onResult: (index: number, result: MeetingResult) => void = () => undefined
): Promise<readonly MeetingResult[]> {
  const results: MeetingResult[] = [];
  let isOutOfReach = false;
  for (const [index, decision] of decisions.entries()) {
    const result: MeetingResult = isOutOfReach ? { kind: 'left' } : await recordOne(ports, decision);
    isOutOfReach ||= result.kind === 'failed' && result.failure instanceof Failure && isPassing(result.failure);
    results.push(result);
    onResult(index, result);
  }
  return results;
}
