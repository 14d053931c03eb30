import type { IsoDate } from '../../domain/mandate/answer';
import { makeStaffSnapshot } from '../../domain/staffSnapshot/makeStaffSnapshot';
import type { FollowupPorts } from '../followup/followupPorts';
import type { OverviewPorts } from '../overview/readOverview';
import { readOverview } from '../overview/readOverview';
import type { Ports } from '../ports/ports';
import { readOverviewFollowup } from '../overview/readOverviewFollowup';

/** What a snapshot is made from. */
export type SnapshotPorts = OverviewPorts & FollowupPorts & Pick<Ports, 'staffSnapshots'>;

/** The file of a region's snapshot, made by somebody who may read cases. @throws Failure `missing` when there is no such region */
export async function makeRegionSnapshot(ports: SnapshotPorts, regionKey: string, today: IsoDate): Promise<string> {
  const overview = await readOverview(ports, { kind: 'region', key: regionKey }, today);
  const followup = await readOverviewFollowup(ports, overview.groups.map(({ group }) => group.key), today);
  return makeStaffSnapshot(overview, followup, ports.staffSnapshots.source);
}
