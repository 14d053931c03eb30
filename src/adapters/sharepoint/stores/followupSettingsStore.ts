import { Failure } from '../../../application/ports/failure';
import type { FollowupSettingsStore } from '../../../application/ports/followupSettingsStore';
import { defaultFollowupSettings } from '../../../domain/followup/followupSettings';
import { areFollowupSettings, readFollowupSettings } from '../../../domain/followup/readFollowupSettings';
import { whereEquals } from '../../../schema/derive/query';
import { FOLLOWUP_SETTING, settings as settingsList } from '../../../schema/lists/settings';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

/** One row among the settings, which only administrators may write. */
export function createFollowupSettings(site: SharePointSite, guard: WriteGuard): FollowupSettingsStore {
  return {
    read: async () => {
      const [row] = await noneWhenHidden(rowsWhere(site, settingsList, whereEquals(settingsList, 'SettingKey', FOLLOWUP_SETTING)));
      return row ? { settings: readFollowupSettings(row.SettingValue ?? ''), version: versionOf(row) } : { settings: defaultFollowupSettings, version: '' };
    },
    save: async ({ settings, version }) => {
      if (!areFollowupSettings(settings)) {
        throw new Failure('invalid', 'The settings are out of bounds');
      }
      await guard();
      const values = { Title: FOLLOWUP_SETTING, SettingKey: FOLLOWUP_SETTING, SettingValue: JSON.stringify(settings) };
      const row = { list: settingsList, folder: '', keyColumn: 'SettingKey', key: FOLLOWUP_SETTING, values } as const;
      return { settings, version: versionOf(await saveKeyed(site, row, version)) };
    }
  };
}
