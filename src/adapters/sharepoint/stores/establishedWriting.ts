import '@pnp/sp/files/web';
import type { EstablishedMandates } from '../../../application/ports/establishedMandates';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { convertToPdf } from './convertToPdf';
import { addEstablishedText } from './establishedTexts';
import { publishFile } from './publishFile';
import { putTextBack } from './putTextBack';
import { setReviewDate } from './reviewDate';
import type { WriteGuard } from './writeGuard';

/** What is asked of the files themselves, and what puts them and the texts there. */
export type EstablishedWriting = Pick<EstablishedMandates, 'publish' | 'download' | 'asPdf' | 'setReviewDate' | 'addText' | 'putTextBack'>;

/** SharePoint counts 512 versions between two whole numbers. */
const versionId = (label: string): number => Number.parseInt(label, 10) * 512;

/** Brings established mandates out, and fetches their files. */
export function createEstablishedWriting(site: SharePointSite, guard: WriteGuard): EstablishedWriting {
  return {
    publish: async (metadata, built) => {
      await guard();
      return publishFile(site, metadata, built);
    },
    download: async (serverRelativeUrl, version) => {
      const file = site.sp.web.getFileByServerRelativePath(serverRelativeUrl);
      return new Uint8Array(await failing(() => (version === undefined ? file : file.versions.getById(versionId(version))).getBuffer()));
    },
    asPdf: (serverRelativeUrl) => convertToPdf(site, serverRelativeUrl),
    setReviewDate: async (mandate, reviewDate) => {
      await guard();
      return setReviewDate(site, mandate, reviewDate);
    },
    addText: async (metadata, snapshot) => {
      await guard();
      await addEstablishedText(site, metadata, snapshot);
    },
    putTextBack: async (metadata, withdrawn) => {
      await guard();
      await putTextBack(site, metadata, withdrawn);
    }
  };
}
