import { byText } from '../followup/byText';
import { regions } from '../roster/regions';
import type { SeatRole } from '../roster/roster';
import type { Amounts } from './amounts';
import { addAmount } from './amounts';
import { expectedShares } from './expectedShares';
import type { Fairness, FairnessMeasure, MeasuredBurden } from './fairness';
import { fairnessMeasures } from './fairness';
import type { FairnessFacts, FairnessQuestion } from './fairnessFacts';
import { heldDays } from './heldDays';
import { yearsPart } from './yearsPart';

/** What a region's seat counts as; those who merely take part and patients are nobody's burden to share. */
const measuresOfRole: Readonly<Partial<Record<SeatRole, readonly FairnessMeasure[]>>> = {
  chair: ['seats', 'chair'],
  convener: ['seats', 'chair'],
  viceChair: ['seats'],
  member: ['seats'],
  processSupport: ['processSupport']
};

function burden(measure: FairnessMeasure, amounts: Amounts, expected: ReadonlyMap<string, number>): MeasuredBurden {
  const borne = [...expected].map(([party, share]) => ({ party, expected: share, amount: amounts.get(measure)?.get(party) ?? 0 }));
  const total = borne.reduce((sum, { amount }) => sum + amount, 0);
  const shares = borne.map(({ party, expected: due, amount }) => {
    const share = total === 0 ? 0 : amount / total;
    return { party, amount, share, expected: due, difference: total === 0 ? 0 : share - due };
  });
  return { measure, total, shares };
}

/** Only what concerns the groups that are asked about. Fractions are added in the order of keys, so that no other order matters. */
function inScope({ groups, seats, meetings, contributions }: FairnessFacts, healthcareRegion: string): Omit<FairnessFacts, 'groups' | 'terms'> {
  const counted = new Set(groups.flatMap((group) => (healthcareRegion === '' || group.healthcareRegions.includes(healthcareRegion) ? [group.key] : [])));
  const isIn = ({ groupKey }: { readonly groupKey: string }): boolean => counted.has(groupKey);
  return {
    seats: seats.filter(isIn),
    meetings: meetings.filter(isIn),
    contributions: contributions
      .filter(isIn)
      .sort((one, other) => byText(one.key, other.key) || one.hours - other.hours || one.fullTimePercent - other.fullTimePercent || one.cost - other.cost)
  };
}

/**
 * Who has borne what of a healthcare region's groups, or of all groups, over a period. A region counts once in each
 * healthcare region it belongs to, by the groups of that one; in the country as a whole it counts once. A year's
 * contribution counts with the part of the year that lies in the period.
 */
export function measureFairness(facts: FairnessFacts, { period, shareKind, healthcareRegion, inhabitants }: FairnessQuestion): Fairness {
  const parties = regions.filter((region) => healthcareRegion === '' || region.healthcareRegions.includes(healthcareRegion));
  const expected = expectedShares(parties, shareKind, healthcareRegion, inhabitants);
  const held = heldDays(facts.terms, period);
  const ofRegions: Amounts = new Map();
  const ofMunicipalities: Amounts = new Map();
  const ofNational: Amounts = new Map();
  const scope = inScope(facts, healthcareRegion);

  for (const { key, regionKey, role, organisation } of scope.seats) {
    const days = held.bySeat.get(key) ?? 0;
    if (role === 'municipal') {
      addAmount(ofMunicipalities, 'seats', organisation || regionKey, days);
    } else if (role === 'nationalRepresentative') {
      addAmount(ofNational, 'seats', regionKey, days);
    } else {
      for (const measure of measuresOfRole[role] ?? []) addAmount(ofRegions, measure, regionKey, days);
    }
  }
  for (const { date, hostRegion, state } of scope.meetings) {
    if (state === 'held' && period.from <= date && date <= period.to) addAmount(ofRegions, 'meetings', hostRegion, 1);
  }
  for (const { regionKey, organisation, year, hours, fullTimePercent, cost } of scope.contributions) {
    const part = yearsPart(year, period);
    const [amounts, party] = organisation === '' ? [ofRegions, regionKey] : [ofMunicipalities, organisation];
    addAmount(amounts, 'hours', party, hours * part);
    addAmount(amounts, 'fullTime', party, (fullTimePercent / 100) * part);
    addAmount(amounts, 'cost', party, cost * part);
  }

  const municipalities = [...new Set([...ofMunicipalities.values()].flatMap((ofMeasure) => [...ofMeasure.keys()]))].sort(byText);
  const equally = new Map(municipalities.map((party) => [party, 1 / municipalities.length]));
  return {
    period,
    shareKind,
    regions: fairnessMeasures.map((measure) => burden(measure, ofRegions, expected)),
    municipalities: [...ofMunicipalities.keys()].map((measure) => burden(measure, ofMunicipalities, equally)),
    nationalRepresentatives: ofNational.size > 0 ? [burden('seats', ofNational, expected)] : [],
    unreadTerms: held.unread
  };
}
