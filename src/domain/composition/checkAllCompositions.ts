import type { IsoDate } from '../mandate/answer';
import { checkComposition } from './checkComposition';
import type { CompositionFinding } from './compositionFinding';
import type { KeptRosters } from './keptRosters';

/** Every group's findings on a date, group by group. A thousand groups with ten seats each take some milliseconds. */
export function checkAllCompositions(kept: KeptRosters, date: IsoDate): readonly CompositionFinding[] {
  return [...kept.index.groups.values()].flatMap((group) => checkComposition(group, kept, date));
}
