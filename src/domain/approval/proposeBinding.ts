import type { Group } from '../roster/roster';
import { bodyRelations } from './bodyRelations';
import type { BodySource, DefaultChain } from './defaultChains';
import { defaultChains } from './defaultChains';
import type { BindingRecord } from './record';

/** The default chains offered for a group's kind in its healthcare regions. */
export const chainsOffered = ({ kind, healthcareRegions }: Group): readonly DefaultChain[] =>
  defaultChains.filter((offered) => offered.kinds.includes(kind) && healthcareRegions.includes(offered.healthcareRegion));

function bodiesFrom(source: BodySource, { healthcareRegion }: DefaultChain, group: Group, groups: readonly Group[]): readonly string[] {
  const kinds = source.kinds ?? [];
  const isOfKind = ({ kind }: Group): boolean => kinds.length === 0 || kinds.includes(kind);
  if (source.from === 'mandators') {
    return group.mandators.filter((key) => kinds.length === 0 || groups.some((other) => other.key === key && isOfKind(other)));
  }
  return groups.filter((other) => other.key !== group.key && other.healthcareRegions.includes(healthcareRegion) && isOfKind(other)).map(({ key }) => key);
}

/**
 * How a group could be tied to a chain, from its mandators and the bodies of its healthcare region. A relation for which
 * no body is found is left out: an administrator fills it.
 */
export function proposeBinding(offered: DefaultChain, group: Group, groups: readonly Group[]): BindingRecord {
  const sources: DefaultChain['relations'] = { mandator: { from: 'mandators' }, ...offered.relations };
  const relations = bodyRelations.flatMap((relation) => {
    const source = sources[relation];
    const bodies = source ? bodiesFrom(source, offered, group, groups) : [];
    return bodies.length > 0 ? [[relation, bodies] as const] : [];
  });
  return { type: 'binding', groupKey: group.key, chainKey: offered.chain.chainKey, relations: Object.fromEntries(relations) };
}
