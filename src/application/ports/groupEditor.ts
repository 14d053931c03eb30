import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group } from '../../domain/roster/roster';

export interface StoredGroup {
  readonly group: Group;
  readonly profile: GroupProfile;
  /** What a save must still find. */
  readonly version: string;
}

/** Keeps groups and what is said of them; process support's. Every method throws `Failure`. */
export interface GroupEditor {
  /** @throws Failure `missing` */
  read(groupKey: string): Promise<StoredGroup>;
  /** Adds a group; one with the key that is there already is given as it stands. Safe to repeat. */
  add(group: Group, profile: GroupProfile): Promise<StoredGroup>;
  /** @throws Failure `conflict` when the group has been changed since, `invalid` for texts that are too long */
  save(stored: StoredGroup, next: Pick<StoredGroup, 'group' | 'profile'>): Promise<StoredGroup>;
}
