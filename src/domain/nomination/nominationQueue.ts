import { byText } from '../followup/byText';
import type { Nomination } from './nomination';
import { waitsFor } from './waitsFor';

/** By whom a queue is parted. */
export type QueueOrder = 'region' | 'proposer' | 'body';

export interface NominationQueue {
  /** Key of the region, or of the body; `region:<key>` for a region that has proposed by itself, empty for nobody yet. */
  readonly key: string;
  readonly nominations: readonly Nomination[];
}

function keysOf(nomination: Nomination, order: QueueOrder): readonly string[] {
  switch (order) {
    case 'region':
      return [nomination.regionKey];
    case 'proposer': {
      const last = nomination.proposals[nomination.proposals.length - 1];
      if (!last || last.outcome !== 'open') return [''];
      const { proposer } = last.proposal;
      return [proposer.kind === 'region' ? `region:${nomination.regionKey}` : proposer.key];
    }
    case 'body':
      return waitsFor(nomination).flatMap((recorder) => (recorder.kind === 'body' ? [recorder.key] : []));
  }
}

/** Nominations that have not ended, by region, by who has proposed, or those that wait for a body by body; oldest first. */
export function nominationQueue(nominations: readonly Nomination[], order: QueueOrder): readonly NominationQueue[] {
  const queues = new Map<string, Nomination[]>();
  for (const nomination of nominations.filter(({ ended }) => ended === null)) {
    for (const key of keysOf(nomination, order)) queues.set(key, [...(queues.get(key) ?? []), nomination]);
  }
  return [...queues].map(([key, queued]) => ({ key, nominations: queued })).sort((one, other) => byText(one.key, other.key));
}
