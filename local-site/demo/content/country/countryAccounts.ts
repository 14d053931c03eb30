import type { Group } from '../../../../src/domain/roster/roster';
import { demoAccounts } from '../accounts';
import type { Region } from '../../../../src/domain/roster/regions';
import { inventedName } from '../inventedNames';
import { plainKey } from '../plainKey';
import { peopleOfRegion } from '../sydostra/peopleOfRegion';

/** Where the invented names of accounts begin: people on the rosters are numbered from 0. */
const FIRST = 6000;

const loginOf = (name: string): string => `${plainKey(name).replace(/-/g, '.')}@uppdrag.example`;

/** Login of a healthcare region's staff, who record what its bodies decide and publish. */
export const staffLogin = (healthcareRegion: string): string => (healthcareRegion === 'sydostra' ? demoAccounts.staff.login : `staben.${healthcareRegion}@uppdrag.example`);

/** Logins of those who nominate for a region and judge its declarations of interests: the demo's own people in Sydöstra, elsewhere one for both. */
export function regionLogins({ key, healthcareRegions }: Region): { readonly nominator: string; readonly judge: string } {
  const login = `nominering.${key}@uppdrag.example`;
  if (!healthcareRegions.includes('sydostra')) return { nominator: login, judge: login };
  const { nominator, judge } = peopleOfRegion(key);
  return { nominator: nominator.login, judge: judge.login };
}

/** Logins of those who write for each group: the demo's own people in Sydöstra, elsewhere one for a programme area. */
export function conveners(groups: readonly Group[]): ReadonlyMap<string, string> {
  const places = [...new Set(groups.map((group) => placeOf(group)))];
  return new Map(
    groups.map((group) => {
      if (group.key === 'rag-barnonkologi') return [group.key, demoAccounts.convener.login];
      if (group.healthcareRegions[0] === 'sydostra' && group.kind === 'rag') return [group.key, demoAccounts.otherConvener.login];
      return [group.key, loginOf(inventedName(FIRST + places.indexOf(placeOf(group))))];
    }),
  );
}

const placeOf = ({ healthcareRegions, programmeArea, kind }: Group): string => `${healthcareRegions[0]} ${programmeArea || kind}`;
