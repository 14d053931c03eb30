import { mandates } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';

/** True for a row that lies where only writers of the group it names can put it. */
export const isOwnDraft = (site: SharePointSite, { FileDirRef, GroupKey }: Pick<ReadRow<typeof mandates>, 'FileDirRef' | 'GroupKey'>): boolean =>
  site.folderBelow(mandates, FileDirRef) === GroupKey;
