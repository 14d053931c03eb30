import type { Call } from '../call';
import { NO_ARGUMENTS } from './arguments';
import type { EntityKind } from './kinds';
import { isNode, type Node } from './node';

/** Expansion follows the same member as an address would; undefined is null. */
export function openMember<Subject>(kind: EntityKind<Subject>, subject: Subject, name: string, call: Call): Node | undefined {
  const result = kind.members[name.toLowerCase()].run(subject, NO_ARGUMENTS, call);
  return isNode(result) ? result : undefined;
}
