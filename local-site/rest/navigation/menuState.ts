import type { NavigationBar, NavigationNode } from '../../storage/navigation';
import type { Call } from '../call';
import { complex, strings, type ComplexValue, type ValueList } from '../entity';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { visibleNodes } from './visibleNodes';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
/** Levels a menu has at most. */
export const DEEPEST = 10;

/** SharePoint's own ids of the two bars' roots. */
const BAR_KEYS: Readonly<Record<string, NavigationBar>> = { 1025: 'quicklaunch', 1002: 'topnavigationbar' };

/** Where in the navigation a menu begins: at a bar, or at one of its nodes. */
interface MenuRoot {
  readonly bar: NavigationBar;
  readonly node?: NavigationNode;
}

/** `MenuState`: the tree of nodes from a key down, as the header's editors read it. Members as PnPjs and others know them. */
export function menuState(call: Call): Outcome {
  const key = call.body.member('menuNodeKey');
  const root = menuRoot(key === undefined || key === null || key === '' ? undefined : String(key), call);
  const depth = Number(call.body.member('depth') ?? DEEPEST) || DEEPEST;
  return valueOutcome('MenuState', complex('SP.MenuState', {
    AudienceIds: { itemType: 'Edm.Guid', values: [] }, FriendlyUrlPrefix: '', IsAudienceTargetEnabledForGlobalNav: false,
    Nodes: menuNodes(root.bar, root.node?.id ?? 0, Math.min(depth, DEEPEST), call), SimpleUrl: root.node?.url ?? '', SPSitePrefix: call.site.path,
    SPWebPrefix: call.web.path, StartingNodeKey: root.node ? String(root.node.id) : keyOf(root.bar),
    StartingNodeTitle: root.node?.title ?? (root.bar === 'quicklaunch' ? 'Quick launch' : 'SharePoint Top Navigation Bar'),
    Version: call.web.modified
  }));
}

/** `MenuNodeKey`: the key of the node that leads to an address. */
export function menuNodeKey(call: Call): Outcome {
  const wanted = String(call.body.member('currentUrl') ?? '').toLowerCase();
  const found = Object.values(BAR_KEYS).flatMap(bar => allNodes(bar, 0, call)).find(node => node.url.toLowerCase() === wanted);
  if (!found) throw missingKey();
  return valueOutcome('MenuNodeKey', String(found.id));
}

/** The bar or node of a key; the quick launch, or the bar of the named provider, without one. */
export function menuRoot(key: string | undefined, call: Call): MenuRoot {
  if (key === undefined) return { bar: /global/i.test(String(call.body.member('mapProviderName') ?? '')) ? 'topnavigationbar' : 'quicklaunch' };
  if (Object.hasOwn(BAR_KEYS, key)) return { bar: BAR_KEYS[key] };
  const node = call.store.navigation.byId(call.web.id, Number(key));
  if (!node || !visibleNodes(call.web, node.bar, node.parentId, call).some(known => known.id === node.id)) throw missingKey();
  return { bar: node.bar, node };
}

function keyOf(bar: NavigationBar): string {
  return bar === 'quicklaunch' ? '1025' : '1002';
}

/** Known to be refused; the text is unproven. */
function missingKey(): Error {
  return refusals.operationRefused('The node key cannot be found in the site map provider.');
}

function allNodes(bar: NavigationBar, parentId: number, call: Call): NavigationNode[] {
  return visibleNodes(call.web, bar, parentId, call).flatMap(node => [node, ...allNodes(bar, node.id, call)]);
}

function menuNodes(bar: NavigationBar, parentId: number, depth: number, call: Call): ValueList {
  const nodes = depth <= 0 ? [] : visibleNodes(call.web, bar, parentId, call);
  return { itemType: 'SP.MenuNode', values: nodes.map(node => menuNode(node, depth, call)) };
}

function menuNode(node: NavigationNode, depth: number, call: Call): ComplexValue {
  return complex('SP.MenuNode', {
    AudienceIds: { itemType: 'Edm.Guid', values: node.audiences }, CurrentLCID: call.web.settings.language, CustomProperties: strings([]),
    FriendlyUrlSegment: '', IsDeleted: false, IsHidden: !node.visible, IsTitleForExistingLanguage: true, Key: String(node.id),
    Nodes: menuNodes(node.bar, node.id, depth - 1, call), NodeType: 0, OpenInNewWindow: null, SimpleUrl: node.url, TermId: NO_GUID, Title: node.title,
    Translations: strings([])
  });
}
