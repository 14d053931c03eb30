import '@pnp/sp/site-users/web';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { configurationFolder } from '../../../domain/approval/place';
import { ledger } from '../../../schema/lists/ledger';
import { FLOW_HEARTBEAT_SETTING, FLOW_SETTINGS_FOLDER, settings } from '../../../schema/lists/settings';
import { whereEquals } from '../../../schema/derive/query';
import { Failure } from '../../../application/ports/failure';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { addOnce } from '../rows/addOnce';
import { rowsWhere } from '../rows/readRows';
import { folderActions } from './folderActions';
import { readListFacts } from './listFacts';
import { noRights, rightsActions } from './rights';
import type { SiteFacts } from './siteFacts';

/** Learns the account's id, when the site knows it already. */
async function knowAccount(site: SharePointSite, facts: SiteFacts, claims: string): Promise<boolean> {
  try {
    const { Id } = await failing(() => site.sp.web.siteUsers.getByLoginName(claims).select('Id')<{ readonly Id: number }>());
    facts.groups.set(claims, Id);
    return true;
  } catch (error) {
    const failure = toFailure(error);
    if (!(failure instanceof Failure) || (failure.kind !== 'missing' && failure.kind !== 'invalid')) throw failure;
    return false;
  }
}

async function heartbeatActions(site: SharePointSite): Promise<readonly ProvisioningAction[]> {
  const [row] = await rowsWhere(site, settings, whereEquals(settings, 'SettingKey', FLOW_HEARTBEAT_SETTING));
  const run = async (): Promise<void> => {
    await addOnce(site, {
      list: settings,
      folder: FLOW_SETTINGS_FOLDER,
      keyColumn: 'SettingKey',
      key: FLOW_HEARTBEAT_SETTING,
      values: { Title: FLOW_HEARTBEAT_SETTING, SettingKey: FLOW_HEARTBEAT_SETTING, SettingValue: '' }
    });
  };
  return row ? [] : [{ kind: 'row', target: `${settings.name}/${FLOW_HEARTBEAT_SETTING}`, run }];
}

/**
 * Rights of the flows' service account beyond those of a participant: it adds to the ledger's root, where answers on
 * approval cards lie, and writes the row that says when the flows last ran. The folders that inherit from the root
 * get rights of their own first, so that the account can add to none of them.
 *
 * @param claims the account's login as SharePoint writes it
 */
export async function flowAccountActions(
  site: SharePointSite,
  facts: SiteFacts,
  claims: string
): Promise<readonly ProvisioningAction[]> {
  const known = await knowAccount(site, facts, claims);
  const lists = await failing(() => readListFacts(site, [ledger]));
  const ensured: ProvisioningAction = {
    kind: 'member',
    target: claims,
    run: async () => {
      const { Id } = await failing(() => site.sp.web.ensureUser(claims));
      facts.groups.set(claims, Id);
    }
  };
  return [
    ...(known ? [] : [ensured]),
    ...(await folderActions(
      site,
      facts,
      [configurationFolder, 'groups', 'bodies'].map((folder) => ({ list: ledger, folder, grants: [], apart: true }))
    )),
    ...rightsActions(site, facts, {
      target: ledger.name,
      securable: (through) => site.list(ledger, through),
      now: lists.get(ledger.name)?.rights ?? noRights,
      grants: [{ group: claims, level: 'register' }],
      fromParent: false
    }),
    ...(await folderActions(site, facts, [
      { list: settings, folder: FLOW_SETTINGS_FOLDER, grants: [{ group: claims, level: 'write' }] }
    ])),
    ...(await heartbeatActions(site))
  ];
}
