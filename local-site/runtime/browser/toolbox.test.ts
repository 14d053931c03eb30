import { toolbox } from './toolbox';

const component = (alias: string, more: object): string =>
  JSON.stringify({ id: alias, alias, componentType: 'WebPart', version: '1', ...more });
const titled = (title: object): object => ({ preconfiguredEntries: [{ title, properties: { a: 1 } }] });

describe('what can be put on a page', () => {
  it('are web parts for pages, by their title in the page’s language', () => {
    const entries = toolbox(
      [
        component('ö', titled({ default: 'Overview', 'sv-SE': 'Översikt' })),
        component('b', titled({ default: 'Beslut' })),
        component('hidden', { ...titled({ default: 'Dold' }), hiddenFromToolbox: true }),
        component('teams', { ...titled({ default: 'Teams' }), supportedHosts: ['TeamsTab'] }),
        component('app', { ...titled({ default: 'App' }), componentType: 'Application' }),
      ],
      'sv-SE',
    );
    expect(entries).toEqual([
      { componentId: 'b', title: 'Beslut', properties: { a: 1 } },
      { componentId: 'ö', title: 'Översikt', properties: { a: 1 } },
    ]);
  });
});
