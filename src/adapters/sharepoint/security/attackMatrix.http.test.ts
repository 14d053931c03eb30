/** @jest-environment node */
import { allLists } from '../../../schema/lists/allLists';
import { attemptsIn, openBattlefield } from '../../../testing/permissions/attemptsIn';
import { attackerOf } from '../../../testing/permissions/attacker';
import { bodyGroupName, permissionLevels } from '../../../schema/rights';
import type { AttackSite } from '../../../testing/permissions/attackSite';
import { loginOf, startAttackSite } from '../../../testing/permissions/attackSite';
import type { TargetMaker } from '../../../testing/permissions/makeTarget';
import { openTargetMaker } from '../../../testing/permissions/makeTarget';
import { placeRules } from '../../../testing/permissions/placeRules';
import type { Role } from '../../../testing/permissions/roles';
import { roles } from '../../../testing/permissions/roles';

describe('whoever tries whatever, wherever', () => {
  let attack: AttackSite;
  let maker: TargetMaker;

  beforeAll(async () => {
    attack = await startAttackSite();
    maker = await openTargetMaker(attack.site.webUrl, attack.as('admin'));
  }, 60_000);
  afterAll(() => attack.site.close());

  it('is tried in every list of the product', () => {
    expect([...new Set(placeRules.map(({ list }) => list))].sort()).toEqual(allLists.map(({ name }) => name).sort());
  });

  it.each(placeRules.map((place) => [[place.list, place.folder].filter(Boolean).join('/'), place] as const))('in %s it comes out as the permissions say', async (_name, place) => {
    const field = await openBattlefield(place, maker);
    const wrong: string[] = [];
    for (const role of Object.keys(roles) as Role[]) {
      const came = await attemptsIn(field, place.levels[role], attack.as(role));
      wrong.push(...came.map((what) => `${role}: ${what}`));
    }
    expect(wrong).toEqual([]);
  }, 30_000);

  it('notices a single grant more, and a single grant less', async () => {
    const place = placeRules.find(({ list, folder }) => list === 'Ledger' && folder === 'bodies/rpo-x');
    if (!place) throw new Error('The body has no place');
    const field = await openBattlefield(place, maker);
    const root = attackerOf(attack.site.webUrl, 'admin@uppdrag.example');
    const rights = `web/GetFolderByServerRelativePath(decodedurl='${field.target.place}')/ListItemAllFields/RoleAssignments`;
    const idOf = async (path: string): Promise<number> => ((await root.ask({ verb: 'GET', path })).body as { readonly Id: number }).Id;
    const register = await idOf(`web/roledefinitions/getbyname('${permissionLevels.register.name}')`);
    const change = async (what: string, principal: number): Promise<void> => {
      const answer = await root.ask({ verb: 'POST', path: `${rights}/${what}(principalid=${principal},roledefid=${register})` });
      expect(answer.status).toBe(200);
    };
    const auditor = await idOf(`web/siteusers/getbyemail('${loginOf('participant')}')`);
    const recorders = await idOf(`web/sitegroups/getbyname('${bodyGroupName('rpo-x')}')`);
    const cameOf = async (role: Role): Promise<string> => (await attemptsIn(field, place.levels[role], attack.as(role))).join();

    await change('AddRoleAssignment', auditor);
    expect(await cameOf('participant')).toMatch(/add a row: should be refused/);
    await change('RemoveRoleAssignment', auditor);
    expect(await cameOf('participant')).toBe('');
    await change('RemoveRoleAssignment', recorders);
    expect(await cameOf('recorder')).toMatch(/add a row: should be possible/);
    await change('AddRoleAssignment', recorders);
    expect(await cameOf('recorder')).toBe('');
  }, 30_000);
});
