import { teamsFrameDataElementId, type TeamsFrameData } from '../pages/teamsFrame';
import { componentId } from '../testing/manifest';
import { pageDataOf } from '../testing/pageDataOf';
import { anna, ground, pageRequest, pageSource } from '../testing/pageRequest';
import { teamsPages } from './teamsPages';

const handler = teamsPages(pageSource(true), ground);
const ask = (page: string, query: string) => handler(pageRequest(`/sites/x/_layouts/15/${page}.aspx?${query}`, anna));
const component = `componentId=${componentId(6)}`;

describe('a web part in Teams', () => {
  it('is framed by a page that knows who and where one is', async () => {
    const body = String((await ask('teams', `${component}&theme=dark&subEntityId=grupp-4`))?.body);
    const from = body.indexOf('>', body.indexOf(`id="${teamsFrameDataElementId}"`)) + 1;
    const data = JSON.parse(body.slice(from, body.indexOf('</script>', from))) as TeamsFrameData;
    expect(data.context).toMatchObject({ theme: 'dark', locale: 'sv-se', upn: anna.login, subEntityId: 'grupp-4' });
    expect(body).toContain(`/sites/x/_layouts/15/teamshostedapp.aspx?${component}&amp;theme=dark&amp;subEntityId=grupp-4&amp;forceLocale=sv-se`);
  });

  it('speaks the client’s language', async () => {
    const english = pageRequest(`/sites/x/_layouts/15/teams.aspx?${component}`, anna, { cookie: 'LocalSiteLanguage=en-US' });
    const body = String((await handler(english))?.body);
    expect(body).toContain('"locale":"en-us"');
    expect(body).toContain('&amp;forceLocale=en-us');
    const framed = await ask('teamshostedapp', `${component}&forceLocale=en-us`);
    expect(String(framed?.body)).toContain('<html lang="en"');
    expect(pageDataOf(framed)).toMatchObject({ page: { title: 'Decisions' }, spPageContextInfo: { currentUICultureName: 'en-US' } });
  });

  it('is alone on its page, as it is installed, and not editable', async () => {
    const { page, hostedInTeams } = pageDataOf(await ask('teamshostedapp', component));
    expect(hostedInTeams).toBe(true);
    expect(page.canEdit).toBe(false);
    const controls = JSON.parse(page.canvasContent) as readonly { webPartId: string; webPartData: { properties: object } }[];
    expect(controls.map(({ webPartId, webPartData }) => [webPartId, webPartData.properties])).toEqual([
      [componentId(6), { level: 2 }],
    ]);
  });

  it('is only where its manifest lets it be', async () => {
    expect((await ask('teams', component))?.status).toBe(200);
    expect((await ask('teams', `${component}&context=personal`))?.status).toBe(404);
    expect((await ask('teams', `componentId=${componentId(8)}`))?.status).toBe(404);
    expect((await ask('teams', ''))?.status).toBe(404);
  });

  it('is nobody’s own app who is a guest', async () => {
    const guest = { ...anna, login: 'gun_kommun.example#ext#@uppdrag.example' };
    const asGuest = (query: string) => handler(pageRequest(`/sites/x/_layouts/15/teams.aspx?${query}`, guest));
    expect((await asGuest(`${component}&context=personal`))?.status).toBe(403);
    expect((await asGuest(component))?.status).toBe(200);
  });
});
