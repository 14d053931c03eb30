import type { IgnoredReason } from './caseState';
import type { Capacity } from './delegations';
import { capacityOf } from './delegations';
import { placeOf } from './place';
import type { LedgerEntry } from './record';
import type { CaseContext } from './roundRules';

/** A body for which somebody spoke. */
export interface ActingBody {
  readonly body: string;
  readonly capacity: Extract<Capacity, { kind: 'member' | 'substitute' }>;
}

/** The body in whose folder an entry lies, or why the entry does not speak for it. */
export function actingBody(entry: LedgerEntry, context: CaseContext): ActingBody | IgnoredReason {
  const place = placeOf(entry.folder);
  return place.kind === 'body' ? actingFor(place.key, entry, context) : 'wrongFolder';
}

/** Whether an account may speak for a body at the entry's time. */
export function actingFor(
  body: string,
  speaker: Pick<LedgerEntry, 'id' | 'account' | 'created'>,
  { configuration }: CaseContext
): ActingBody | IgnoredReason {
  const capacity = capacityOf(speaker, body, configuration.delegations);
  if (capacity.kind === 'notYet') return 'substituteNotYet';
  if (capacity.kind === 'ended') return 'substituteEnded';
  return { body, capacity };
}
