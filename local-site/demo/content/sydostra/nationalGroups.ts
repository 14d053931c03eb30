import type { Group, GroupKind } from '../../../../src/domain/roster/roster';
import type { DemoPlace } from './demoPlace';
import { place } from './demoPlace';

interface National {
  readonly group: Group;
  /** Seat in Sydöstra's own group from which the member here comes. */
  readonly from: string;
  /** Key of that group. */
  readonly mirrors: string;
}

function national(key: string, kind: GroupKind, name: string, programmeArea: string, mirrors: string, placeThere: number): National {
  const group: Group = {
    key,
    kind,
    name,
    subject: programmeArea || name.replace(/^NSG /, ''),
    programmeArea,
    healthcareRegions: ['sydostra'],
    mandators: [],
    templateFamily: ''
  };
  return { group, mirrors, from: `${mirrors}-plats${placeThere}` };
}

/** National groups of which the demo keeps Sydöstra's own places: those it hosts, and some more. */
export const nationals: readonly National[] = [
  national('npo-barn', 'npo', 'NPO Barn och ungdomars hälsa', 'Barn och ungdomars hälsa', 'rpo-barn', 5),
  national('npo-kvinnosjukdomar', 'npo', 'NPO Kvinnosjukdomar och förlossning', 'Kvinnosjukdomar och förlossning', 'rpo-kvinnosjukdomar', 4),
  national('npo-perioperativ', 'npo', 'NPO Perioperativ vård, intensivvård och transplantation', 'Perioperativ vård, intensivvård och transplantation', 'rpo-perioperativ', 5),
  national('npo-rehabilitering', 'npo', 'NPO Rehabilitering, habilitering och försäkringsmedicin', 'Rehabilitering, habilitering och försäkringsmedicin', 'rpo-rehabilitering', 5),
  national('nsg-lakemedel', 'nsg', 'NSG Läkemedel och medicinsk teknik', '', 'rsg-lakemedel', 1),
  national('nsg-patientsakerhet', 'nsg', 'NSG Patientsäkerhet', '', 'rsg-patientsakerhet', 2),
  national('nag-barndiabetes', 'nag', 'NAG Barndiabetes', 'Barn och ungdomars hälsa', 'rag-barndiabetes', 2)
];

export const nationalGroups: readonly Group[] = nationals.map(({ group }) => group);

/** The place of Sydöstra's member in a national group. @param regionKey of the seat that the member comes from */
export const nationalPlace = ({ from }: National, regionKey: string): DemoPlace => ({
  ...place(regionKey, 'nationalRepresentative', 'Ledamot för Sydöstra sjukvårdsregionen', 0),
  filling: { kind: 'sameAs', seatKey: from, during: null }
});
