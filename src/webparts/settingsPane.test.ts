import type { Group } from '../domain/roster/roster';
import { groupNamed } from '../testing/groupNamed';
import { settingsPane } from './settingsPane';
import type { PaneFacts } from './settingsPane';
import type { Setting } from './Setting';

interface Field {
  readonly kind: string;
  readonly targetProperty: string;
  readonly properties: { readonly label: string; readonly selectedKey?: string; readonly options: readonly { key: string; text: string }[] };
}

const facts: PaneFacts = { check: () => Promise.resolve(''), groups: [], chosen: '', pageUrl: 'https://region.sharepoint.com/sites/intranat' };

function fields(settings: readonly Setting[], language: 'sv-SE' | 'en-US' = 'sv-SE', groups: readonly Group[] | null = [], chosen: string = ''): readonly Field[] {
  const [group] = settingsPane(settings, language, { ...facts, groups, chosen }).pages[0].groups as unknown as { groupFields: Field[] }[];
  return group.groupFields;
}

describe('the settings of a web part', () => {
  it('are those the web part has, in its order', () => {
    const found = fields(['scope', 'editorPage']).map(({ kind, targetProperty }) => [kind, targetProperty]);
    expect(found).toEqual([['dropdown', 'scope'], ['text', 'editorPage']]);
  });

  it('offer whom the overview may be for by kind, after the choice of nobody', () => {
    const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
    const [{ properties }] = fields(['scope'], 'sv-SE', [rsl, { ...groupNamed('rpo-x', 'rpo', 'RPO X'), mandators: ['rsl'] }], 'region.kalmar');
    expect(properties.selectedKey).toBe('region.kalmar');
    expect(properties.options.map(({ text }) => text)).toEqual([
      'Välj',
      'Sjukvårdsregioner',
      'Sydöstra sjukvårdsregionen',
      'Regioner',
      'Region Jönköpings län',
      'Region Kalmar län',
      'Region Östergötland',
      'Uppdragsgivare',
      'Regionsjukvårdsledningen'
    ]);
  });

  it('keep whom the overview is for although the site no longer has it, and say so', () => {
    const of = (groups: readonly Group[] | null): string => fields(['scope'], 'sv-SE', groups, 'uppdragsgivare.borta')[0].properties.options[1].text;
    expect(of([])).toBe('uppdragsgivare.borta (finns inte längre)');
    expect(of(null)).toBe('uppdragsgivare.borta');
  });

  it('offer the groups there are, after the choice of everybody’s own', () => {
    const [{ targetProperty, properties }] = fields(['groupKey'], 'sv-SE', [groupNamed('rag-x', 'rag', 'RAG X')]);
    expect(targetProperty).toBe('groupKey');
    expect(properties.options).toEqual([{ key: '', text: 'Ingen: var och en ser sina grupper' }, { key: 'rag-x', text: 'RAG X' }]);
  });

  it('say so when the groups cannot be read', () => {
    const told = fields(['groupKey'], 'sv-SE', null).map(({ properties }) => (properties as unknown as { text?: string }).text ?? '');
    expect(told[1]).toMatch(/^Grupperna kan inte läsas just nu/);
  });

  it('take the address of a page on the page’s own tenant, and of no other', () => {
    const [{ properties }] = fields(['decisionsPage']);
    const fault = (properties as unknown as { onGetErrorMessage: (given: string) => string }).onGetErrorMessage;
    expect([fault(''), fault('/sites/a/SitePages/Beslut.aspx'), fault('https://region.sharepoint.com/sites/a/SitePages/Beslut.aspx')]).toEqual(['', '', '']);
    expect(fault('https://annan.example/a.aspx')).toMatch(/^Sidan ligger hos annan.example/);
    expect(fault('Beslut')).toMatch(/^Det här går inte att läsa/);
  });

  it('take the address of a snapshot on the page’s own tenant, and of no other', () => {
    const [address, staleAfter] = fields(['snapshot']) as unknown as { targetProperty: string; properties: { onGetErrorMessage: (given: string) => string; value: number } }[];
    expect([address.targetProperty, staleAfter.targetProperty, staleAfter.properties.value]).toEqual(['snapshotAddress', 'staleAfter', 7]);
    const said = (given: string): string => address.properties.onGetErrorMessage(given);
    expect(said('')).toBe('');
    expect(said('/sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json')).toBe('');
    expect(said('https://staben.sharepoint.com/sites/uppdrag/utdrag-kalmar.json')).toBe('staben.sharepoint.com hör till en annan organisation. Lägg utdraget på den egna webbplatsen.');
    expect(said('/sites/intranat')).toBe('Adressen går inte att läsa. Den ska sluta på .json.');
  });

  it('end with the site it works on, whose address is checked', async () => {
    const [{ groups }] = settingsPane([], 'sv-SE', { ...facts, check: (given) => Promise.resolve(`fel: ${given}`) }).pages;
    const [{ groupFields }] = groups as unknown as { groupFields: { targetProperty: string; properties: { onGetErrorMessage: (given: string) => Promise<string> } }[] }[];
    expect(groupFields.map(({ targetProperty }) => targetProperty)).toEqual(['siteAddress']);
    expect(await groupFields[0].properties.onGetErrorMessage('/sites/x')).toBe('fel: /sites/x');
  });

  it('speak English on an English page', () => {
    expect(fields(['decisionsPage'], 'en-US')[0].properties.label).toBe('Page for decisions');
  });
});
