import { Failure, isPassing } from '../ports/failure';
import type { PublicationPorts } from '../publication/publication';
import { publishMandate } from '../publication/publishMandate';
import type { PublicationInput } from '../publication/publishMandate';
import { establishAndPublish } from './establishAndPublish';
import type { EstablishAndPublishResult } from './establishAndPublish';
import { recordDecision } from './recordDecision';
import type { DecisionInput } from './recordDecision';

type Publication = Omit<PublicationInput, 'mandateKey'>;

/** One thing to do after a meeting: record a decision, record it and publish what it establishes, or publish what it has established. */
export type MeetingTask =
  | { readonly decision: DecisionInput; readonly publication: Publication | null }
  | { readonly decision: null; readonly publication: Publication; readonly mandateKey: string };

type Unpublished = Extract<EstablishAndPublishResult, { kind: 'unpublished' }>;

/**
 * What became of one task. `left`: not tried, because one before it found the server out of reach. `failed` and
 * `left` are finished by the same call again; what was recorded is not recorded twice.
 */
export type MeetingResult =
  | Exclude<EstablishAndPublishResult, Unpublished>
  | (Omit<Unpublished, 'ledgerCase'> & Partial<Pick<Unpublished, 'ledgerCase'>>)
  | { readonly kind: 'failed'; readonly failure: unknown }
  | { readonly kind: 'left' };

async function perform(ports: PublicationPorts, task: MeetingTask): Promise<MeetingResult> {
  if (task.decision === null) {
    const why = await publishMandate(ports, { ...task.publication, mandateKey: task.mandateKey });
    return why.kind === 'published' ? why : { kind: 'unpublished', why };
  }
  const { decision, publication } = task;
  return publication === null ? recordDecision(ports, decision) : establishAndPublish(ports, { decision, publication });
}

async function attempt(ports: PublicationPorts, task: MeetingTask): Promise<MeetingResult> {
  try {
    return await perform(ports, task);
  } catch (failure) {
    return { kind: 'failed', failure };
  }
}

/**
 * Records a meeting's decisions one after the other, each as a record of its own, and publishes what is asked for.
 * One that is refused or fails stops none of the others, unless the server is out of reach or asks for quiet: then the rest are left for the next call.
 *
 * @param onResult called with the place of each task as soon as its result is known
 * @returns the results in the order of the tasks; nothing is thrown
 */
export async function recordMeeting(
  ports: PublicationPorts,
  tasks: readonly MeetingTask[],
  onResult: (index: number, result: MeetingResult) => void = () => undefined
): Promise<readonly MeetingResult[]> {
  const results: MeetingResult[] = [];
  let isOutOfReach = false;
  for (const [index, task] of tasks.entries()) {
    const result: MeetingResult = isOutOfReach ? { kind: 'left' } : await attempt(ports, task);
    isOutOfReach ||= result.kind === 'failed' && result.failure instanceof Failure && isPassing(result.failure);
    results.push(result);
    onResult(index, result);
  }
  return results;
}
