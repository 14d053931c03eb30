import { CONTRIBUTE, DESIGN, EDIT, FULL_CONTROL, READ, RESTRICTED_VIEW } from '../security/roles';
import { claim, type SiteUnderTest } from './siteUnderTest';

/** Ids of a new site's permission levels, by short names. */
export const LEVEL = { full: FULL_CONTROL, design: DESIGN, edit: EDIT, contribute: CONTRIBUTE, read: READ, restrictedView: RESTRICTED_VIEW } as const;

/** Makes people users of the site, each with a permission level (by id) on its root web. */
export async function giveLevels({ as }: SiteUnderTest, levels: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, level] of Object.entries(levels)) {
    const user = (await as('admin').post('web/ensureuser', { logonName: claim(name) })).body as { Id: number };
    const { status, text } = await as('admin').post(`web/roleassignments/addroleassignment(principalid=${user.Id},roledefid=${level})`);
    if (status >= 300) throw new Error(text);
  }
}
