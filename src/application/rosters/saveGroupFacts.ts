import { daysAfter } from '../../domain/calendar/calendarDate';
import type { IsoDate } from '../../domain/mandate/answer';
import { renamedGroup } from '../../domain/roster/renamedGroup';
import { Failure } from '../ports/failure';
import type { StoredGroup } from '../ports/groupEditor';
import type { Ports } from '../ports/ports';

type Facts = Pick<StoredGroup, 'group' | 'profile'>;

const isSame = (one: Facts, other: Facts): boolean => JSON.stringify([one.group, one.profile]) === JSON.stringify([other.group, other.profile]);

/**
 * Saves what is kept about a group. A name that is given up stays among the former ones.
 *
 * @param read what was shown when the writing began
 * @throws Failure `conflict` when somebody has changed the group since then
 */
export async function saveGroupFacts({ groupEditor }: Pick<Ports, 'groupEditor'>, read: Facts, next: Facts, today: IsoDate): Promise<void> {
  const stored = await groupEditor.read(read.group.key);
  const unnamed = { group: { ...next.group, name: read.group.name }, profile: next.profile };
  const saved = renamedGroup(unnamed, next.group, daysAfter(today, -1));
  // A repeat after a lost answer finds it done.
  if (isSame(stored, saved)) return;
  if (!isSame(stored, read)) throw new Failure('conflict', `${read.group.key} has been changed since it was read`);
  await groupEditor.save(stored, saved);
}
