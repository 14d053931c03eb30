import { bodiesMeant } from './bodiesMeant';
import type { RouteGround } from './bodiesMeant';
import type { DeclaredRoute } from './declaredRoute';

/** Keys of the bodies whose rosters a route asks, each once. */
export const bodiesOnRoute = ({ stops, otherwise }: Pick<DeclaredRoute, 'stops' | 'otherwise'>, ground: RouteGround): readonly string[] => [
  ...new Set([...stops, otherwise].flatMap(({ body }) => bodiesMeant(body, ground).map(({ key }) => key)))
];
