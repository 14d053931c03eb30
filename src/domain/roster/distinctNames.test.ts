import { distinctNames } from './distinctNames';

const group = (key: string, name: string, ...healthcareRegions: readonly string[]) => ({ key, name, healthcareRegions });

describe('the names of groups in a list', () => {
  it('tell the healthcare region where another group bears the name, and only there', () => {
    const names = distinctNames([group('a', 'RPO Lunga', 'sydostra'), group('b', 'RPO Lunga', 'sodra'), group('c', 'RPO Hjärta', 'sodra'), group('d', 'RPO Lunga'), group('e', 'RPO Lunga', 'sodra', 'vastra')]);
    expect([...names.values()]).toEqual([
      'RPO Lunga (Sydöstra sjukvårdsregionen)',
      'RPO Lunga (Södra sjukvårdsregionen)',
      'RPO Hjärta',
      'RPO Lunga',
      'RPO Lunga (Södra sjukvårdsregionen, Västra sjukvårdsregionen)'
    ]);
  });
});
