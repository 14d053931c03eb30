import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { decidingPorts } from './decidingPorts';
import type { SiteAccess } from './siteAccess';

export const decidingOnDemand = (access: SiteAccess): ReturnType<typeof decidingPorts> =>
  onDemand(
    async () => (await fetchPorts.deciding()).decidingPorts(access),
    {
      decisionMakers: { all: true, groups: true, members: true, add: true, remove: true },
      decisionRequests: { add: true, lastRun: true },
      chainDrafts: { all: true, save: true, remove: true },
      snapshots: { freeze: true, read: true, ofMandates: true },
      ledger: { append: true },
      caseIndex: { write: true },
      meetings: { save: true, remove: true, mayChange: true }
    }
  );
