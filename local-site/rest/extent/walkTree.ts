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

/**
 * Every kind of place that can be reached from the service root, with the members it has: read off the tree itself,
 * so that it tells what is built and nothing else. Goes through members and, in collections, to the first entity.
 */
export function walkTree(call: Call): BuiltNode[] {
  const found = new Map<string, BuiltNode>();
  const waiting = [{ node: serviceRoot, address: '' }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { node, address } = next;
    const members = [...(node.memberNames ?? [])].sort();
    const key = `${node.name} ${members.join()}`;
    const steps = found.has(key) ? [] : members.map(name => (address === '' ? name : `${address}/${name}`));
    if (!found.has(key)) found.set(key, { name: node.name, address, members, verbs: Object.keys(node.verbs) as Verb[] });
    // One collection of a kind may be empty where the next is not.
    for (const below of [...steps, ...firstEntity(node, call)]) {
      const reached = nodeAt(below, call);
      if (reached) waiting.push({ node: reached, address: below });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function firstEntity(node: Node, call: Call): string[] {
  try {
    const link = node.entities?.(call)[0]?.editLink;
    return link === undefined ? [] : [link];
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
