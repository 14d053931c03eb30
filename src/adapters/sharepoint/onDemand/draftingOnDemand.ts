import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { draftingPorts } from './draftingPorts';
import type { SiteAccess } from './siteAccess';

export const draftingOnDemand = (access: SiteAccess): ReturnType<typeof draftingPorts> =>
  onDemand(
    async () => (await fetchPorts.drafting()).draftingPorts(access),
    {
      mandates: { headers: true, read: true, create: true, saveSection: true, sections: true, ofFamily: true, revise: true, fill: true, newestSections: true },
      templates: { current: true, version: true, families: true, contents: true, saveTemplate: true, saveClause: true },
      comments: { add: true, ofMandate: true },
      presence: { tell: true, ofMandate: true }
    }
  );
