import { allLists } from '../../schema/lists/allLists';
import { bodyGroupName, permissionLevels } from '../../schema/rights';
import { attemptsIn, openBattlefield } from './attemptsIn';
import { attackerOf } from './attacker';
import type { AttackSite } from './attackSite';
import { loginOf, startAttackSite } from './attackSite';
import type { TargetMaker } from './makeTarget';
import { openTargetMaker } from './makeTarget';
import { placeRules } from './placeRules';
import type { Role } from './roles';
import { roles } from './roles';

/** How thoroughly the table is tried. */
export interface Thoroughness {
  /**
   * What is to be refused is refused in a `$batch` everywhere, and outside one in every so manieth pair of place and
   * role: the pairs are spread so that each place and each role has some. 1: in every pair.
   */
  readonly refusedAloneEvery: number;
}

/** Tries, in every list and folder, as everybody, whatever SharePoint's REST offers, and compares with the table of rights. */
export function describeAttacks({ refusedAloneEvery }: Thoroughness): void {
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

    it.each(placeRules.map((place, row) => [[place.list, place.folder].filter(Boolean).join('/'), place, row] as const))('in %s it comes out as the permissions say', async (_name, place, row) => {
      const field = await openBattlefield(place, maker);
      const wrong: string[] = [];
      for (const [column, role] of (Object.keys(roles) as Role[]).entries()) {
        const came = await attemptsIn(field, place.levels[role], attack.as(role), (row + column) % refusedAloneEvery === 0);
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
      const cameOf = async (role: Role, refusedAlone: boolean): Promise<string> => (await attemptsIn(field, place.levels[role], attack.as(role), refusedAlone)).join();

      await change('AddRoleAssignment', auditor);
      // In a batch alone it is noticed as well.
      expect(await cameOf('participant', false)).toMatch(/add a row: should be refused/);
      expect(await cameOf('participant', true)).toMatch(/add a row: should be refused/);
      await change('RemoveRoleAssignment', auditor);
      expect(await cameOf('participant', true)).toBe('');
      await change('RemoveRoleAssignment', recorders);
      expect(await cameOf('recorder', false)).toMatch(/add a row: should be possible/);
      await change('AddRoleAssignment', recorders);
      expect(await cameOf('recorder', true)).toBe('');
    }, 30_000);
  });
}
