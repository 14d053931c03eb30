import type { SectionMeaning } from '../../template/meaning';

/** What a mandate says of its surroundings, or above its text, sets no rule for the group. */
export function isSurrounding(meaning: SectionMeaning): boolean {
  return meaning === 'background' || meaning === 'principles' || meaning === 'decision';
}

/** What the group is to do for others tells little of how it works itself. */
export function isOnTasks(meaning: SectionMeaning): boolean {
  return meaning === 'genericTasks' || meaning === 'specificTasks';
}
