import { attachmentsKind } from '../attachments/attachmentsKind';
import type { Call } from '../call';
import { contentTypeNode } from '../contentTypes/contentTypesKind';
import { fileNode } from '../files/fileKind';
import { folderNode } from '../files/folderNodeAt';
import { fileProperties } from '../files/propertiesNode';
import { listKind } from '../lists/listKind';
import { itemTypeName } from '../lists/entityTypeName';
import { nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { reactionMembers } from '../reactions/reactionMembers';
import { basePermissions } from '../security/securityProperties';
import { sharingMembers } from '../sharing/sharingMembers';
import { refusals } from '../refusals';
import { securableMembers } from '../security/securableMembers';
import { argument } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { checkEtag } from '../wire/checkEtag';
import { entityProperties } from '../wire/requestBody';
import { changeItem } from './changeItem';
import { fieldValuesNode } from './fieldValues';
import { itemChanges } from './itemChanges';
import { itemEntity, itemEtag, itemLink } from './itemEntity';
import { itemVersionsKind } from './itemVersionsKind';
import { removeItem } from './removeItem';
import { replaceItem } from './replaceItem';
import { validateUpdate } from './validateUpdate';
import type { ListItem } from './visibleItem';

export const itemKind: EntityKind<ListItem> = {
  name: 'ListItem',
  entity: itemEntity,
  members: {
    versions: step(subject => collectionNode(itemVersionsKind, subject)),
    parentlist: step(({ list }, _, call) => entityNode(listKind, list, call)),
    // Folders and plain items have no file; expanding it beside files must not refuse them all (the form of the null is unproven).
    file: step((subject, _, call) => (subject.item.stream === null ? nullOutcome('File') : fileNode(subject, call))),
    folder: step(({ list, item }, _, call) => (item.kind === 1 ? folderNode({ list, item }, call) : nullOutcome('Folder'))),
    contenttype: step(({ list, item }, _, call) =>
      contentTypeNode({ web: call.web, list }, { positional: [item.contentType], named: new Map() }, call)),
    properties: step((subject, _, call) => fileProperties(subject, call)),
    fieldvaluesastext: step((subject, _, call) => fieldValuesNode(subject, 'text', call)),
    fieldvaluesashtml: step((subject, _, call) => fieldValuesNode(subject, 'html', call)),
    fieldvaluesforedit: step((subject, _, call) => fieldValuesNode(subject, 'edit', call)),
    attachmentfiles: step(subject => collectionNode(attachmentsKind, subject)),
    // No policy for sensitive content applies in this site.
    getdlppolicytip: step(() => nullOutcome('GetDlpPolicyTip')),
    // "If there is no associated WOPI application, an empty string is returned": here there is none. Evidence: [C] PnPjs.
    getwopiframeurl: step((_, args) => {
      if (typeof argument(args, 'action') !== 'number') throw refusals.badRequest('The parameter action must be a number.');
      return valueOutcome('GetWOPIFrameUrl', '');
    }),
    effectivebasepermissionsforui: step(({ item }, _, call) =>
      valueOutcome('EffectiveBasePermissionsForUI', basePermissions(call.access.mask(item.scopeId)))),
    validateupdatelistitem: action((subject, _, call) => validateUpdate(subject, call)),
    recycle: action((subject, _, call) => valueOutcome('Recycle', removeItem(subject, true, call))),
    deletewithparameters: action((subject, _, call) => deleted(subject, call)),
    ...reactionMembers,
    ...sharingMembers(),
    ...securableMembers<ListItem>((subject, call) => ({
      web: call.web, list: subject.list, item: subject.item, scopeId: subject.item.scopeId, editLink: itemLink(subject)
    }))
  },
  merge: (subject, call) => saved(subject, call, () => changeItem(subject, changesFrom(subject, call), call)),
  put: (subject, call) => saved(subject, call, () => replaceItem(subject, changesFrom(subject, call), call)),
  remove: deleted
};

function changesFrom({ list }: ListItem, call: Call) {
  return itemChanges(list, entityProperties(call.body, [itemTypeName(list), 'SP.ListItem']), call);
}

function saved(subject: ListItem, call: Call, save: () => ListItem['item']): Outcome {
  checkEtag(call, itemEtag(subject));
  return { is: 'updated', etag: itemEtag({ item: save() }) };
}

function deleted(subject: ListItem, call: Call): Outcome {
  checkEtag(call, itemEtag(subject));
  removeItem(subject, false, call);
  return { is: 'deleted' };
}
