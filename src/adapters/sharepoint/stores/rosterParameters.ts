import type { RosterParameters } from '../../../application/ports/rosterParameters';
import { readInhabitants } from '../../../domain/fairness/readInhabitants';
import { whereStartsWith } from '../../../schema/derive/query';
import { INHABITANTS_SETTING, settings } from '../../../schema/lists/settings';
import { inhabitants } from '../../../templates/fairness/inhabitants';
import { interestRules } from '../../../templates/nominationRules/interestRules';
import { nominationRules } from '../../../templates/nominationRules/nominationRules';
import { cliffRules } from '../../../templates/rosterRules/cliffRules';
import { rosterRules } from '../../../templates/rosterRules/rosterRules';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from './noneWhenHidden';
import { once } from './once';

/** The product's rules; a region's inhabitants as the administrators have written them among the settings, when they have. */
export const createRosterParameters = (site: SharePointSite): RosterParameters => ({
  rosterRules: async () => rosterRules,
  cliffRules: async () => cliffRules,
  nominationRules: async () => nominationRules,
  interestRules: async () => interestRules,
  inhabitants: once(async () => {
    const rows = await noneWhenHidden(rowsWhere(site, settings, whereStartsWith(settings, 'SettingKey', INHABITANTS_SETTING)));
    const written = new Map(rows.map(({ SettingKey, SettingValue }) => [SettingKey, SettingValue ?? '']));
    return inhabitants.map((shipped) => readInhabitants(shipped.regionKey, written.get(`${INHABITANTS_SETTING}${shipped.regionKey}`) ?? '') ?? shipped);
  })
});
