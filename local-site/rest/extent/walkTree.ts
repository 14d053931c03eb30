import type { Call } from '../call';
import { serviceRoot } from '../serviceRoot';
import { isNode, type Node, type Verb } from '../tree/node';
import { follow } from '../tree/resolve';
import { tokenizePath } from '../tree/tokenizePath';

/** One kind of place in the resource tree, as found at an address. */
export interface BuiltNode {
  readonly name: string;
  /** Below `_api/`; the first address it was found at. */
  readonly address: string;
  /** Names in lower case, sorted. */
  readonly members: readonly string[];
  readonly verbs: readonly Verb[];
}

/** Entities of one collection that are looked at. */
const MOST = 40;

/**
 * Every kind of place that can be reached from the service root, with the members it has: read off the tree itself,
 * so that it tells what is built and nothing else. Goes through members and, in collections, to the entities: where
 * one thing's collection is empty, that of the next of its kind is tried.
 */
export function walkTree(call: Call): BuiltNode[] {
  const found = new Map<string, BuiltNode>();
  const seen = new Set<string>();
  const empty = new Set<string>();
  const waiting: { node: Node; address: string; way?: string }[] = [{ node: serviceRoot, address: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, address, way } = next;
    const members = [...(node.memberNames ?? [])].sort();
    const key = `${node.name} ${members.join()}`;
    const isNew = !found.has(key);
    if (isNew) found.set(key, { name: node.name, address, members, verbs: Object.keys(node.verbs) as Verb[] });
    const entities = entityLinks(node, call);
    if (way !== undefined && node.entities) empty[entities.length === 0 ? 'add' : 'delete'](way);
    const steps = members.filter(name => isNew || (!node.entities && empty.has(`${key}/${name}`))).map(name => ({ at: address === '' ? name : `${address}/${name}`, way: `${key}/${name}` }));
    // One way to its end before the next, so that it is known where a collection was empty.
    for (const step of [...steps, ...entities.map(at => ({ at, way: undefined }))].reverse()) {
      if (seen.has(step.at)) continue;
      seen.add(step.at);
      const reached = nodeAt(step.at, call);
      if (reached) waiting.push({ node: reached, address: step.at, way: step.way });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entityLinks(node: Node, call: Call): string[] {
  try {
    return (node.entities?.(call) ?? []).slice(0, MOST).map(entity => entity.editLink);
  } catch {
    return [];
  }
}

/** What needs arguments, or a POST, leads nowhere without. */
function nodeAt(address: string, call: Call): Node | undefined {
  try {
    const reached = follow(serviceRoot, tokenizePath(address, call.query.parameters), call);
    return isNode(reached) ? reached : undefined;
  } catch {
    return undefined;
  }
}
