import type { BindingRecord, ChainRecord } from '../../../../src/domain/approval/record';
import type { Group, GroupKind } from '../../../../src/domain/roster/roster';

/** Most bodies a text is sent out to for comment. */
const MOST_CONSULTED = 24;

const consultedKinds: readonly GroupKind[] = ['kunskapsrad', 'rpo', 'rsg', 'region', 'samverkansnamnd', 'arbetsutskott', 'regionsjukvardsledning', 'stab'];

/** Whether a group of the country has a mandate of its own. */
export const hasMandate = ({ templateFamily }: Group): boolean => templateFamily !== '';

const regionOf = ({ healthcareRegions }: Group): string => healthcareRegions[0] ?? '';

/** The chain of a healthcare region: what its groups write goes out to others first. */
export const chainKeyOf = (healthcareRegion: string): string => `${healthcareRegion}-remiss`;

/** Keys of those whom a text of a healthcare region is sent to for comment. */
export function consultedIn(groups: readonly Group[], healthcareRegion: string): readonly string[] {
  const own = groups.filter(({ healthcareRegions }) => healthcareRegions.includes(healthcareRegion));
  return consultedKinds.flatMap((kind) => own.filter((group) => group.kind === kind).map(({ key }) => key)).slice(0, MOST_CONSULTED);
}

/** Consultation, endorsement and establishment, for each healthcare region. */
export const countryChains = (groups: readonly Group[], healthcareRegions: readonly string[]): readonly ChainRecord[] =>
  healthcareRegions.map((healthcareRegion) => ({
    type: 'chain',
    chainKey: chainKeyOf(healthcareRegion),
    name: 'Remiss, tillstyrkan och fastställande',
    steps: [
      { key: 'consultation', kind: 'consultation', bodies: consultedIn(groups, healthcareRegion), quorum: 'allOf', dueDays: 30 },
      { key: 'endorse', kind: 'endorse', bodies: ['@endorser'], quorum: 'allOf' },
      { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' },
    ],
    confirmed: true,
  }));

/** Who endorses in a healthcare region: its executive committee. */
const endorserOf = (groups: readonly Group[], healthcareRegion: string): string =>
  groups.find(({ kind, healthcareRegions }) => kind === 'arbetsutskott' && healthcareRegions.includes(healthcareRegion))?.key ?? '';

/** How each group with a mandate gets it established: by the first body that mandates it. */
export const countryBindings = (groups: readonly Group[]): readonly BindingRecord[] =>
  groups.filter(hasMandate).map((group) => ({
    type: 'binding',
    groupKey: group.key,
    chainKey: chainKeyOf(regionOf(group)),
    relations: { mandator: group.mandators, establishingBody: group.mandators.slice(0, 1), endorser: [endorserOf(groups, regionOf(group))] },
  }));

/** Keys of all that decide about the mandate of another. */
export function decidingKeys(groups: readonly Group[], healthcareRegions: readonly string[]): readonly string[] {
  const named = countryBindings(groups).flatMap(({ relations: { establishingBody = [], endorser = [] } }) => [...establishingBody, ...endorser]);
  const consulted = healthcareRegions.flatMap((healthcareRegion) => consultedIn(groups, healthcareRegion));
  return [...new Set([...named, ...consulted])];
}
