import type { NavigationBar, NavigationNode } from '../../storage/navigation';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { createdOutcome, nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { openMember } from '../tree/openMember';
import { arrayOf, type JsonObject } from '../wire/requestBody';
import { typedProperties, type PropertyType } from '../wire/typedProperties';
import { nodeAddress } from './nodeAddress';
import { visibleNodes } from './visibleNodes';

/** Nodes of a bar, or under one of its nodes. */
interface Siblings {
  readonly web: Web;
  readonly bar: NavigationBar;
  readonly parentId: number;
}

interface Subject {
  readonly web: Web;
  readonly node: NavigationNode;
}

const SETTABLE: Readonly<Record<string, PropertyType>> = {
  Title: 'Edm.String', Url: 'Edm.String', IsVisible: 'Edm.Boolean', IsExternal: 'Edm.Boolean', AudienceIds: 'Collection(Edm.Guid)'
};

const nodeKind: EntityKind<Subject> = {
  name: 'NavigationNode',
  entity: nodeEntity,
  members: {
    children: step(({ web, node }) => collectionNode(navigationNodesKind, { web, bar: node.bar, parentId: node.id }))
  },
  merge({ web, node }, call) {
    call.access.demand(web.scopeId, Permission.manageWeb);
    call.store.navigation.save(web.id, { ...node, ...settingsFrom(typedProperties(call.body, 'SP.NavigationNode', SETTABLE)) });
    return { is: 'updated' };
  },
  remove({ web, node }, call) {
    call.access.demand(web.scopeId, Permission.manageWeb);
    call.store.navigation.remove(web.id, node);
    return { is: 'deleted' };
  }
};

export const navigationNodesKind: CollectionKind<Siblings> = {
  name: 'NavigationNodes',
  type: 'SP.NavigationNode',
  set: 'SP.ApiData.NavigationNodes',
  entities: ({ web, bar, parentId }, call) => visibleNodes(web, bar, parentId, call).map(node => nodeEntity({ web, node }, call)),
  key: nodeAmong,
  members: { getbyid: step(nodeAmong), moveafter: action((siblings, _, call) => moveAfter(siblings, call)) },
  post({ web, bar, parentId }, call) {
    call.access.demand(web.scopeId, Permission.manageWeb);
    const { title = '', url = '', visible = true, audiences = [] } = settingsFrom(typedProperties(call.body, 'SP.NavigationNode', SETTABLE));
    if (title === '') throw refusals.badRequest('A navigation node needs a Title.');
    const node = call.store.navigation.add(web.id, { bar, parentId, title, url, visible, audiences });
    return createdOutcome(nodeEntity({ web, node }, call));
  }
};

/** A node of either bar, at any depth. */
export function navigationNodeById(web: Web, id: number, call: Call): Node {
  const node = call.store.navigation.byId(web.id, id);
  if (!node || !visibleNodes(web, node.bar, node.parentId, call).some(known => known.id === id)) throw refusals.itemMissing();
  return entityNode(nodeKind, { web, node }, call);
}

function nodeAmong({ web, bar, parentId }: Siblings, args: Arguments, call: Call): Node {
  const node = visibleNodes(web, bar, parentId, call).find(known => known.id === argument(args, 'id'));
  if (!node) throw refusals.itemMissing();
  return entityNode(nodeKind, { web, node }, call);
}

/** Behind another node of the same collection; behind none (0) makes it the first. */
function moveAfter({ web, bar, parentId }: Siblings, call: Call): Outcome {
  call.access.demand(web.scopeId, Permission.manageWeb);
  const [nodeId, previousId] = [Number(call.body.member('nodeId')), Number(call.body.member('previousNodeId') ?? 0)];
  const ids = call.store.navigation.of(web.id, bar, parentId).map(node => node.id);
  if (!ids.includes(nodeId) || (previousId !== 0 && !ids.includes(previousId))) throw refusals.outOfRange();
  const others = ids.filter(id => id !== nodeId);
  others.splice(previousId === 0 ? 0 : others.indexOf(previousId) + 1, 0, nodeId);
  call.store.navigation.arrange(web.id, others);
  return nullOutcome('MoveAfter');
}

/** Whether a node leads out of the site is told by its address, whatever the body says. */
function settingsFrom(body: JsonObject): Partial<NavigationNode> {
  return {
    ...(body.Title === undefined ? {} : { title: String(body.Title ?? '') }),
    ...(body.Url === undefined ? {} : { url: nodeAddress(body.Url) }),
    ...(typeof body.IsVisible === 'boolean' ? { visible: body.IsVisible } : {}),
    ...(body.AudienceIds === undefined ? {} : { audiences: (arrayOf(body.AudienceIds) ?? []).map(String) })
  };
}

/** `SP.NavigationNode`, as recorded. */
function nodeEntity({ web, node }: Subject, call: Call): Entity {
  const list = node.url.startsWith('/') ? call.store.lists.containing(node.url) : undefined;
  return {
    type: 'SP.NavigationNode', set: 'SP.ApiData.NavigationNodes', editLink: `Web/Navigation/GetNodeById(${node.id})`,
    properties: {
      AudienceIds: node.audiences.length === 0 ? null : { itemType: 'Edm.Guid', values: node.audiences }, CurrentLCID: web.settings.language, Id: node.id,
      IsDocLib: list?.template === 101, IsExternal: /^https?:/i.test(node.url), IsVisible: node.visible,
      ListTemplateType: list?.template ?? 0, Title: node.title, Url: node.url
    },
    onSelect: {}, navigation: ['Children'], open: name => openMember(nodeKind, { web, node }, name, call)
  };
}
