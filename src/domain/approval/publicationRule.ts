import { publicationFolder } from './place';
import type { PublicationRecord } from './record';
import { changeRound, roundOf, type Rule } from './roundRules';

/**
 * The receipt of a publication. Counts once for an established round; what was in force before is superseded. The
 * receipt of the file stamped UPPHÄVD counts once for a withdrawn round, also when the withdrawal came between the
 * file and its receipt. The receipt of a file put back counts for the text in force, as often as it is put back. None
 * is taken for another: a late receipt of the unstamped file is no stamp.
 */
export const applyPublication: Rule<PublicationRecord> = (rounds, entry, record) => {
  if (entry.folder !== publicationFolder) return 'wrongFolder';
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  if (record.restored) return round.state === 'published' && !record.stamped ? changeRound(rounds, round, entry, {}) : 'notEstablished';
  if (record.stamped) {
    if (round.state !== 'withdrawn') return 'notEstablished';
    return round.stamp === null ? changeRound(rounds, round, entry, { stamp: entry }) : 'alreadyPublished';
  }
  if (round.publication !== null) return 'alreadyPublished';
  if (round.state !== 'established') return 'notEstablished';
  return changeRound(rounds, round, entry, { state: 'published', publication: entry }).map((other) =>
    other.state === 'published' && other.snapshotKey !== round.snapshotKey ? { ...other, state: 'superseded' } : other
  );
};
