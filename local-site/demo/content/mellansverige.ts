import { regions } from '../../../src/domain/roster/regions';
import type { Group } from '../../../src/domain/roster/roster';
import { municipalitiesOf } from './municipalitiesOf';
import type { DemoPlace } from './sydostra/demoPlace';
import { place } from './sydostra/demoPlace';

const own = regions.filter(({ healthcareRegions }) => healthcareRegions.includes('mellansverige')).map(({ key }) => key);

/** The care chain of the working group: two of its professions have no place there. */
export const careChain = ['Lungläkare', 'Sjuksköterska', 'Distriktsläkare', 'Fysioterapeut', 'Biomedicinsk analytiker', 'Tandläkare'];
const seatedProfessions = careChain.slice(0, 4);

/** A member from each region, the one with the number as chair; the terms end in different years. */
const everyRegion = (profession: (index: number) => string, leading: number): readonly DemoPlace[] =>
  own.map((region, index) => (index === leading ? place(region, 'chair', profession(index), 1) : place(region, 'member', profession(index), index)));

/** A municipal member of each county. */
const everyCounty: readonly DemoPlace[] = own.map((region, index) =>
  place('', 'municipal', 'Kommunal företrädare', index, { organisation: municipalitiesOf(region), requirement: 'required' })
);

/** Places of Mellansverige's groups in the demo, by group; people from its own regions. */
export const placesOfMellansverige: Readonly<Record<string, readonly DemoPlace[]>> = {
  'mv-ledningsgruppen': everyRegion(() => 'Hälso- och sjukvårdsdirektör', 3),
  'mv-kunskapsstyrningsgruppen': everyRegion(() => 'Chef för kunskapsstyrning', 6),
  'mv-rpo-lung': [...everyRegion(() => 'Verksamhetschef', 0), place('uppsala', 'processSupport', 'Processtöd', 2)],
  'mv-rsg-utveckling': [
    ...everyRegion(() => 'Utvecklingschef', 5),
    place('orebro', 'nationalRepresentative', 'Ledamot i NSG Stöd för utveckling', 1),
    ...everyCounty,
    place('orebro', 'processSupport', 'Processtöd', 1)
  ],
  'mv-rag-somnapne': [...everyRegion((index) => seatedProfessions[index % seatedProfessions.length] ?? '', 2), ...everyCounty]
};

/** Who appoints to them, in words. */
export const appointerInMellansverige = ({ kind }: Group): string => (kind === 'rag' ? 'RPO Lung- och allergisjukdomar' : 'Samverkansnämndens Ledningsgrupp');
