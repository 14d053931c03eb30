import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { isKnownUnbuilt } from '../extent/unbuilt';
import { refusals } from '../refusals';
import { NO_ARGUMENTS, watched, type Unread } from './arguments';
import { isNode, type Node } from './node';
import type { Segment } from './tokenizePath';

/**
 * Walks an address from the service root and does what the verb asks at its end. A name nothing answers to is
 * SharePoint's 404, never an empty success; one that SharePoint has and this site has not is 501.
 */
export function resolve(root: Node, segments: readonly Segment[], call: Call): Outcome {
  const node = follow(root, segments, call);
  if (!isNode(node)) return node;
  const act = node.verbs[call.verb];
  if (act) return act(call);
  // A function that leads to a thing may be called by POST as well as GET.
  const last = segments.at(-1);
  if (call.verb === 'POST' && last?.args && node.verbs.GET) {
    // Whoever forgets the tunnelled verb is told so, in SharePoint's own way: the body is no parameter of the function.
    const [name] = Object.keys(call.body.json());
    if (name !== undefined) throw refusals.parameterUnknown(name, methodName(last));
    return node.verbs.GET(call);
  }
  if (call.verb === 'MERGE' && node.entity) throw refusals.notPatchable(node.entity(call).type);
  throw refusals.wrongMethod(call.verb, segments.at(-1)?.name || node.name);
}

/** Where an address leads: a place in the tree, or what a function at its end answers. */
export function follow(root: Node, segments: readonly Segment[], call: Call): Node | Outcome {
  let node = root;
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const result = takeStep(node, segment, isLast, call);
    if (!isNode(result)) {
      if (isLast) return result;
      const { name } = segments[index + 1];
      const bare = index === segments.length - 2 && name.toLowerCase() === '$value' ? bareValue(result) : undefined;
      if (!bare) throw refusals.resourceMissing(name);
      return bare;
    }
    node = result;
  }
  return node;
}

/** `web/Title/$value`: the value as text, where it is one (the form is unproven). */
function bareValue(outcome: Outcome): Outcome | undefined {
  if (outcome.is !== 'value' || outcome.value === null || typeof outcome.value === 'object') return undefined;
  return { is: 'raw', contentType: 'text/plain;charset=utf-8', body: String(outcome.value) };
}

/** A bare key is a call of the collection's GetById. */
function methodName({ name }: Segment): string {
  return /^get/i.test(name) ? name : 'GetById';
}

function takeStep(node: Node, segment: Segment, isLast: boolean, call: Call): Node | Outcome {
  if (segment.name === '') return byKey(node, segment, call);
  const member = node.member(segment.name.toLowerCase());
  if (!member) throw isKnownUnbuilt(node.name, segment.name) ? refusals.notBuilt(segment.name) : refusals.resourceMissing(segment.name);
  if (member.postOnly && call.verb !== 'POST') throw refusals.wrongMethod(call.verb, segment.name);
  const { args, unread } = watched(segment.args ?? NO_ARGUMENTS);
  const result = member.run(args, call);
  // `lists('…')` is a step to the collection and a key; `getByTitle('…')` has used its arguments up.
  if (isNode(result) && unread().positional && result.key) return byKey(result, segment, call);
  refuseUnread(segment, unread());
  if (isNode(result)) return result;
  if (isLast && call.verb !== 'GET' && call.verb !== 'POST') throw refusals.wrongMethod(call.verb, segment.name);
  return result;
}

/** Arguments nobody asked for must not be passed over: the answer would be to another question. */
function refuseUnread({ name, args }: Segment, unread: Unread): void {
  if (unread.positional) throw refusals.resourceMissing(name);
  if (unread.named) throw refusals.parameterUnknown([...(args ?? NO_ARGUMENTS).named.keys()][0], name);
}

function byKey(node: Node, segment: Segment, call: Call): Node {
  if (!node.key || !segment.args) throw refusals.resourceMissing(segment.name || node.name);
  return node.key(segment.args, call);
}
