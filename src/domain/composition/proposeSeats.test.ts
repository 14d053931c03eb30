import { rosterRules } from '../../templates/rosterRules/rosterRules';
import { assumedRules } from '../../templates/rosterRules/assumedRules';
import { countyOf } from './countyOf';
import { counties } from './counties';
import { proposeSeats } from './proposeSeats';
import type { RosterRules } from './rosterRules';
import type { SeatProposal } from './seatProposal';

const rulesNamed = (key: string): RosterRules => rosterRules.find((one) => one.key === key) ?? assumedRules('none', {});
const briefly = ({ role, regionKey, requirement }: SeatProposal): string => [role, regionKey, requirement].join(' ').replace('  ', ' ');

describe('the seats proposed for a new group', () => {
  it('are one for each region, required or wished as the rule is, with the lead where it is known', () => {
    const group = { healthcareRegions: ['sydostra'] };
    const given = { group, rules: rulesNamed('sydostra-au'), leadingRegion: 'kalmar', careChain: [] };
    expect(proposeSeats(given).map(briefly)).toEqual(['convener kalmar required', 'member jonkoping required', 'member ostergotland required']);
    expect(proposeSeats({ ...given, rules: rulesNamed('sydostra-rsg'), leadingRegion: '' }).map(briefly)).toEqual([
      'chair required',
      'member jonkoping wished',
      'member kalmar wished',
      'member ostergotland wished',
      'nationalRepresentative wished'
    ]);
  });

  it('hold the municipalities of each county, the professions of the care chain, and a wished patient', () => {
    const proposed = proposeSeats({ group: { healthcareRegions: ['mellansverige'] }, rules: rulesNamed('mellansverige-rag'), leadingRegion: '', careChain: ['Dietist'] });
    expect(proposed.filter(({ role }) => role === 'municipal')).toHaveLength(7);
    expect(proposed).toContainEqual(expect.objectContaining({ from: 'professions', profession: 'Dietist', requirement: 'required' }));
    expect(proposed).toContainEqual(expect.objectContaining({ role: 'patient', requirement: 'wished' }));
  });

  it('name municipalities so that their county is found again', () => {
    for (const { regionKey, name } of counties) expect(countyOf({ regionKey: '', organisation: `Kommunerna i ${name}` })).toBe(regionKey);
    expect(counties).toHaveLength(20);
    expect(countyOf({ regionKey: '', organisation: 'Njurförbundet' })).toBe('');
  });
});
