import { publicationFolder } from './place';
import type { PublicationRecord } from './record';
import { changeRound, roundOf, type Rule } from './roundRules';

/**
 * The receipt of a publication. Counts once for an established round; what was in force before is superseded. For a
 * round that was published and is withdrawn it counts once more: the file is stamped then.
 */
export const applyPublication: Rule<PublicationRecord> = (rounds, entry, record) => {
  if (entry.folder !== publicationFolder) return 'wrongFolder';
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  if (round.state === 'withdrawn' && round.publication !== null && round.stamp === null) {
    return changeRound(rounds, round, entry, { stamp: entry });
  }
  if (round.publication !== null) return 'alreadyPublished';
  if (round.state !== 'established') return 'notEstablished';
  return changeRound(rounds, round, entry, { state: 'published', publication: entry }).map((other) =>
    other.state === 'published' && other.snapshotKey !== round.snapshotKey ? { ...other, state: 'superseded' } : other
  );
};
