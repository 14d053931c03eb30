import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Entity } from '../entity';
import type { Outcome } from '../outcome';
import { NO_ARGUMENTS } from '../tree/arguments';
import { entityNode } from '../tree/kinds';
import { isNode, type Node, type Verb } from '../tree/node';
import { webKind } from './webKind';

/** A web of the site, whichever was asked. What hangs on it is answered as if that web had been asked. */
export function webNode(web: Web, call: Call): Node {
  return web.id === call.web.id ? entityNode(webKind, web, call) : inWeb(entityNode(webKind, web, { ...call, web }), web);
}

/** What an expanded name of a web leads to; undefined is null. */
export function openWebMember(web: Web, name: string, call: Call): Node | undefined {
  const result = webNode(web, call).member(name.toLowerCase())?.run(NO_ARGUMENTS, call);
  return result && isNode(result) ? result : undefined;
}

function inWeb(node: Node, web: Web): Node {
  const moved = (call: Call): Call => ({ ...call, web });
  const { key, entity, entities } = node;
  return {
    ...node,
    member: name => {
      const member = node.member(name);
      return member && { ...member, run: (args, call) => moveResult(member.run(args, moved(call)), web, call) };
    },
    key: key && ((args, call) => inWeb(key(args, moved(call)), web)),
    verbs: Object.fromEntries(
      Object.entries(node.verbs).map(([verb, act]) => [verb, (call: Call) => moveOutcome(act(moved(call)), web, call)])
    ) as Partial<Record<Verb, (call: Call) => Outcome>>,
    entity: entity && (call => withAddress(entity(moved(call)), web, call)),
    entities: entities && (call => entities(moved(call)).map(one => withAddress(one, web, call)))
  };
}

function moveResult(result: Node | Outcome, web: Web, call: Call): Node | Outcome {
  return isNode(result) ? inWeb(result, web) : moveOutcome(result, web, call);
}

function moveOutcome(outcome: Outcome, web: Web, call: Call): Outcome {
  if (outcome.is === 'entity') return { ...outcome, entity: withAddress(outcome.entity, web, call) };
  if (outcome.is === 'collection') return { ...outcome, entities: outcome.entities.map(entity => withAddress(entity, web, call)) };
  return outcome;
}

/** Links are written below the web that was asked, so an entity of another says its whole address itself. */
function withAddress(entity: Entity, web: Web, { origin }: Call): Entity {
  return { ...entity, id: entity.id ?? `${origin}${web.path}/_api/${entity.editLink}` };
}
