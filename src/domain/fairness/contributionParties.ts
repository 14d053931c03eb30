import { regionsOfGroup } from '../roster/regionsOfGroup';
import { swedishOrder } from '../roster/swedishOrder';
import type { Contribution } from './contribution';
import type { FairnessFacts } from './fairnessFacts';

/** Who may put something into a group: a region, or an organisation outside the regions. */
export type ContributionParty = Pick<Contribution, 'regionKey' | 'organisation'>;

const isSame = (one: ContributionParty, other: ContributionParty): boolean => one.regionKey === other.regionKey && one.organisation === other.organisation;

/** The group's regions in their order, then the organisations that have a municipal seat or have put something in before, by name. */
export function contributionParties(groupKey: string, { groups, seats, contributions }: Pick<FairnessFacts, 'groups' | 'seats' | 'contributions'>): readonly ContributionParty[] {
  const group = groups.find(({ key }) => key === groupKey);
  if (!group) return [];
  const regions = regionsOfGroup(group).map(({ key }): ContributionParty => ({ regionKey: key, organisation: '' }));
  const seated = seats.filter((seat) => seat.groupKey === groupKey && seat.role === 'municipal');
  const others = [...seated, ...contributions.filter((given) => given.groupKey === groupKey)]
    .map(({ regionKey, organisation }): ContributionParty => ({ regionKey, organisation }))
    .filter((party) => !regions.some((region) => isSame(region, party)) && (party.organisation !== '' || party.regionKey !== ''));
  const organisations = others.filter((party, at) => others.findIndex((other) => isSame(other, party)) === at);
  return [...regions, ...organisations.sort((one, other) => swedishOrder(one.organisation, other.organisation))];
}
