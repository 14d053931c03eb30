import { randomUUID } from 'node:crypto';
import type { List } from '../../storage/lists';
import { setNotifiedUpTo } from '../../storage/meta';
import type { Subscription } from '../../storage/subscriptions';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { listLink } from '../lists/listEntity';
import { createdOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import { entityProperties, type JsonObject } from '../wire/requestBody';
import { HandshakeNeeded } from './handshake';
import { notificationAddress } from './notificationAddress';

interface Subject {
  readonly list: List;
  readonly subscription: Subscription;
}

const LONGEST_DAYS = 180;
const DAY = 86_400_000;
const TYPES: readonly string[] = ['Microsoft.SharePoint.Webhooks.Subscription'];

const subscriptionKind: EntityKind<Subject> = {
  name: 'Subscription',
  entity: subscriptionEntity,
  members: {},
  merge({ subscription }, call) {
    const body = entityProperties(call.body, TYPES);
    checkNames(body, ['id', 'expirationDateTime', 'notificationUrl', 'clientState']);
    const notificationUrl = textOf(body, 'notificationUrl') ?? subscription.notificationUrl;
    const expires = body.expirationDateTime === undefined ? subscription.expires : expiry(body, call);
    if (notificationUrl !== subscription.notificationUrl) demandHandshake(notificationUrl, call);
    call.store.subscriptions.save({ ...subscription, notificationUrl, expires, clientState: textOf(body, 'clientState') ?? subscription.clientState });
    return { is: 'updated' };
  },
  remove({ subscription }, call) {
    call.store.subscriptions.remove(subscription.id);
    return { is: 'deleted' };
  }
};

/**
 * Webhooks of a list ([M] list webhooks, [R] shape). Needs ManageLists, as the documentation asks of add-ins; an
 * address is taken only after its handshake. At most 180 days ahead.
 */
export const subscriptionsKind: CollectionKind<List> = {
  name: 'Subscriptions',
  type: 'Microsoft.SharePoint.Webhooks.Subscription',
  set: 'SP.ApiData.Subscriptions',
  entities: (list, call) => readable(list, call).map(subscription => subscriptionEntity({ list, subscription })),
  key: subscriptionNode,
  members: { getbyid: step(subscriptionNode) },
  post(list, call) {
    call.access.demand(list.scopeId, Permission.manageLists);
    const body = entityProperties(call.body, TYPES);
    checkNames(body, ['resource', 'notificationUrl', 'expirationDateTime', 'clientState']);
    const notificationUrl = textOf(body, 'notificationUrl');
    if (notificationUrl === undefined || textOf(body, 'resource') === undefined) throw refusals.badRequest('A subscription needs resource, notificationUrl and expirationDateTime.');
    const expires = expiry(body, call);
    demandHandshake(notificationUrl, call);
    const subscription = { id: randomUUID(), listId: list.id, notificationUrl, clientState: textOf(body, 'clientState') ?? null, expires };
    // Told is what changes from here on.
    if (!call.store.subscriptions.any()) setNotifiedUpTo(call.store.db, call.store.changes.last());
    call.store.subscriptions.save(subscription);
    return createdOutcome(subscriptionEntity({ list, subscription }));
  }
};

function readable(list: List, call: Call): Subscription[] {
  call.access.demand(list.scopeId, Permission.manageLists);
  return call.store.subscriptions.of(list.id, call.now);
}

function subscriptionNode(list: List, args: Arguments, call: Call) {
  const id = String(argument(args, 'id') ?? '').toLowerCase();
  const subscription = readable(list, call).find(known => known.id === id);
  if (!subscription) throw refusals.subscriptionMissing(id);
  return entityNode(subscriptionKind, { list, subscription }, call);
}

function demandHandshake(address: string, call: Call): void {
  notificationAddress(address);
  if (call.confirmedAddress !== address) throw new HandshakeNeeded(address);
}

/** A time ahead, at most 180 days. */
function expiry(body: JsonObject, call: Call): string {
  const time = Date.parse(textOf(body, 'expirationDateTime') ?? '');
  const now = Date.parse(call.now);
  if (Number.isNaN(time) || time <= now || time > now + LONGEST_DAYS * DAY) throw refusals.expirationRefused();
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function checkNames(body: JsonObject, known: readonly string[]): void {
  for (const name of Object.keys(body)) if (!known.includes(name)) throw refusals.unknownBodyProperty(name, TYPES[0]);
}

function textOf(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function subscriptionEntity({ list, subscription }: Subject): Entity {
  return {
    type: TYPES[0], set: 'SP.ApiData.Subscriptions', editLink: `${listLink(list)}/subscriptions('${subscription.id}')`, etag: '"1"',
    properties: {
      clientState: subscription.clientState, expirationDateTime: subscription.expires, id: subscription.id,
      notificationUrl: subscription.notificationUrl, resource: list.id, resourceData: null
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
