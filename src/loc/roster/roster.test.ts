import type { CompositionFinding } from '../../domain/composition/compositionFinding';
import { enUs } from './enUs';
import { rosterStrings } from './strings';
import type { RosterNames } from './told';

const names: RosterNames = {
  region: (key) => ({ kalmar: 'Region Kalmar län', ostergotland: 'Region Östergötland' })[key] ?? key,
  municipalities: () => 'Kommunerna i Kalmar län',
  healthcareRegion: () => 'Sydöstra sjukvårdsregionen',
  group: () => 'Regionsjukvårdsledningen',
  person: (key) => (key === 'p' ? 'Bo Exempelqvist' : ''),
  seat: () => 'ledamot, barnläkare',
  date: (date) => (date === '2026-03-01' ? '1 mars' : date)
};
const told = { groupKey: 'g', demand: 'required', since: '2026-03-01' } as const;
const held = { seatKey: 's', personKey: 'p', regionKey: 'kalmar' } as const;

const findings: readonly (readonly [CompositionFinding, string])[] = [
  [{ kind: 'regionWithoutMember', ...told, regionKey: 'kalmar' }, 'Region Kalmar län saknar ledamot sedan 1 mars.'],
  [{ kind: 'regionWithoutMember', ...told, demand: 'principle', since: '', regionKey: 'kalmar' }, 'Region Kalmar län saknar ledamot. Det bör finnas en.'],
  [{ kind: 'professionMissing', ...told, profession: 'AT-läkare' }, 'Gruppen saknar AT-läkare sedan 1 mars. Vårdkedjan behöver professionen.'],
  [{ kind: 'notDrawnFrom', ...told, ...held, sourceKey: 'rsl' }, 'Bo Exempelqvist (Region Kalmar län) ska komma från Regionsjukvårdsledningen, men sitter inte där.'],
  [{ kind: 'seatVacant', ...told, seatKey: 's', regionKey: 'kalmar' }, 'Region Kalmar län: ledamot, barnläkare är vakant sedan 1 mars.'],
  [
    { kind: 'interestsNotCleared', ...told, ...held, personKey: 'hidden', status: 'none' },
    'Den som sitter på platsen (Region Kalmar län) har inte lämnat någon jävsdeklaration. Platsen är inte aktiv förrän den är lämnad och bedömd.'
  ]
];

describe('what is said of a roster', () => {
  it.each(findings)('tells a finding in Swedish: %#', (finding, sentence) => {
    expect(rosterStrings['sv-SE'].finding(finding, names)).toBe(sentence);
  });

  it('tells a finding in English', () => {
    expect(enUs.finding(findings[0][0], names)).toBe('Region Kalmar län has had no member since 1 mars.');
  });

  it('tells whose turn it is, who is next, and why another leads', () => {
    const { chair, cliff } = rosterStrings['sv-SE'];
    expect(chair.next({ regionKey: 'ostergotland', from: '2027-01-01', to: '' }, names)).toBe('Nästa tur är Region Östergötlands från 2027-01-01.');
    expect(chair.deviation({ kind: 'otherRegion', expected: 'ostergotland', actual: 'kalmar', since: '2026-03-01' }, names)).toBe(
      'Det är Region Östergötland som har tur, men gruppen leds av Region Kalmar län sedan 1 mars.'
    );
    expect(cliff({ from: '2022-12-31', to: '2022-12-31', termKeys: Array.from({ length: 16 }, () => 't'), of: 26 }, names)).toBe('16 av 26 slutar 2022-12-31.');
  });
});
