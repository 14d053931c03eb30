import type { DemoPlace, Years } from './demoPlace';

/** When each of three regions has led: the first goes on into a turn that was the second's. */
const turns = (year: number): readonly (readonly Years[])[] => [
  [
    [year - 8, year - 7],
    [year - 2, year + 1]
  ],
  [[year - 6, year - 5]],
  [[year - 4, year - 3]]
];

/** The places with the chair kept by one region beyond its turn. */
export function twoTurnsInARow(places: readonly DemoPlace[], year: number): readonly DemoPlace[] {
  const chairs = places.filter(({ role }) => role === 'chair');
  return places.map((place) => {
    const during = turns(year)[chairs.indexOf(place)];
    return during && place.filling.kind === 'sameAs' ? { ...place, filling: { ...place.filling, during } } : place;
  });
}
