import type { Call } from '../call';
import { listById } from '../lists/listOfWeb';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';

/** `GetSharingLinkKind` of a link's address: its SharingLinkKind, 1 (direct) for anything that is no link of this site. */
export function linkKindAt(call: Call): Outcome {
  const token = String(call.body.member('fileUrl') ?? '').split('?')[0].split('/').at(-1) ?? '';
  const link = call.store.sharingLinks.byToken(token);
  return valueOutcome('GetSharingLinkKind', link?.siteId === call.site.id ? link.kind : 1);
}

/** `IsDocumentSharingEnabled`: true for every library one may read; nothing switches it off here. */
export function documentSharingEnabled(call: Call): Outcome {
  const list = listById(call.web, String(call.body.member('listId') ?? call.body.member('list') ?? ''), call);
  if (!list || !mayReadList(list, call)) throw refusals.listMissing();
  return valueOutcome('IsDocumentSharingEnabled', true);
}
