import { mainHealthcareRegion } from './mainHealthcareRegion';

const groups = (...regions: readonly string[]) => regions.map((key) => ({ healthcareRegions: key.split(' ') }));

it('is the healthcare region of most groups, a national group counted in each of its own', () => {
  expect(mainHealthcareRegion(groups('mellansverige', 'sydostra', 'sydostra'))).toBe('sydostra');
  expect(mainHealthcareRegion(groups('vastra sodra', 'sodra'))).toBe('sodra');
  expect(mainHealthcareRegion([])).toBe('');
});
