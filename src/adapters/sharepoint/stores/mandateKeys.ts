import type { MandateStore } from '../../../application/ports/mandateStore';
import { whereEquals } from '../../../schema/derive/query';
import { mandates } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import { isOwnDraft } from './isOwnDraft';
import { noneWhenHidden } from './noneWhenHidden';

/** Which working drafts a group has. */
export function createMandateKeys(site: SharePointSite): Pick<MandateStore, 'keysOf'> {
  return {
    keysOf: async (groupKey) => {
      const rows = await noneWhenHidden(rowsWhere(site, mandates, whereEquals(mandates, 'GroupKey', groupKey)));
      return [...new Set(rows.filter((row) => isOwnDraft(site, row)).map((row) => row.MandateKey ?? ''))];
    }
  };
}
