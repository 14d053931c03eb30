import type { Group } from '../../roster/roster';
import { healthcareRegionNames } from '../family/healthcareRegionNames';
import type { ImportedMandate } from '../importedMandate';
import { comparable } from '../matching/comparable';
import { likeness, wordingOf } from '../matching/likeness';

/** Whose mandate an imported document seems to be. */
export interface GroupMatch {
  /** Certain: the only group of that name, with nothing that speaks against it; else null. */
  readonly group: Group | null;
  /** Groups with a name like it, the most like first; a certain one is among them. */
  readonly candidates: readonly Group[];
}

/** Below this two names are not alike. */
const leastLike = 0.7;

const mostCandidates = 5;

/** Words of the kind of group, which documents and registers write with the name or leave out. */
const kindWords = /^(?:rag|rsg|rpo|(?:sjukvårds)?regionala? (?:arbetsgrupp(?:en)?|samverkansgrupp(?:en)?))\s+/u;

const plainName = (name: string): string => comparable(name).toLowerCase().replace(kindWords, '');

const alike = (one: string, other: string): number => likeness(wordingOf(plainName(one)), wordingOf(plainName(other)));

/** What the document says otherwise than the register: of which family, programme area or healthcare region it is. */
function speaksAgainst({ template, variables, healthcareRegion }: ImportedMandate, group: Group): boolean {
  const region = healthcareRegionNames.find(({ name }) => name === healthcareRegion)?.key;
  const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;
  return (
    differ(template?.family ?? '', group.templateFamily) ||
    differ(plainName(variables.programmeArea), plainName(group.programmeArea)) ||
    (region !== undefined && group.healthcareRegions.length > 0 && !group.healthcareRegions.includes(region))
  );
}

/** The group an imported document is about, by its name. @param groups those it may be */
export function matchGroup(imported: ImportedMandate, groups: readonly Group[]): GroupMatch {
  const name = imported.group ?? '';
  if (plainName(name) === '') {
    return { group: null, candidates: [] };
  }
  const scored = groups
    .map((group) => ({ group, score: Math.max(alike(name, group.subject), alike(name, group.name)), against: speaksAgainst(imported, group) }))
    .filter(({ score }) => score >= leastLike)
    .sort((one, other) => other.score - one.score || Number(one.against) - Number(other.against));
  const [certain, ...more] = scored.filter(({ score, against }) => score === 1 && !against);
  return {
    group: certain && more.length === 0 ? certain.group : null,
    candidates: scored.slice(0, mostCandidates).map(({ group }) => group)
  };
}
