import type { BinEntry } from '../../storage/recycleBin';
import type { Call } from '../call';
import { resourcePath, type Entity } from '../entity';
import { nullOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { localeTime } from '../time/localeTime';
import { action, step, type EntityKind } from '../tree/kinds';
import { openMember } from '../tree/openMember';
import { deleteRecycled } from './deleteRecycled';
import { moveToSecondStage, type Bin } from './recycleBinKind';
import { restoreRecycled } from './restoreRecycled';

/** Something in a bin, and the bin it was found in. */
interface Recycled {
  readonly entry: BinEntry;
  readonly bin: Bin;
}

export const recycledKind: EntityKind<Recycled> = {
  name: 'RecycleBinItem',
  entity: recycledEntity,
  members: {
    author: step(({ entry }, _, call) => principalNode(entry.author, call)),
    deletedby: step(({ entry }, _, call) => principalNode(entry.deletedBy, call)),
    restore: done('Restore', restoreRecycled),
    deleteobject: done('DeleteObject', deleteRecycled),
    movetosecondstage: done('MoveToSecondStage', moveToSecondStage)
  },
  remove({ entry }, call) {
    deleteRecycled(entry, call);
    return { is: 'deleted' };
  }
};

function done(name: string, act: (entry: BinEntry, call: Call) => void) {
  return action<Recycled>(({ entry }, _, call) => {
    act(entry, call);
    return nullOutcome(name);
  });
}

/** `SP.RecycleBinItem`, properties in recorded order. `ItemState` 1 first stage, 2 second. */
export function recycledEntity({ entry, bin }: Recycled, call: Call): Entity {
  const author = call.store.principals.byId(call.site.id, entry.author);
  const deleter = call.store.principals.byId(call.site.id, entry.deletedBy);
  const directory = entry.directory.replace(/^\//, '');
  return {
    type: 'SP.RecycleBinItem', set: 'SP.ApiData.RecycleBinItems', editLink: `${bin.web ? 'Web' : 'Site'}/RecycleBin('${entry.id}')`,
    properties: {
      AuthorEmail: author?.settings.email ?? '', AuthorName: author?.title ?? '', DeletedByEmail: deleter?.settings.email ?? '',
      DeletedByName: deleter?.title ?? '', DeletedDate: entry.deleted, DeletedDateLocalFormatted: localeTime(new Date(entry.deleted), true, call.web.settings.localeId, call.web.settings.timeZoneId),
      DirName: directory, DirNamePath: resourcePath(directory), Id: entry.id, ItemState: entry.stage, ItemType: entry.type, LeafName: entry.leaf,
      LeafNamePath: resourcePath(entry.leaf), Size: String(entry.size), Title: entry.title
    },
    onSelect: {}, navigation: ['Author', 'DeletedBy'], open: name => openMember(recycledKind, { entry, bin }, name, call)
  };
}
