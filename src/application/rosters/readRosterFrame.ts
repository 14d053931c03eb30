import { distinctNames } from '../../domain/roster/distinctNames';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';

/** The groups, what is kept about them, and what the account may do with their rosters. */
export interface RosterFrame {
  /** By name. */
  readonly groups: readonly Group[];
  /** The groups' names by their keys, told apart where several bear the same. */
  readonly names: ReadonlyMap<string, string>;
  /** By the group's key. */
  readonly profiles: ReadonlyMap<string, GroupProfile>;
  /** Keys of the groups whose rosters the account keeps as one of their writers. */
  readonly writesFor: readonly string[];
  /** True for process support, who keep all rosters. */
  readonly keepsAll: boolean;
}

/** One batch. @throws Failure */
export async function readRosterFrame({ roster, session }: Pick<Ports, 'roster' | 'session'>): Promise<RosterFrame> {
  const [groups, profiles, writesFor, keepsAll] = await Promise.all([
    roster.groups(),
    roster.profiles(),
    session.writingGroups(),
    session.mayKeepRosters()
  ]);
  return { groups, names: distinctNames(groups), profiles: new Map(profiles.map((profile) => [profile.groupKey, profile])), writesFor, keepsAll };
}
