import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { SiteAccess } from './siteAccess';
import type { staffSnapshotPorts } from './staffSnapshotPorts';

export const staffSnapshotOnDemand = (access: SiteAccess): ReturnType<typeof staffSnapshotPorts> =>
  onDemand(async () => (await fetchPorts.staffSnapshots()).staffSnapshotPorts(access), { staffSnapshots: { read: true, write: true } });
