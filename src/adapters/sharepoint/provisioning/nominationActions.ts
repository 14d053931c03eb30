import '@pnp/sp/folders/web';
import { Failure } from '../../../application/ports/failure';
import type { NominatingRegion, ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { decidingBodiesFolder } from '../../../domain/nomination/nominationFolder';
import { whereAnyOf } from '../../../schema/derive/query';
import { bodies } from '../../../schema/lists/bodies';
import { nominations } from '../../../schema/lists/nominations';
import { judgesGroupName, nominatorsGroupName } from '../../../schema/rights';
import { settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { rowsOfAny } from '../rows/readRows';
import { folderActions } from './folderActions';
import type { NominationBody } from './nominationPlans';
import { nominationPlans } from './nominationPlans';
import { groupActions } from './principalActions';
import type { SiteFacts } from './siteFacts';

interface FolderName {
  readonly Name: string;
}

/** Names of the folders in each folder; none in one that is not there. */
async function foldersIn(site: SharePointSite, folders: readonly string[]): Promise<readonly (readonly string[])[]> {
  const answers = await settledInOneBatch<readonly (readonly FolderName[])[]>(site.sp, (batched) =>
    folders.map((folder) =>
      batched.web.getFolderByServerRelativePath(site.folderPath(nominations, folder)).folders.select('Name')<readonly FolderName[]>()
    )
  );
  return answers.map((answer) => {
    if (!(answer instanceof Failure)) return answer.map(({ Name }) => Name);
    if (answer.kind === 'missing') return [];
    throw answer;
  });
}

/** Who records for each body, as the site says. @throws Failure `missing` for a body that is not prepared */
async function recordersOfEach(site: SharePointSite, keys: readonly string[]): Promise<readonly NominationBody[]> {
  const rows = await rowsOfAny(site, bodies, whereAnyOf(bodies, 'BodyKey', keys));
  return keys.map((key) => {
    const recorders = rows.find(({ BodyKey }) => BodyKey === key)?.SharePointGroup;
    if (!recorders) throw new Failure('missing', `The body ${key} is not prepared. Prepare it first.`);
    return { key, recorders };
  });
}

/** A region's groups of people and folders. The bodies that decided before still do. */
export async function regionActions(site: SharePointSite, facts: SiteFacts, { key, name, decidingBodies }: NominatingRegion): Promise<readonly ProvisioningAction[]> {
  const [known = []] = await foldersIn(site, [decidingBodiesFolder(key)]);
  const deciding = await recordersOfEach(site, [...new Set([...known, ...decidingBodies])]);
  return [
    ...groupActions(site, facts, nominatorsGroupName(key), `Nominerar för ${name}. Nominates for ${name}.`, { isEmpty: true }),
    ...groupActions(site, facts, judgesGroupName(key), `Bedömer jäv för ${name}. Judges declarations of interests for ${name}.`, { isEmpty: true }),
    ...(await folderActions(site, facts, nominationPlans(key, deciding)))
  ];
}

/** Lets whoever records for a body from now on decide on nominations too, where the body does. */
export async function decidingBodyActions(site: SharePointSite, facts: SiteFacts, body: NominationBody): Promise<readonly ProvisioningAction[]> {
  const [regions = []] = await foldersIn(site, ['']);
  const deciding = await foldersIn(site, regions.map(decidingBodiesFolder));
  const plans = regions.map(async (regionKey, index) => {
    const keys = deciding[index] ?? [];
    if (!keys.includes(body.key)) return [];
    const others = await recordersOfEach(site, keys.filter((key) => key !== body.key));
    return nominationPlans(regionKey, [...others, body]);
  });
  return folderActions(site, facts, (await Promise.all(plans)).flat());
}
