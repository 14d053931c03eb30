import type { DemoPlace } from './demoPlace';
import { place } from './demoPlace';
import { leadingPlaces, regionsOfSydostra } from './placesInSydostra';
import type { Round } from './rotation';

/** The chair of the leadership goes round, and the convener of its committee with it. */
const round: Round = { regions: regionsOfSydostra, shift: 1, inOddYears: false };

/** Two from each region: the director, and the deputy who sits in the committee too. */
const directorsPlace = (region: number): number => region * 2 + 1;
const deputysPlace = (region: number): number => region * 2 + 2;

const sameAs = (seatKey: string): Pick<DemoPlace, 'filling'> => ({ filling: { kind: 'sameAs', seatKey, during: null } });

const employed = (regionKey: string, profession: string, name: string, forYears: number): DemoPlace => ({
  ...place(regionKey, 'processSupport', profession, 0),
  filling: { kind: 'named', name, forYears }
});

/** The leadership, its committee drawn from it, and the staff to which the committee belongs. @param year today's */
export function leadershipPlaces(year: number): Readonly<Record<'rsl' | 'au' | 'stab-au', readonly DemoPlace[]>> {
  const deputies = regionsOfSydostra.map((region, index) => ({
    ...place(region, 'member', 'Biträdande hälso- och sjukvårdsdirektör', 0),
    ...sameAs(`rsl-plats${deputysPlace(index)}`)
  }));
  return {
    rsl: [
      ...regionsOfSydostra.flatMap((region, index) => [
        place(region, 'member', 'Hälso- och sjukvårdsdirektör', index, { years: 4 }),
        place(region, 'member', 'Biträdande hälso- och sjukvårdsdirektör', index + 1, { years: 4 })
      ]),
      ...leadingPlaces({ key: 'rsl', year }, 'chair', round, directorsPlace)
    ],
    au: [...deputies, ...leadingPlaces({ key: 'au', year }, 'convener', round, (region) => region + 1)],
    'stab-au': [
      ...deputies,
      employed('ostergotland', 'Sekreterare', 'Stina Låtsasdotter', 6),
      employed('jonkoping', 'Processledare', 'Alva Exempelsson', 4),
      employed('kalmar', 'Kommunikatör', 'Petra Tryckfrisk', 3)
    ]
  };
}
