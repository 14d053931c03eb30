import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import type { Loaded } from '../../loading/useLoaded';
import type { FactsPart } from '../facts/FactsPart';
import { Members } from './Members';

export interface MembersTabProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly loaded: Loaded<GroupRoster | null>;
  readonly mayKeep: boolean;
  /** Opens something among the group's facts. */
  readonly onPart: (part: FactsPart) => void;
  /** Opens another group. */
  readonly onOpen: (groupKey: string, part?: FactsPart) => void;
  /** Shows one person in all groups. */
  readonly onPerson: (personKey: string) => void;
}

/** Who sits in the group, once it has come. */
export function MembersTab({ loaded, ...rest }: MembersTabProps): JSX.Element {
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.kind === 'loading' || loaded.value === null) return <Skeleton lines={[35, 60, 70, 25, 60, 65, 25, 60]} />;
  return <Members roster={loaded.value} onChanged={loaded.reload} {...rest} />;
}
