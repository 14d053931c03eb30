import { environmentVariable, environmentVariables } from './environmentVariables';

/** What whoever imports the flow of a region in another tenant gives. */
export const regionVariables = {
  site: { ...environmentVariables.site, description: 'Regionens egen webbplats, där utdraget ska ligga, t.ex. https://region.sharepoint.com/sites/intranat' },
  folder: environmentVariable('SnapshotFolder', 'Mappen för utdraget', 'Mappen nedanför webbplatsen; den ska finnas', 'SiteAssets/Uppdrag'),
  region: environmentVariable('RegionKey', 'Regionens nyckel', 'Som i filens namn, t.ex. kalmar för utdrag-kalmar.json'),
  inbox: environmentVariable('SnapshotMailbox', 'Brevlådan dit utdraget kommer', 'En delad brevlåda i regionen'),
  sender: environmentVariable('SnapshotSender', 'Stabens avsändaradress', 'Brev från någon annan läses inte'),
  contact: environmentVariable('SnapshotContact', 'Den som ska få veta', 'Dit går brev om ett utdrag som inte lades in')
} as const;
