import { bodiesOfStep } from '../../domain/approval/bodiesOfStep';
import { bodyRelations } from '../../domain/approval/bodyRelations';
import { chainsOffered, proposeBinding } from '../../domain/approval/proposeBinding';
import type { BindingRecord, BodyRelation, ChainRecord } from '../../domain/approval/record';
import type { Group } from '../../domain/roster/roster';

/** Where a relation's bodies come from when groups are tied to a chain. */
export type RelationChoice =
  /** As it is for the group, else as proposed for it. */
  | { readonly from: 'asNow' | 'mandators' }
  | { readonly from: 'chosen'; readonly bodies: readonly string[] };

/** What several groups are tied to at once. */
export interface BindingChoice {
  readonly chain: ChainRecord;
  readonly relations: Readonly<Partial<Record<BodyRelation, RelationChoice>>>;
  /** Bodies whose answers on cards are to count, where the chain permits cards. */
  readonly cardBodies: readonly string[];
}

/** The relations a chain's steps name. */
export const relationsUsed = ({ steps }: Pick<ChainRecord, 'steps'>): readonly BodyRelation[] =>
  bodyRelations.filter((relation) => steps.some(({ bodies }) => bodies.includes(`@${relation}`)));

/** Bodies that a group's binding lets a chain ask in steps where cards may count. */
export const cardBodiesOffered = ({ steps }: Pick<ChainRecord, 'steps'>, binding: Pick<BindingRecord, 'relations'>): readonly string[] => [
  ...new Set(steps.filter(({ card }) => card === true).flatMap((step) => bodiesOfStep(step, binding)))
];

/**
 * One group's binding by a choice for several. Relations that the chain does not name stay as they are.
 * @param before - the group's binding in force; undefined for none
 */
export function bindingFor(group: Group, groups: readonly Group[], before: BindingRecord | undefined, choice: BindingChoice): BindingRecord {
  const { chain } = choice;
  const offered = chainsOffered(group).find((one) => one.chain.chainKey === chain.chainKey) ?? chainsOffered(group)[0];
  const proposed = offered ? proposeBinding(offered, group, groups).relations : { mandator: group.mandators };
  const bodiesBy = (relation: BodyRelation): readonly string[] => {
    const from = choice.relations[relation] ?? { from: 'asNow' };
    if (from.from === 'chosen') return from.bodies;
    return from.from === 'mandators' ? group.mandators : (before?.relations[relation] ?? proposed[relation] ?? []);
  };
  const used = relationsUsed(chain).map((relation) => [relation, bodiesBy(relation)] as const);
  const relations = { ...proposed, ...before?.relations, ...Object.fromEntries(used) };
  const cardBodies = cardBodiesOffered(chain, { relations }).filter((body) => choice.cardBodies.includes(body));
  return {
    type: 'binding',
    groupKey: group.key,
    chainKey: chain.chainKey,
    relations,
    ...(cardBodies.length > 0 && { cardBodies })
  };
}
