import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from './groupProfile';
import { pastEnd } from './pastEnd';
import type { Group } from './roster';

/** A group limited in time that goes on beyond its last day: for its mandators to have extended or closed. */
export interface GroupPastEnd {
  readonly group: Group;
  /** The day it was set up to. */
  readonly until: IsoDate;
}

/** The groups past their end on a date, those that have been so for the longest first. */
export function groupsPastEnd(groups: readonly Group[], profiles: ReadonlyMap<string, GroupProfile>, date: IsoDate): readonly GroupPastEnd[] {
  return groups
    .flatMap((group): GroupPastEnd[] => {
      const profile = profiles.get(group.key);
      const until = profile ? pastEnd(profile, date) : '';
      return until === '' ? [] : [{ group, until }];
    })
    .sort((one, other) => one.until.localeCompare(other.until));
}
