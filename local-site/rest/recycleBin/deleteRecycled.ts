import { recycledRoot } from '../../storage/lists';
import { RecycledType, type BinEntry } from '../../storage/recycleBin';
import type { Call } from '../call';
import { forgetItems } from '../items/forgetItems';
import { removeFormsFiles } from '../lists/formsFiles';
import { removeListForGood } from '../lists/recycleList';
import { isoTime } from '../time/siteTime';

/** How long things lie in the bin altogether, both stages counted (from memory; no source at hand). */
const DAYS = 93;

/** Deleting in the first stage leaves it to the site administrators in the second; there it is for good. */
export function deleteRecycled(entry: BinEntry, call: Call): void {
  if (entry.stage === 1) call.store.recycleBin.setStage(entry.id, 2);
  else purgeRecycled(entry, call);
}

/** Takes away for good what the bin holds. */
export function purgeRecycled(entry: BinEntry, call: Call): void {
  const { store } = call;
  const content = store.recycleBin.content(entry.id);
  store.recycleBin.remove(entry.id);
  if (entry.type === RecycledType.list) {
    removeFormsFiles(entry, recycledRoot(entry.listId), call);
    removeListForGood(entry.listId, call);
    return;
  }
  // What of an attachment is left goes with its item; of a version nothing is.
  if (!content || content.attachment !== undefined || content.isVersion === true) return;
  const ids = new Set(content.rows.map(row => row.id));
  for (const id of ids) store.items.remove(entry.listId, id);
  forgetItems(entry.listId, ids, call);
}

/** What has lain in the bin for too long, by the site's clock, is gone before anybody looks into it. */
export function purgeOld(call: Call): void {
  const before = isoTime(new Date(Date.parse(call.now) - DAYS * 86_400_000));
  for (const entry of call.store.recycleBin.deletedBefore(before)) purgeRecycled(entry, call);
}
