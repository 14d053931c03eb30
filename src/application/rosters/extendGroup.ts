import { extendedProfile } from '../../domain/roster/extendedProfile';
import type { Extension } from '../../domain/roster/groupProfile';
import { Failure } from '../ports/failure';
import type { StoredGroup } from '../ports/groupEditor';
import type { Ports } from '../ports/ports';

/**
 * Lets a group that was limited in time go on, by a decision that stays in its history. Safe to repeat.
 * @throws Failure `conflict` when the group has been closed, or its last day is no longer the one that was read
 */
export async function extendGroup({ groupEditor }: Pick<Ports, 'groupEditor'>, groupKey: string, extension: Extension): Promise<StoredGroup> {
  const stored = await groupEditor.read(groupKey);
  const { group, profile } = stored;
  const extended = extendedProfile(profile, extension);
  if (extended === profile) return stored;
  if (profile.closing !== null) throw new Failure('conflict', `${groupKey} was closed on ${profile.closing.date}`);
  const { lifetime } = profile;
  if (lifetime.kind !== 'timeLimited' || lifetime.until !== extension.before) throw new Failure('conflict', `${groupKey} is no longer set up to ${extension.before}`);
  return groupEditor.save(stored, { group, profile: extended });
}
