import type { Call } from '../call';
import type { Entity } from '../entity';
import type { Outcome } from '../outcome';
import type { Arguments } from './arguments';

export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** A place in the resource tree, bound to what it stands for. */
export interface Node {
  /** For messages, e.g. `Lists`. */
  readonly name: string;
  /** The member of a name (lower case), or undefined when there is none. */
  readonly member: (name: string) => BoundMember | undefined;
  /** Names of its members, for the list of what is built. */
  readonly memberNames?: readonly string[];
  /** `(…)` directly behind, e.g. `items(5)`. */
  readonly key?: (args: Arguments, call: Call) => Node;
  readonly verbs: Partial<Readonly<Record<Verb, (call: Call) => Outcome>>>;
  /** For expansion. */
  readonly entity?: (call: Call) => Entity;
  readonly entities?: (call: Call) => readonly Entity[];
}

export interface BoundMember {
  /** Functions answer GET and POST, actions POST only. */
  readonly postOnly: boolean;
  readonly run: (args: Arguments, call: Call) => Node | Outcome;
}

export function isNode(result: Node | Outcome): result is Node {
  return 'member' in result;
}
