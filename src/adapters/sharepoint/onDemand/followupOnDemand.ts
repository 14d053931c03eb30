import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { followupPorts } from './followupPorts';
import type { SiteAccess } from './siteAccess';

export const followupOnDemand = (access: SiteAccess): ReturnType<typeof followupPorts> =>
  onDemand(
    async () => (await fetchPorts.followup()).followupPorts(access),
    {
      established: { newestTexts: true, textsOf: true, textsSince: true, textsWithKeys: true },
      obligations: { add: true, ofGroups: true },
      attestations: { add: true, ofGroups: true },
      groupMeetings: { ofGroups: true, save: true },
      groupReports: { ofGroups: true, draft: true, save: true, deliver: true, deliveries: true },
      followupSettings: { read: true, save: true },
      followupNotes: { ofYear: true, save: true, mayChange: true }
    }
  );
