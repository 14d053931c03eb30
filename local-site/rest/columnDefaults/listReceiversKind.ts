import { randomUUID } from 'node:crypto';
import type { EventReceiver } from '../../storage/eventReceivers';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { listLink } from '../lists/listEntity';
import { entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { isObject } from '../wire/requestBody';
import { isDefaultsReceiver, ITEM_ADDED } from './defaultsReceiver';

interface Registered {
  readonly list: List;
  readonly receiver: EventReceiver;
}

const receiverKind: EntityKind<Registered> = {
  name: 'EventReceiver',
  entity: ({ list, receiver }) => receiverEntity(list, receiver),
  members: {},
  remove({ list, receiver }, call) {
    call.access.demand(list.scopeId, Permission.manageLists);
    call.store.eventReceivers.remove(list.id, receiver.ReceiverId);
    return { is: 'deleted' };
  }
};

/** Event receivers of a list. The one that gives new files their columns' defaults is built; code of others cannot run here. */
export const listReceiversKind: CollectionKind<List> = {
  name: 'EventReceivers',
  type: 'SP.EventReceiverDefinition',
  set: 'SP.ApiData.EventReceiverDefinitions',
  entities: (list, call) => call.store.eventReceivers.of(list.id).map(receiver => receiverEntity(list, receiver)),
  key: receiverNode,
  members: { getbyid: step(receiverNode), add: action(added) }
};

function receiverNode(list: List, args: Arguments, call: Call): Node {
  const receiver = call.store.eventReceivers.of(list.id).find(known => known.ReceiverId === String(argument(args, 'eventReceiverId')).toLowerCase());
  if (!receiver) throw refusals.pathMissing();
  return entityNode(receiverKind, { list, receiver }, call);
}

function added(list: List, _: Arguments, call: Call): Outcome {
  call.access.demand(list.scopeId, Permission.manageLists);
  const given = call.body.member('eventReceiverCreationInformation');
  if (!isObject(given)) throw refusals.badRequest('The parameter eventReceiverCreationInformation is missing.');
  const text = (name: string): string => String(given[name] ?? '');
  const receiver: EventReceiver = {
    ReceiverId: randomUUID(), EventType: Number(given.EventType), ReceiverAssembly: text('ReceiverAssembly'), ReceiverClass: text('ReceiverClass'),
    ReceiverName: text('ReceiverName'), SequenceNumber: Number(given.SequenceNumber ?? 1000), Synchronization: Number(given.Synchronization ?? 0)
  };
  if (receiver.EventType !== ITEM_ADDED || !isDefaultsReceiver(receiver)) throw refusals.notBuilt('EventReceivers/add of other receivers');
  call.store.eventReceivers.add(list.id, receiver);
  return entityOutcome(receiverEntity(list, receiver));
}

function receiverEntity(list: List, receiver: EventReceiver): Entity {
  const { EventType, ReceiverAssembly, ReceiverClass, ReceiverId, ReceiverName, SequenceNumber, Synchronization } = receiver;
  return {
    type: 'SP.EventReceiverDefinition', set: 'SP.ApiData.EventReceiverDefinitions', editLink: `${listLink(list)}/EventReceivers(guid'${ReceiverId}')`,
    properties: { ReceiverAssembly, ReceiverClass, ReceiverId, ReceiverName, SequenceNumber, Synchronization, EventType, ReceiverUrl: null },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
