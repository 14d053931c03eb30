import type { EstablishedMandates } from '../../../application/ports/establishedMandates';
import type { SharePointSite } from '../connection/site';
import { establishedTextsOf, establishedTextsSince, establishedTextsWithKeys, newestEstablishedTexts } from './establishedSnapshots';

/** The texts beside the library. */
export function createEstablishedTextReading(site: SharePointSite): Pick<EstablishedMandates, 'newestTexts' | 'textsOf' | 'textsSince' | 'textsWithKeys'> {
  return {
    newestTexts: (rows) => newestEstablishedTexts(site, rows),
    textsOf: (mandateKey) => establishedTextsOf(site, mandateKey),
    textsSince: (groupKeys, day) => establishedTextsSince(site, groupKeys, day),
    textsWithKeys: (snapshotKeys) => establishedTextsWithKeys(site, snapshotKeys)
  };
}
