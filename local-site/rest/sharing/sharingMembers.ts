import type { ListItem } from '../items/visibleItem';
import { action, step, type Member } from '../tree/kinds';
import { checkPermissions } from './checkPermissions';
import { documentSharingEnabled, linkKindAt } from './sharingQuestions';
import { createLinkAt, destroyLinksAt } from './linksByAddress';
import { shareLink, unshareLink } from './shareLink';
import { itemThing, shareObject } from './shareObject';
import { thingAt } from './sharedThing';
import { sharingInformation } from './sharingInformation';
import { sharingSettings } from './sharingSettings';
import { unshareObject } from './unshareObject';
import { updateDocumentSharing } from './documentSharing';

type Members<Subject> = Readonly<Record<string, Member<Subject>>>;

/** What an item, file or folder can do about sharing. */
export function sharingMembers(): Members<ListItem> {
  return {
    sharelink: action((subject, _, call) => shareLink(subject, call)),
    unsharelink: action((subject, _, call) => unshareLink(subject, 'UnshareLink', call)),
    deletelinkbykind: action((subject, _, call) => unshareLink(subject, 'DeleteLinkByKind', call)),
    checkpermissions: action((subject, _, call) => checkPermissions(subject, call)),
    getsharinginformation: step((subject, _, call) => sharingInformation(subject, call)),
    getobjectsharingsettings: action((subject, _, call) => sharingSettings(itemThing(subject, call), call)),
    shareobject: action((subject, _, call) => shareObject(itemThing(subject, call), call)),
    unshareobject: action((subject, _, call) => unshareObject(itemThing(subject, call), call))
  };
}

/** The static calls below `_api/`, which name what they mean by its address. */
export function staticSharingMembers(): Members<undefined> {
  const prefix = 'sp.web.';
  return {
    [`${prefix}shareobject`]: action((_, __, call) => shareObject(thingAt(String(call.body.member('url') ?? ''), call), call)),
    [`${prefix}unshareobject`]: action((_, __, call) => unshareObject(thingAt(String(call.body.member('url') ?? ''), call), call)),
    [`${prefix}getobjectsharingsettings`]: action((_, __, call) => sharingSettings(thingAt(String(call.body.member('objectUrl') ?? ''), call), call)),
    [`${prefix}createanonymouslink`]: action((_, __, call) => createLinkAt('CreateAnonymousLink', true, call)),
    [`${prefix}createanonymouslinkwithexpiration`]: action((_, __, call) => createLinkAt('CreateAnonymousLinkWithExpiration', true, call)),
    [`${prefix}createorganizationsharinglink`]: action((_, __, call) => createLinkAt('CreateOrganizationSharingLink', false, call)),
    [`${prefix}destroyorganizationsharinglink`]: action((_, __, call) =>
      destroyLinksAt('DestroyOrganizationSharingLink', (link, edits) => link.scope === 1 && link.edits === edits, call)),
    [`${prefix}deleteanonymouslinkforobject`]: action((_, __, call) =>
      destroyLinksAt('DeleteAnonymousLinkForObject', (link, edits) => link.scope === 0 && link.edits === edits, call)),
    [`${prefix}deleteallanonymouslinksforobject`]: action((_, __, call) => destroyLinksAt('DeleteAllAnonymousLinksForObject', link => link.scope === 0, call)),
    [`${prefix}getsharinglinkkind`]: action((_, __, call) => linkKindAt(call)),
    'sp.sharing.documentsharingmanager.updatedocumentsharinginfo': action((_, __, call) => updateDocumentSharing(call)),
    'sp.sharing.documentsharingmanager.isdocumentsharingenabled': action((_, __, call) => documentSharingEnabled(call))
  };
}
