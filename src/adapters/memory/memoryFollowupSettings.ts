import { Failure } from '../../application/ports/failure';
import type { FollowupSettingsStore } from '../../application/ports/followupSettingsStore';
import { defaultFollowupSettings } from '../../domain/followup/followupSettings';
import { areFollowupSettings } from '../../domain/followup/readFollowupSettings';
import { demand } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const key = 'Followup';

export function createMemoryFollowupSettings({ followupSettings }: MemoryWorld, account: MemoryAccount): FollowupSettingsStore {
  return {
    read: async () => (account.participates && followupSettings.get(key)) || { settings: defaultFollowupSettings, version: '' },
    save: async ({ settings, version }) => {
      if (!areFollowupSettings(settings)) throw new Failure('invalid', 'The settings are out of bounds');
      demand(account.administers, account, 'decide how obligations are followed');
      return saveVersion(followupSettings, { key, settings, version }, (one) => one.settings);
    }
  };
}
