import { pnpTemplate } from './pnpTemplate';
import { siteScript } from './siteScript';

/** Files for administrators, by name below `sharepoint/assets`; written by `scripts/writeSharePointAssets.ts`. */
export const assets = (): Readonly<Record<string, string>> => ({
  'uppdrag.sv-SE.pnp.xml': pnpTemplate('sv'),
  'uppdrag.en-US.pnp.xml': pnpTemplate('en'),
  'uppdrag.sv-SE.site-script.json': siteScript('sv'),
  'uppdrag.en-US.site-script.json': siteScript('en')
});
