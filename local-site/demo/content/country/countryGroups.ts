import { isNational } from '../../../../src/domain/roster/isNational';
import { regions } from '../../../../src/domain/roster/regions';
import type { Group } from '../../../../src/domain/roster/roster';
import { bodyOfItsOwn } from '../../demoRoles';
import { demoContent } from '../demoContent';
import { programmeAreas } from '../sydostra/programmeAreas';
import { plainKey } from '../plainKey';
import type { CountrySize } from './countrySize';
import { familyOf } from './countryFamilies';
import { leaderships } from './leaderships';

/** What the largest healthcare regions have working groups for beside the subjects of Sydöstra's. */
const themes = ['Kvalitetsregister', 'Vårdförlopp', 'Nivåstrukturering', 'Utbildning', 'Digitala tjänster', 'Forskning', 'Patientinformation', 'Läkemedel'] as const;

/** The area whose body records its decisions itself is there in the smallest country. */
const areasOf = (size: CountrySize): readonly Group[] =>
  [...programmeAreas].sort((one, other) => Number(other.key === bodyOfItsOwn) - Number(one.key === bodyOfItsOwn)).slice(0, size.programmeAreas);

/** Sydöstra's own groups, in the order of who mandates whom; regions and national groups are made with all the others. */
function sydostraGroups(size: CountrySize): readonly Group[] {
  const kept = new Set(areasOf(size).map(({ key }) => key));
  let collaborating = 0;
  return demoContent('sydostra', new Date(0)).groups.filter(({ key, kind, healthcareRegions, mandators }) => {
    if (!healthcareRegions.includes('sydostra') || kind === 'region' || isNational({ kind })) return false;
    if (kind === 'rpo') return kept.has(key);
    if (kind === 'rsg') return (collaborating += 1) <= size.collaborationGroups;
    return kind !== 'rag' || mandators.some((mandator) => kept.has(mandator));
  });
}

/** The same structure in another healthcare region, with keys, leadership and families of its own. */
function inRegion(group: Group, healthcareRegion: string): Group {
  if (healthcareRegion === 'sydostra') return group;
  const { prefix, name } = leaderships[healthcareRegion]!;
  const family = group.kind === 'rag' || group.kind === 'rsg' ? familyOf(healthcareRegion, group.kind) : '';
  return {
    ...group,
    key: prefix + group.key,
    healthcareRegions: [healthcareRegion],
    mandators: group.mandators.map((mandator) => prefix + mandator),
    templateFamily: family,
    ...(group.key === 'rsl' && { name, subject: name }),
  };
}

/** Halland is one region in two healthcare regions. */
const regionBodies = (size: CountrySize): readonly Group[] =>
  regions
    .filter((region) => region.healthcareRegions.some((key) => size.healthcareRegions.includes(key)))
    .map(({ key, name, healthcareRegions }) => ({
      key: `region-${key}`,
      kind: 'region',
      name,
      subject: name,
      programmeArea: '',
      healthcareRegions: healthcareRegions.filter((one) => size.healthcareRegions.includes(one)),
      mandators: [],
      templateFamily: '',
    }));

/** National programme areas, collaboration groups and working groups, with the seats that the healthcare regions have there. */
function nationalGroups(size: CountrySize, sydostra: readonly Group[]): readonly Group[] {
  const national = (group: Group, kind: 'npo' | 'nsg' | 'nag', mandators: readonly string[]): Group => ({
    ...group,
    key: group.key.replace(/^r/, 'n'),
    kind,
    name: group.name.replace(/^R/, 'N'),
    healthcareRegions: size.healthcareRegions,
    mandators,
    templateFamily: '',
  });
  const ofKind = (kind: Group['kind']): readonly Group[] => sydostra.filter((group) => group.kind === kind);
  return [
    ...ofKind('rpo').map((group) => national(group, 'npo', [])),
    ...ofKind('rsg').map((group) => national(group, 'nsg', [])),
    ...ofKind('rag').map((group) => national(group, 'nag', group.mandators.map((mandator) => mandator.replace(/^r/, 'n')))),
  ];
}

/** Working groups for a theme within a programme area, in one healthcare region after the other, for as long as they are asked for. */
function* moreWorkingGroups(size: CountrySize): Generator<Group> {
  for (let lap = 1; ; lap += 1) {
    for (const theme of themes) {
      for (const area of areasOf(size)) {
        const subject = `${theme} inom ${area.subject.slice(0, 1).toLowerCase()}${area.subject.slice(1)}${lap === 1 ? '' : ` ${lap}`}`;
        const key = `rag-${plainKey(`${theme}-${area.key.slice('rpo-'.length)}`)}${lap === 1 ? '' : `-${lap}`}`;
        const group: Group = { ...area, key, kind: 'rag', name: `RAG ${subject}`, subject, mandators: [area.key], templateFamily: familyOf('sydostra', 'rag') };
        for (const healthcareRegion of size.healthcareRegions) yield inRegion(group, healthcareRegion);
      }
    }
  }
}

/** Exactly as many groups as the size says: who mandates another stands before it. */
export function countryGroups(size: CountrySize): readonly Group[] {
  const sydostra = sydostraGroups(size);
  const bodies = sydostra.filter(({ kind }) => kind !== 'rag');
  const workingGroups = sydostra.filter(({ kind }) => kind === 'rag');
  const everywhere = (groups: readonly Group[]): readonly Group[] => size.healthcareRegions.flatMap((region) => groups.map((group) => inRegion(group, region)));
  const groups = [...regionBodies(size), ...everywhere(bodies), ...everywhere(workingGroups), ...nationalGroups(size, sydostra)].slice(0, size.groups);
  for (const group of moreWorkingGroups(size)) {
    if (groups.length >= size.groups) break;
    groups.push(group);
  }
  return groups;
}
