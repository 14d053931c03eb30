import fc from 'fast-check';
import { groupNamed } from '../../testing/groupNamed';
import { namedScope } from './namedScope';
import type { OverviewScope } from './overviewScope';
import { scopeChoices } from './scopeChoices';
import { readScope, scopeText } from './scopeText';

describe('whom an overview is for', () => {
  it('is read back as it was written, also a key with dots', () => {
    const scope: fc.Arbitrary<OverviewScope> = fc.record({ kind: fc.constantFrom('region', 'healthcareRegion', 'mandator'), key: fc.string({ minLength: 1 }) });
    fc.assert(fc.property(scope, (written) => expect(readScope(scopeText(written))).toEqual(written)));
  });

  it('is nobody for anything else', () => {
    for (const text of ['', 'kalmar', 'region', 'region.', 'grupp.rsl', 'Region.kalmar']) expect(readScope(text)).toBeNull();
  });

  it('has a name only where there is such a region or group', () => {
    const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
    expect(namedScope({ kind: 'mandator', key: 'rsl' }, [rsl])).toEqual({ kind: 'mandator', key: 'rsl', name: 'Regionsjukvårdsledningen', healthcareRegion: 'sydostra' });
    expect(namedScope({ kind: 'region', key: 'halland' }, [])).toMatchObject({ name: 'Region Halland', healthcareRegion: 'vastra' });
    expect(namedScope({ kind: 'healthcareRegion', key: 'sydostra' }, [])).toMatchObject({ name: 'Sydöstra sjukvårdsregionen', healthcareRegion: 'sydostra' });
    for (const scope of [{ kind: 'mandator', key: 'borta' }, { kind: 'region', key: 'sydostra' }, { kind: 'healthcareRegion', key: 'kalmar' }] as const) expect(namedScope(scope, [rsl])).toBeNull();
  });

  it('is chosen among the regions of the site’s groups and the groups that mandate others', () => {
    const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
    const rpo = { ...groupNamed('rpo-barn', 'rpo', 'RPO Barn'), mandators: ['rsl'] };
    const names = scopeChoices([rpo, rsl]).map(({ choices }) => choices.map(({ text }) => text));
    expect(names).toEqual([['Sydöstra sjukvårdsregionen'], ['Region Jönköpings län', 'Region Kalmar län', 'Region Östergötland'], ['Regionsjukvårdsledningen']]);
    expect(scopeChoices([]).map(({ choices }) => choices.length)).toEqual([6, 21, 0]);
  });
});
