import { blankProfile } from './blankProfile';
import type { GroupProfile } from './groupProfile';

/** A group's profile out of its JSON; what is missing, or cannot be read, is blank. */
export function readProfile(groupKey: string, text: string | null): GroupProfile {
  const blank = blankProfile(groupKey);
  try {
    const stored = JSON.parse(text || '{}') as Partial<GroupProfile> | null;
    return { ...blank, ...stored, groupKey, relations: { ...blank.relations, ...stored?.relations }, composition: { ...blank.composition, ...stored?.composition } };
  } catch {
    return blank;
  }
}
