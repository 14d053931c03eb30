import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { publishingPorts } from './publishingPorts';
import type { SiteAccess } from './siteAccess';

export const publishingOnDemand = (access: SiteAccess): ReturnType<typeof publishingPorts> =>
  onDemand(
    async () => (await fetchPorts.publishing()).publishingPorts(access),
    {
      established: { publish: true, download: true, asPdf: true, setReviewDate: true, addText: true, putTextBack: true },
      letterheads: { of: true, store: true, mayStore: true },
      groupCalendars: { of: true, save: true },
      rosterSnapshots: { freeze: true, read: true },
      publicPages: { open: true, mayWrite: true, lastRun: true },
      siteRecords: { census: true, establishedTexts: true, publishedFiles: true, indexedTo: true }
    }
  );
