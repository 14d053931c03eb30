import { canonicalize } from '../mandate/canonicalize';
import { hashText } from '../mandate/hashText';
import type { Overview, OverviewGroup } from '../overview/overview';
import type { OverviewFollowup, OverviewObligation } from '../overview/overviewFollowup';
import { staffSnapshotFormat, staffSnapshotVersion, type StaffSnapshot } from './staffSnapshot';

/** Addresses that lead to the staff's own site: elsewhere they would lead astray, so that they are made whole. */
function fromElsewhere(group: OverviewGroup, source: string): OverviewGroup {
  const { documentUrl } = group.mandate;
  return documentUrl === '' ? group : { ...group, mandate: { ...group.mandate, documentUrl: new URL(documentUrl, source).toString() } };
}

/** Who attested is a matter between the group and the staff. */
const withoutAttester = (followed: OverviewObligation): OverviewObligation => ({
  ...followed,
  standing: { ...followed.standing, proofs: followed.standing.proofs.map((proof) => ({ ...proof, by: '' })) }
});

/**
 * The file of a region's snapshot: its content as canonical JSON beside a checksum of it. The same state of things gives the
 * same bytes.
 * @param overview of a region
 * @param source absolute address of the site it is made from
 */
export function makeStaffSnapshot(overview: Overview, followup: OverviewFollowup, source: string): string {
  const content: StaffSnapshot = {
    format: staffSnapshotFormat,
    version: staffSnapshotVersion,
    regionKey: overview.scope.key,
    madeOn: overview.today,
    source,
    overview: { ...overview, groups: overview.groups.map((group) => fromElsewhere(group, source)) },
    followup: { ...followup, obligations: followup.obligations.map(withoutAttester) }
  };
  const canonical = canonicalize(content);
  return `{"checksum":"${hashText(canonical)}","content":${canonical}}\n`;
}
