import type { FollowupSettings } from './followupSettings';
import { defaultFollowupSettings, followupLimits } from './followupSettings';

const names = Object.keys(followupLimits) as readonly (keyof FollowupSettings)[];

/** True for whole numbers within the limits. */
export const areFollowupSettings = (settings: FollowupSettings): boolean =>
  names.every((name) => {
    const [least, most] = followupLimits[name];
    return Number.isInteger(settings[name]) && settings[name] >= least && settings[name] <= most;
  });

/** As an administrator has stored them, JSON; what cannot be read, or is out of bounds, is the product's own. */
export function readFollowupSettings(json: string): FollowupSettings {
  try {
    const stored: unknown = JSON.parse(json);
    const read = { ...defaultFollowupSettings, ...(typeof stored === 'object' ? stored : {}) };
    const known = Object.fromEntries(names.map((name) => [name, read[name]])) as unknown as FollowupSettings;
    return areFollowupSettings(known) ? known : defaultFollowupSettings;
  } catch {
    return defaultFollowupSettings;
  }
}
