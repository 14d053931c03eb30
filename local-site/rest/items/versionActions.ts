import { randomUUID } from 'node:crypto';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { RecycledItem } from '../../storage/recycleBin';
import type { Call } from '../call';
import { nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { demandWritable } from '../security/writeSecurity';
import { argument, type Arguments } from '../tree/arguments';
import { action, type Member } from '../tree/kinds';
import { demandCheckOut, demandNewest, meetSaveConflict } from './changeItem';
import { commitChange } from './commitItem';
import { versionLabel } from './valueOf';
import { visibleItem, type ListItem } from './visibleItem';

type Versions = (subject: ListItem, call: Call) => readonly Item[];

/**
 * What the versions of an item or a file can do, by label (`1.0`) or id (512 × major + minor). `visible` gives those
 * the caller sees, newest first. The version all see now can be brought back but neither deleted nor recycled.
 */
export function versionActions(visible: Versions): Readonly<Record<string, Member<ListItem>>> {
  const act = (name: string, find: typeof byLabel, run: typeof restoreVersion): Member<ListItem> =>
    action((subject, args, call) => {
      run(subject, find(visible(subject, call), args), call);
      return nullOutcome(name);
    });
  return {
    restorebylabel: act('RestoreByLabel', byLabel, restoreVersion),
    restorebyid: act('RestoreByID', byId, restoreVersion),
    deletebylabel: act('DeleteByLabel', byLabel, removeVersion),
    deletebyid: act('DeleteByID', byId, removeVersion),
    recyclebylabel: act('RecycleByLabel', byLabel, recycleVersion),
    recyclebyid: act('RecycleByID', byId, recycleVersion),
    deleteall: action((subject, _, call) => {
      call.access.demand(subject.item.scopeId, Permission.deleteVersions);
      for (const version of visible(subject, call)) if (version.version !== subject.item.version) removeVersion(subject, version, call);
      return nullOutcome('DeleteAll');
    })
  };
}

function byLabel(versions: readonly Item[], args: Arguments): Item {
  return found(versions.find(known => versionLabel(known.version) === String(argument(args, 'versionLabel'))));
}

function byId(versions: readonly Item[], args: Arguments): Item {
  return found(versions.find(known => known.version === Number(argument(args, 'vid') ?? argument(args, 'versionId'))));
}

function found(version: Item | undefined): Item {
  if (!version) throw refusals.pathMissing();
  return version;
}

export function removeVersion({ list, item }: ListItem, version: Item, call: Call): void {
  call.access.demand(item.scopeId, Permission.deleteVersions);
  if (version.version === item.version) throw refusals.operationRefused('You cannot delete the current version.');
  call.store.itemVersions.remove(list.id, item.id, version.version);
}

function recycleVersion(subject: ListItem, version: Item, call: Call): void {
  removeVersion(subject, version, call);
  const { list, item } = subject;
  call.store.recycleBin.add({
    id: randomUUID(), webId: list.webId, listId: list.id, itemId: item.id, deletedBy: call.caller.id, deleted: call.now, rows: [version], isVersion: true
  });
}

/** Puts a version out of the bin back into the history of its item, which must still be there. */
export function restoreRecycledVersion({ id, listId, itemId, rows }: RecycledItem, call: Call): void {
  const list = call.store.lists.byId(listId);
  if (!list) throw refusals.listMissing();
  const { item } = visibleItem(list, itemId, call);
  call.access.demand(item.scopeId, Permission.editListItems);
  call.store.itemVersions.save(rows[0]);
  call.store.recycleBin.remove(id);
}

/** Makes a version the newest again, as a version of its own. Attachments are not versioned: those of now stay. */
function restoreVersion({ list, item }: ListItem, version: Item, call: Call): void {
  call.access.demand(item.scopeId, Permission.editListItems);
  demandWritable(list, item, call);
  meetSaveConflict(call);
  demandNewest(item, call);
  demandCheckOut({ list, item });
  const { stream, size, contentType } = version;
  const attachments: Record<string, ItemValue> = item.values.Attachments === undefined ? {} : { Attachments: item.values.Attachments };
  commitChange(list, item, {
    ...item, stream, size, contentType, values: { ...version.values, ...attachments }, editor: call.caller.id, modified: call.now
  }, call);
}
