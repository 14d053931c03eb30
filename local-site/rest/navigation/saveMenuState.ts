import type { NavigationBar } from '../../storage/navigation';
import type { Call } from '../call';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { arrayOf, isObject, type Json, type JsonObject } from '../wire/requestBody';
import { DEEPEST, menuRoot } from './menuState';
import { nodeAddress } from './nodeAddress';

/**
 * `SaveMenuState`: makes the navigation what a menu says. Nodes known by their key are changed and moved, marked ones
 * taken away, others added, all in the order given; what the menu does not name stays, behind. What the real service
 * answers on success is unproven.
 */
export function saveMenuState(call: Call): Outcome {
  call.access.demand(call.web.scopeId, Permission.manageWeb);
  const state = call.body.member('menuState');
  if (!isObject(state)) throw refusals.badRequest('The parameter menuState is missing.');
  const key = state.StartingNodeKey;
  const { bar, node } = menuRoot(typeof key === 'string' && key !== '' ? key : undefined, call);
  saveNodes(state.Nodes, bar, node ? [node.id] : [], call);
  return valueOutcome('SaveMenuState', '');
}

/** `above`: ids of the nodes from the bar down to the one these hang under. A node cannot hang under itself. */
function saveNodes(nodes: Json | undefined, bar: NavigationBar, above: readonly number[], call: Call): void {
  if (above.length > DEEPEST) throw refusals.outOfRange();
  const parentId = above.at(-1) ?? 0;
  const named = (arrayOf(nodes) ?? []).filter(isObject).map(node => saveNode(node, bar, above, call)).filter(id => id !== undefined);
  const rest = call.store.navigation.of(call.web.id, bar, parentId).map(node => node.id).filter(id => !named.includes(id));
  call.store.navigation.arrange(call.web.id, [...named, ...rest]);
}

/** The node's id; undefined where it was taken away. */
function saveNode(node: JsonObject, bar: NavigationBar, above: readonly number[], call: Call): number | undefined {
  const { navigation } = call.store;
  const known = navigation.byId(call.web.id, Number(node.Key));
  if (known && (known.bar !== bar || above.includes(known.id))) throw refusals.outOfRange();
  if (node.IsDeleted === true) {
    if (known) navigation.remove(call.web.id, known);
    return undefined;
  }
  const wanted = {
    bar, parentId: above.at(-1) ?? 0, title: String(node.Title ?? known?.title ?? ''), url: nodeAddress(node.SimpleUrl ?? known?.url), visible: node.IsHidden !== true,
    audiences: (arrayOf(node.AudienceIds) ?? []).map(String)
  };
  if (wanted.title === '') throw refusals.badRequest('A navigation node needs a Title.');
  if (known) navigation.save(call.web.id, { ...wanted, id: known.id });
  const id = known?.id ?? navigation.add(call.web.id, wanted).id;
  saveNodes(node.Nodes, bar, [...above, id], call);
  return id;
}
