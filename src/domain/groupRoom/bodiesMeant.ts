import type { Group } from '../roster/roster';
import { bodiesOfKind } from './bodiesOfKind';
import type { MeantBody } from './declaredRoute';

/** From where a way to somebody is looked for. */
export interface RouteGround {
  readonly group: Group;
  /** Every body there is, by name. */
  readonly bodies: readonly Group[];
  /** Key of the one body asked for; empty for none. */
  readonly chosen: string;
}

/** The bodies that a stop on the way means. */
export function bodiesMeant(meant: MeantBody, { group, bodies, chosen }: RouteGround): readonly Group[] {
  switch (meant.by) {
    case 'group':
      return [group];
    case 'mandator':
      return bodies.filter(({ key }) => group.mandators.includes(key));
    case 'chosen':
      return bodies.filter(({ key }) => key === chosen);
    case 'kind':
      return bodiesOfKind(meant.kind, group, bodies);
  }
}
