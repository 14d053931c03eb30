import type { SPFI } from '@pnp/sp';
import type { DecidingBody, ProvisioningAction, SiteProvisioning } from '../../../application/ports/siteProvisioning';
import type { Group } from '../../../domain/roster/roster';
import { baseGroups, writersGroupName } from '../../../schema/rights';
import { SCHEMA_VERSION } from '../../../schema/version';
import { allLists } from '../../../schema/lists/allLists';
import { ledger } from '../../../schema/lists/ledger';
import { settings } from '../../../schema/lists/settings';
import type { Language } from '../../../schema/vocabulary/localizedText';
import { pageActions } from './pageActions';
import { sharingActions } from './sharingActions';
import { siteOf } from '../connection/site';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { storedSchemaVersion } from '../stores/writeGuard';
import { columnActions } from './columnActions';
import { viewActions } from './viewActions';
import { folderActions } from './folderActions';
import { bodyFolderPlan, groupFolderPlans, ledgerFolderPlans, settingsFolderPlans } from './folderPlans';
import { listActions } from './listActions';
import { readListFacts } from './listFacts';
import { flowAccountActions } from './flowAccountActions';
import { claimsOf } from '../stores/claimsOf';
import { memberActions } from './memberActions';
import { decidingBodyActions, regionActions } from './nominationActions';
import { baseGroupActions, groupActions, levelActions } from './principalActions';
import { listRightsActions, webRightsActions } from './listRights';
import { bodyRowActions, versionActions } from './rowActions';
import { describedFor, recordersOf } from './recordersOf';
import { seedActions } from './seedActions';
import { readSiteFacts } from './siteFacts';
import { noneBeforeProvisioning } from './noneBeforeProvisioning';
import { groupsOfRole } from './rolesOfMember';

export interface ProvisioningSettings {
  /** Language of lists, columns and views people see. */
  readonly language?: Language;
}

/** @param sp acting for a site administrator, with an absolute web address */
export function createSiteProvisioning(sp: SPFI, { language = 'sv' }: ProvisioningSettings = {}): SiteProvisioning {
  const site: SharePointSite = siteOf(sp);

  async function siteActions(): Promise<readonly ProvisioningAction[]> {
    const [facts, lists] = await Promise.all([readSiteFacts(site), failing(() => readListFacts(site, allLists))]);
    const ledgerFacts = lists.get(ledger.name);
    return [
      ...levelActions(site, facts),
      ...baseGroupActions(site, facts),
      ...(await memberActions(site, facts, 'self', [baseGroups.administrators.name])),
      ...(await webRightsActions(site, facts)),
      ...(await sharingActions(site)),
      ...allLists.flatMap((list) => {
        const now = lists.get(list.name);
        return [
          ...listActions(site, list, language, now),
          ...listRightsActions(site, facts, list, now),
          ...columnActions(site, list, language, now),
          ...viewActions(site, list, language, now)
        ];
      }),
      ...(await folderActions(site, facts, ledgerFolderPlans(), ledgerFacts !== undefined)),
      ...(await folderActions(site, facts, settingsFolderPlans(), lists.get(settings.name) !== undefined)),
      ...(await seedActions(site)),
      ...(await pageActions(site)),
      ...(await versionActions(site))
    ];
  }

  async function bodyActions({ key, name, recordedBy }: DecidingBody): Promise<readonly ProvisioningAction[]> {
    const facts = await readSiteFacts(site);
    const { recorders, others } = recordersOf(key, recordedBy);
    return [
      ...groupActions(site, facts, recorders, describedFor(name, recordedBy), { isEmpty: true }),
      ...(await folderActions(site, facts, [bodyFolderPlan(key, recorders, others)])),
      ...(await decidingBodyActions(site, facts, { key, recorders })),
      ...(await bodyRowActions(site, { key, name, recorders }))
    ];
  }

  async function ownFolders({ key, name }: Pick<Group, 'key' | 'name'>): Promise<readonly ProvisioningAction[]> {
    const facts = await readSiteFacts(site);
    return [
      ...groupActions(site, facts, writersGroupName(key), `Skriver för ${name}. Writes for ${name}.`),
      ...(await folderActions(site, facts, groupFolderPlans(key)))
    ];
  }

  return {
    schemaVersion: SCHEMA_VERSION,
    storedSchemaVersion: () => noneBeforeProvisioning(storedSchemaVersion(site), 0),
    site: siteActions,
    body: bodyActions,
    group: ownFolders,
    region: async (region) => regionActions(site, await readSiteFacts(site), region),
    member: async (login, role) => {
      const facts = await readSiteFacts(site);
      return [
        ...(await memberActions(site, facts, login, groupsOfRole(role))),
        ...(role.kind === 'flows' ? await flowAccountActions(site, facts, claimsOf(login)) : [])
      ];
    }
  };
}
