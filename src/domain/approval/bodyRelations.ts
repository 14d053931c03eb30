import type { BodyRelation } from './record';

/** Every relation once: the compiler refuses a missing or unknown one. */
const relations: Readonly<Record<BodyRelation, true>> = { mandator: true, establishingBody: true, endorser: true, informed: true };

/** The relations of a group to bodies that a step may name instead of a body. */
export const bodyRelations = Object.keys(relations) as readonly BodyRelation[];

/** The relation a step names, e.g. `@mandator`; null for a body's own key or what is no relation. */
export const relationNamed = (named: string): BodyRelation | null => bodyRelations.find((known) => named === `@${known}`) ?? null;
