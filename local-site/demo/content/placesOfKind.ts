import type { GroupKind, SeatRole } from '../../../src/domain/roster/roster';
import { municipalitiesOf } from './municipalitiesOf';
import { professions } from './professions';

/** A place that is to be filled: what it is for, and whom. */
export interface Place {
  /** Empty for a place outside the regions. */
  readonly regionKey: string;
  readonly organisation: string;
  readonly role: SeatRole;
  readonly profession: string;
}

const place = (regionKey: string, role: SeatRole, profession: string, organisation = ''): Place => ({ regionKey, organisation, role, profession });

/**
 * The places of a group, by its kind.
 * @param turn moves the chair on from group to group
 * @param regions keys of those that are to be represented
 */
export function placesOfKind(kind: GroupKind, turn: number, regions: readonly string[]): readonly Place[] {
  const leading = regions[turn % regions.length];
  const others = regions.filter((region) => region !== leading);
  const profession = (offset: number): string => professions[(turn * 3 + offset) % professions.length];
  const everyRegion = (what: string): readonly Place[] => others.map((region) => place(region, 'member', what));
  switch (kind) {
    case 'samverkansnamnd':
      return [place(leading, 'chair', 'Regionråd'), place(others[0], 'viceChair', 'Regionråd'), ...regions.flatMap((region) => [1, 2].map(() => place(region, 'member', 'Förtroendevald')))];
    case 'regionsjukvardsledning':
      return [place(leading, 'chair', 'Hälso- och sjukvårdsdirektör'), ...everyRegion('Hälso- och sjukvårdsdirektör')];
    case 'arbetsutskott':
      return [place(leading, 'convener', 'Hälso- och sjukvårdsdirektör'), ...everyRegion('Hälso- och sjukvårdsdirektör')];
    case 'kunskapsrad':
      return [place(leading, 'chair', 'Ordförande'), ...everyRegion('Verksamhetschef'), place(leading, 'processSupport', 'Processtöd')];
    case 'rpo':
      return [place(leading, 'chair', 'Verksamhetschef'), ...everyRegion('Överläkare'), place('', 'municipal', 'Kommunal företrädare', municipalitiesOf(leading)), place(leading, 'nationalRepresentative', 'Ledamot i nationellt programområde'), place(leading, 'processSupport', 'Processtöd')];
    case 'rsg':
      return [place(leading, 'chair', profession(0)), ...regions.map((region) => place(region, 'member', profession(1))), place(leading, 'processSupport', 'Processtöd')];
    default:
      return [
        place(leading, 'convener', 'Överläkare'),
        ...regions.flatMap((region, index) => [place(region, 'member', profession(index)), place(region, 'member', profession(index + 4))]),
        ...(turn % 4 === 0 ? [place('', 'municipal', 'Kommunal företrädare', municipalitiesOf(leading))] : []),
        ...(turn % 5 === 0 ? [place('', 'patient', 'Patientföreträdare', 'Patientförening')] : []),
      ];
  }
}
