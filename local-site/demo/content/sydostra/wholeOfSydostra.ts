import type { WholeRoster } from '../../../../src/application/ports/rosterStore';
import { swedishDay } from '../../../../src/domain/calendar/swedishDay';
import { regionNamed } from '../../../../src/domain/roster/regionNamed';
import type { Group } from '../../../../src/domain/roster/roster';
import { demoGroups } from '../groups';
import { appointerInMellansverige, placesOfMellansverige } from '../mellansverige';
import { demoRoster } from '../rosters';
import { addEarlierTerms } from './addEarlierTerms';
import { collaborationGroups } from './collaborationGroups';
import type { DemoPlace } from './demoPlace';
import { leadershipPlaces } from './leadership';
import { addPlaces, beginRoster, rosterOf, type Making } from './makeRoster';
import { nationalGroups, nationalPlace, nationals } from './nationalGroups';
import { outOfTurn } from './plantedProblems';
import { placesInSydostra } from './placesInSydostra';
import { demoProfiles } from './profiles';
import { placesOfRepresentatives } from './representatives';
import { programmeAreas } from './programmeAreas';
import { twoTurnsInARow } from './twoTurnsInARow';
import { withPlants } from './withPlants';
import { workingGroups } from './workingGroups';

function appointer(group: Group) {
  return ({ regionKey }: DemoPlace): string => {
    switch (group.kind) {
      case 'samverkansnamnd':
      case 'regionsjukvardsledning':
      case 'stab':
        return regionNamed(regionKey);
      case 'rag':
        return `RPO ${group.programmeArea}`;
      default:
        return 'Regionsjukvårdsledningen';
    }
  };
}

/** Groups whose roster is another's affair: the bodies that a region as such is, and national groups, which come last. */
const isSeatedByKind = ({ kind, healthcareRegions }: Group): boolean => healthcareRegions.includes('sydostra') && kind !== 'region';

/** Those of the small demo stay who sit there, with the years before them; its collaboration groups are seated like the others. */
function addSmall(making: Making, today: Date): ReadonlySet<string> {
  const { seats, terms, people } = demoRoster(today);
  const kept = seats.filter(({ groupKey }) => !groupKey.startsWith('rsg-'));
  const keys = new Set(kept.map(({ key }) => key));
  making.people.push(...people);
  making.seats.push(...kept);
  making.terms.push(...terms.filter(({ seatKey }) => keys.has(seatKey)));
  return new Set(kept.map(({ groupKey }) => groupKey));
}

/** Sydöstra in full with eight years of history, and Mellansverige's groups of the small demo; the same for the same day. */
export function wholeOfSydostra(today: Date): WholeRoster {
  const day = swedishDay(today);
  const year = today.getUTCFullYear();
  const making = beginRoster(year);
  const small = addSmall(making, today);
  const known = new Set(demoGroups.map(({ key }) => key));
  const own = [...demoGroups, ...[...programmeAreas, ...collaborationGroups, ...workingGroups].filter(({ key }) => !known.has(key))];
  const groups = [...own, ...nationalGroups];
  const leadership: Readonly<Record<string, readonly DemoPlace[]>> = leadershipPlaces(year);

  addEarlierTerms(making, own);
  own.filter(({ key }) => small.has(key)).forEach((group) => addPlaces(making, group, placesOfRepresentatives[group.key] ?? [], appointer(group)));
  own
    .filter((group) => isSeatedByKind(group) && !small.has(group.key))
    .forEach((group, _, seated) => {
      const turn = seated.filter(({ kind }) => kind === group.kind).indexOf(group);
      const places = leadership[group.key] ?? placesInSydostra({ ...group, turn, year });
      addPlaces(making, group, group.key === outOfTurn ? twoTurnsInARow(places, year) : places, appointer(group));
    });
  own.forEach((group) => addPlaces(making, group, placesOfMellansverige[group.key] ?? [], () => appointerInMellansverige(group)));
  nationals.forEach((national) => {
    const seat = making.seats.find(({ key }) => key === national.from);
    if (!seat) throw new Error(`The demo has no seat ${national.from}`);
    addPlaces(making, national.group, [nationalPlace(national, seat.regionKey)], () => 'Regionsjukvårdsledningen');
  });
  const roster = withPlants(rosterOf(making), day);
  return { groups, ...roster, profiles: demoProfiles(groups, roster.seats, day) };
}
