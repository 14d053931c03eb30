import type { Call } from '../call';
import type { Entity } from '../entity';
import { entityOutcome, valueOutcome, type Outcome } from '../outcome';
import { applyToCollection } from '../odata/applyToCollection';
import type { Arguments } from './arguments';
import type { BoundMember, Node, Verb } from './node';

/** A member of a kind: a step further, a function or an action. */
export interface Member<Subject> {
  readonly postOnly?: boolean;
  readonly run: (subject: Subject, args: Arguments, call: Call) => Node | Outcome;
}

export const step = <Subject>(run: Member<Subject>['run']): Member<Subject> => ({ run });
export const action = <Subject>(run: Member<Subject>['run']): Member<Subject> => ({ run, postOnly: true });

type Members<Subject> = Readonly<Record<string, Member<Subject>>>;

/** One kind of thing: what it shows, what leads on from it (names in lower case), what can be done with it. */
export interface EntityKind<Subject> {
  readonly name: string;
  readonly entity: (subject: Subject, call: Call) => Entity;
  readonly members: Members<Subject>;
  readonly merge?: (subject: Subject, call: Call) => Outcome;
  readonly put?: (subject: Subject, call: Call) => Outcome;
  readonly remove?: (subject: Subject, call: Call) => Outcome;
}

export function entityNode<Subject>(kind: EntityKind<Subject>, subject: Subject, call: Call): Node {
  const verbs: Partial<Record<Verb, (call: Call) => Outcome>> = { GET: at => entityOutcome(kind.entity(subject, at)) };
  const { merge, put, remove } = kind;
  if (merge) verbs.MERGE = at => merge(subject, at);
  if (put) verbs.PUT = at => put(subject, at);
  if (remove) verbs.DELETE = at => remove(subject, at);
  return {
    name: kind.name,
    memberNames: Object.keys(kind.members),
    member: name => boundMember(kind.members, subject, name) ?? propertyMember(kind.entity(subject, call), name),
    verbs,
    entity: at => kind.entity(subject, at)
  };
}

export interface CollectionKind<Subject> {
  readonly name: string;
  /** Type of its entities, e.g. `SP.List`. */
  readonly type: string;
  readonly set: string;
  readonly entities: (subject: Subject, call: Call) => readonly Entity[];
  /** Where the collection answers its own queries (list items); otherwise they are applied to `entities`. */
  readonly get?: (subject: Subject, call: Call) => Outcome;
  /** What an entity would look like, where it can be told without one. */
  readonly sample?: (subject: Subject, call: Call) => Entity | undefined;
  readonly key?: (subject: Subject, args: Arguments, call: Call) => Node;
  readonly members: Members<Subject>;
  readonly post?: (subject: Subject, call: Call) => Outcome;
}

export function collectionNode<Subject>(kind: CollectionKind<Subject>, subject: Subject): Node {
  const { key, post, get, sample } = kind;
  const verbs: Partial<Record<Verb, (call: Call) => Outcome>> = {
    GET: call => get?.(subject, call) ?? {
      is: 'collection', type: kind.type, set: kind.set, entities: applyToCollection(kind.entities(subject, call), call),
      sample: sample && (() => sample(subject, call))
    }
  };
  if (post) verbs.POST = call => post(subject, call);
  return {
    name: kind.name,
    memberNames: Object.keys(kind.members),
    member: name => boundMember(kind.members, subject, name),
    key: key && ((args, call) => key(subject, args, call)),
    verbs,
    entities: call => kind.entities(subject, call)
  };
}

/** A namespace without a value of its own, e.g. the service itself. */
export function spaceNode<Subject>(name: string, members: Members<Subject>, subject: Subject): Node {
  return { name, memberNames: Object.keys(members), member: wanted => boundMember(members, subject, wanted), verbs: {} };
}

function boundMember<Subject>(members: Members<Subject>, subject: Subject, name: string): BoundMember | undefined {
  if (!Object.hasOwn(members, name)) return undefined;
  const member = members[name];
  return { postOnly: member.postOnly === true, run: (args, call) => member.run(subject, args, call) };
}

/** A property by its address, e.g. `web/Title`; property names match without regard to case, like function names. */
function propertyMember(entity: Entity, name: string): BoundMember | undefined {
  for (const [property, value] of Object.entries(entity.properties)) {
    if (property.toLowerCase() === name) return { postOnly: false, run: () => valueOutcome(property, value) };
  }
  for (const [property, read] of Object.entries(entity.onSelect)) {
    if (property.toLowerCase() === name) return { postOnly: false, run: () => valueOutcome(property, read()) };
  }
  return undefined;
}
