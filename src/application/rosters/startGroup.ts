import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group, Seat } from '../../domain/roster/roster';
import type { StartPorts } from '../drafting/startMandate';
import { startMandate } from '../drafting/startMandate';
import { Failure, isHidden } from '../ports/failure';
import type { StoredGroup } from '../ports/groupEditor';
import type { Ports } from '../ports/ports';

/** A group about to be: its need and time limit stand in the profile. */
export interface GroupProposal {
  readonly group: Group;
  readonly profile: GroupProfile;
  /** As the family's rules propose them, changed as the user has wished; with keys that the caller keeps. */
  readonly seats: readonly Seat[];
}

export interface StartedGroup {
  readonly group: StoredGroup;
  /** Key of its draft; null when no draft could be opened. */
  readonly mandateKey: string | null;
  /**
   * Why no draft could be opened: `denied` or `missing` before an administrator has given the group its folders, `missing`
   * for a family without a template; null when it is open, or the group has no family.
   */
  readonly draftFailure: Failure | null;
  /** Who is to be told: the screen prepares a message to them. */
  readonly mandators: readonly Group[];
}

async function openDraft(ports: StartPorts, { key, templateFamily }: Group): Promise<Pick<StartedGroup, 'mandateKey' | 'draftFailure'>> {
  if (templateFamily === '') return { mandateKey: null, draftFailure: null };
  try {
    return { mandateKey: await startMandate(ports, key), draftFailure: null };
  } catch (failure) {
    if (!(failure instanceof Failure) || !isHidden(failure)) throw failure;
    return { mandateKey: null, draftFailure: failure };
  }
}

/**
 * Starts a group: it is kept with its need and time limit, its seats are set up empty, and a draft of its mandate is opened.
 * Safe to repeat with the same keys.
 * @throws Failure `conflict` when another group has the key
 */
export async function startGroup(
  ports: StartPorts & Pick<Ports, 'groupEditor' | 'seatEditor'>,
  { group, profile, seats }: GroupProposal
): Promise<StartedGroup> {
  const stored = await ports.groupEditor.add(group, profile);
  // Somebody else may have started a namesake in another healthcare region meanwhile.
  if (stored.group.name !== group.name || !group.healthcareRegions.every((region) => stored.group.healthcareRegions.includes(region))) {
    throw new Failure('conflict', `${group.key} is ${stored.group.name} (${stored.group.healthcareRegions.join(', ')})`);
  }
  for (const seat of seats) {
    await ports.seatEditor.addSeat(seat);
  }
  const all = await ports.roster.groups();
  return {
    group: stored,
    ...(await openDraft(ports, group)),
    mandators: all.filter(({ key }) => group.mandators.includes(key))
  };
}
