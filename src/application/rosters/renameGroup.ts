import type { IsoDate } from '../../domain/mandate/answer';
import type { Group } from '../../domain/roster/roster';
import { renamedGroup } from '../../domain/roster/renamedGroup';
import type { StoredGroup } from '../ports/groupEditor';
import type { Ports } from '../ports/ports';

/**
 * Gives a group another name and keeps the old one in its history; its key stays, and with it everything that points to it.
 * @param until last day of the old name
 * @throws Failure `conflict` when the group has been changed since it was read
 */
export const renameGroup = (
  { groupEditor }: Pick<Ports, 'groupEditor'>,
  stored: StoredGroup,
  names: Pick<Group, 'name' | 'subject'>,
  until: IsoDate
): Promise<StoredGroup> => groupEditor.save(stored, renamedGroup(stored, names, until));
