import type { Extension, GroupProfile } from './groupProfile';

/** A profile with the decision that lets the group go on; unchanged when that decision is the last one it has. */
export function extendedProfile(profile: GroupProfile, extension: Extension): GroupProfile {
  const last = profile.extensions[profile.extensions.length - 1];
  if (last && JSON.stringify(last) === JSON.stringify(extension)) return profile;
  const { until } = extension;
  return {
    ...profile,
    lifetime: until === '' ? { kind: 'permanent' } : { kind: 'timeLimited', until },
    extensions: [...profile.extensions, extension]
  };
}
