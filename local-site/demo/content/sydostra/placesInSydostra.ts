import type { GroupKind, SeatRole } from '../../../../src/domain/roster/roster';
import { municipalitiesOf } from '../municipalitiesOf';
import { professions } from '../professions';
import type { DemoPlace } from './demoPlace';
import { place } from './demoPlace';
import type { Round } from './rotation';
import { turnsOf } from './rotation';

export const regionsOfSydostra = ['jonkoping', 'kalmar', 'ostergotland'] as const;

/** A group whose places are asked for, and its number among those of its kind. */
export interface PlacedGroup {
  readonly key: string;
  readonly kind: GroupKind;
  readonly turn: number;
  /** Today's. */
  readonly year: number;
}

/** A place for each region's turn to lead, held by its member on the place with the number; nobody is missed there outside the turn. */
export const leadingPlaces = (group: Pick<PlacedGroup, 'key' | 'year'>, role: SeatRole, round: Round, memberPlace: (region: number) => number): readonly DemoPlace[] =>
  round.regions.map((regionKey, region) => ({
    ...place(regionKey, role, '', 0),
    requirement: 'wished',
    filling: { kind: 'sameAs', seatKey: `${group.key}-plats${memberPlace(region)}`, during: turnsOf(regionKey, round, group.year) }
  }));

/** Programme areas whose chairs leave together, at this year's end: the first so many of those seated here. */
const leavingTogether = 15;

/** The places of a group in Sydöstra, by its kind. Terms are laid so that few of a group end at once. */
export function placesInSydostra(group: PlacedGroup): readonly DemoPlace[] {
  const { kind, turn } = group;
  const leading = regionsOfSydostra[turn % regionsOfSydostra.length];
  const others = regionsOfSydostra.filter((region) => region !== leading);
  const profession = (offset: number): string => professions[(turn * 3 + offset) % professions.length];
  const round: Round = { regions: regionsOfSydostra, shift: turn, inOddYears: turn % 2 === 1 };
  const municipal = place('', 'municipal', 'Kommunal företrädare', 1, { organisation: municipalitiesOf(leading) });
  switch (kind) {
    case 'samverkansnamnd':
      return [
        ...regionsOfSydostra.flatMap((region, index) => [0, 1].map((second) => place(region, 'member', 'Regionråd', index * 2 + second, { years: 4 }))),
        ...leadingPlaces(group, 'chair', round, (region) => region * 2 + 1)
      ];
    case 'kunskapsrad':
      return [
        place(leading, 'chair', 'Hälso- och sjukvårdschef', turn),
        ...others.map((region, index) => place(region, 'member', 'Verksamhetschef', index + 1)),
        place(leading, 'processSupport', 'Processtöd', 3)
      ];
    case 'rpo':
      return [
        place(leading, 'chair', 'Verksamhetschef', turn < leavingTogether ? 0 : 1),
        ...others.map((region, index) => place(region, 'member', 'Överläkare', index + 1)),
        municipal,
        place(leading, 'nationalRepresentative', 'Ledamot i nationellt programområde', 1),
        place(leading, 'processSupport', 'Processtöd', 1 + (turn % 3))
      ];
    case 'rsg':
      return [
        ...regionsOfSydostra.map((region, index) => place(region, 'member', profession(1), 1 + (index % 2))),
        ...regionsOfSydostra.map((region, index) => place(region, 'member', profession(2 + index), index + 1)),
        ...leadingPlaces(group, 'chair', round, (region) => region + 1),
        place(leading, 'processSupport', 'Processtöd', 1 + (turn % 3))
      ];
    default:
      return [
        place(leading, 'convener', 'Överläkare', turn),
        ...regionsOfSydostra.flatMap((region, index) => [place(region, 'member', profession(index), turn + index), place(region, 'member', profession(index + 4), turn + index + 1)]),
        ...(turn % 4 === 0 ? [municipal] : []),
        ...(turn % 5 === 0 ? [place('', 'patient', 'Patientföreträdare', 1, { organisation: 'Patientföreningen Exempel' })] : [])
      ];
  }
}
