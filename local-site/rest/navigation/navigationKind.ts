import type { NavigationBar, NavigationNode } from '../../storage/navigation';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { createdOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { collectionNode, entityNode, spaceNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties } from '../wire/requestBody';

interface Bar {
  readonly web: Web;
  readonly bar: NavigationBar;
}

const nodeKind: EntityKind<Bar & { readonly node: NavigationNode }> = {
  name: 'NavigationNode',
  entity: subject => nodeEntity(subject),
  members: {},
  merge({ web, node }, call) {
    call.access.demand(web.scopeId, Permission.manageWeb);
    const body = entityProperties(call.body, ['SP.NavigationNode']);
    call.store.navigation.save(web.id, {
      ...node, title: String(body.Title ?? node.title), url: String(body.Url ?? node.url), visible: body.IsVisible === undefined ? node.visible : body.IsVisible === true
    });
    return { is: 'updated' };
  },
  remove({ web, node }, call) {
    call.access.demand(web.scopeId, Permission.manageWeb);
    call.store.navigation.remove(web.id, node.id);
    return { is: 'deleted' };
  }
};

const nodesKind: CollectionKind<Bar> = {
  name: 'NavigationNodes',
  type: 'SP.NavigationNode',
  set: 'SP.ApiData.NavigationNodes',
  entities: ({ web, bar }, call) => call.store.navigation.of(web.id, bar).map(node => nodeEntity({ web, bar, node })),
  key: nodeAt,
  members: { getbyid: step(nodeAt) },
  post({ web, bar }, call) {
    call.access.demand(web.scopeId, Permission.manageWeb);
    const body = entityProperties(call.body, ['SP.NavigationNode']);
    if (!body.Title) throw refusals.badRequest('A navigation node needs a Title.');
    const node = call.store.navigation.add(web.id, bar, { title: String(body.Title), url: String(body.Url ?? ''), visible: body.IsVisible !== false });
    return createdOutcome(nodeEntity({ web, bar, node }));
  }
};

const BARS: readonly NavigationBar[] = ['quicklaunch', 'topnavigationbar'];

export function navigationNode(web: Web): Node {
  return spaceNode('Navigation', {
    quicklaunch: step((subject: Web) => collectionNode(nodesKind, { web: subject, bar: 'quicklaunch' })),
    getnodebyid: step((subject: Web, args, call) => {
      const bar = BARS.find(name => call.store.navigation.of(subject.id, name).some(node => node.id === argument(args, 'id'))) ?? 'quicklaunch';
      return nodeAt({ web: subject, bar }, args, call);
    }),
    topnavigationbar: step((subject: Web) => collectionNode(nodesKind, { web: subject, bar: 'topnavigationbar' }))
  }, web);
}

function nodeAt(bar: Bar, args: Arguments, call: Call): Node {
  const node = call.store.navigation.of(bar.web.id, bar.bar).find(known => known.id === argument(args, 'id'));
  if (!node) throw refusals.itemMissing();
  return entityNode(nodeKind, { ...bar, node }, call);
}

/** `SP.NavigationNode`, as recorded. */
function nodeEntity({ web, node }: Bar & { readonly node: NavigationNode }): Entity {
  return {
    type: 'SP.NavigationNode', set: 'SP.ApiData.NavigationNodes', editLink: `Web/Navigation/GetNodeById(${node.id})`,
    properties: {
      AudienceIds: null, CurrentLCID: web.settings.language, Id: node.id, IsDocLib: false, IsExternal: /^https?:/i.test(node.url),
      IsVisible: node.visible, ListTemplateType: 0, Title: node.title, Url: node.url
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
