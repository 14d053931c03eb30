import type { BinEntry } from '../../storage/recycleBin';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type Member } from '../tree/kinds';
import type { Node } from '../tree/node';
import { arrayOf } from '../wire/requestBody';
import { deleteRecycled, purgeOld, purgeRecycled } from './deleteRecycled';
import { recycledEntity, recycledKind } from './recycledKind';
import { restoreRecycled } from './restoreRecycled';

/** The bin of a web, or of the whole site where no web is given. */
export interface Bin {
  readonly web?: Web;
}

/**
 * In a web's bin people see what they have deleted there themselves and is in the first stage; the site's bin, both
 * stages of all webs, takes a site administrator.
 */
export const recycleBinKind: CollectionKind<Bin> = {
  name: 'RecycleBin',
  type: 'SP.RecycleBinItem',
  set: 'SP.ApiData.RecycleBinItems',
  entities: (bin, call) => entriesOf(bin, call).map(entry => recycledEntity({ entry, bin }, call)),
  key: entryNode,
  members: {
    getbyid: step(entryNode),
    restoreall: forEach('RestoreAll', () => true, restoreRecycled),
    deleteall: forEach('DeleteAll', entry => entry.stage === 1, deleteRecycled),
    movealltosecondstage: forEach('MoveAllToSecondStage', entry => entry.stage === 1, moveToSecondStage),
    deleteallsecondstageitems: action((bin, _, call) => {
      for (const entry of secondStage(bin, call)) purgeRecycled(entry, call);
      return nullOutcome('DeleteAllSecondStageItems');
    }),
    restorebyids: forIds('RestoreByIds', restoreRecycled),
    deletebyids: forIds('DeleteByIds', deleteRecycled),
    movetosecondstagebyids: forIds('MoveToSecondStageByIds', moveToSecondStage)
  }
};

export function moveToSecondStage({ id }: BinEntry, call: Call): void {
  call.store.recycleBin.setStage(id, 2);
}

function entriesOf({ web }: Bin, call: Call): readonly BinEntry[] {
  if (!web && !call.caller.isSiteAdmin) throw refusals.accessDenied();
  purgeOld(call);
  return web ? call.store.recycleBin.ofPerson(web.id, call.caller.id) : call.store.recycleBin.ofSite(call.site.id);
}

/** What has left people's own bins is the site administrators' alone, also where it lay in a web (unproven for a web's bin). */
function secondStage({ web }: Bin, call: Call): readonly BinEntry[] {
  return entriesOf({}, call).filter(entry => entry.stage === 2 && (!web || entry.webId === web.id));
}

function entryOf(bin: Bin, id: string, call: Call): BinEntry {
  const entry = entriesOf(bin, call).find(known => known.id === id.toLowerCase());
  if (!entry) throw refusals.itemMissing();
  return entry;
}

function entryNode(bin: Bin, args: Arguments, call: Call): Node {
  return entityNode(recycledKind, { entry: entryOf(bin, String(argument(args, 'id')), call), bin }, call);
}

function forEach(name: string, wanted: (entry: BinEntry) => boolean, act: (entry: BinEntry, call: Call) => void): Member<Bin> {
  return action((bin, _, call) => {
    for (const entry of entriesOf(bin, call).filter(wanted)) act(entry, call);
    return nullOutcome(name);
  });
}

function forIds(name: string, act: (entry: BinEntry, call: Call) => void): Member<Bin> {
  return action((bin, _, call) => {
    const ids = arrayOf(call.body.member('ids'));
    if (!ids) throw refusals.badRequest('The parameter ids is missing.');
    for (const id of ids) act(entryOf(bin, String(id), call), call);
    return nullOutcome(name);
  });
}
