import { dayAfter } from '../../calendar/calendarDate';
import type { CompositionFinding } from '../compositionFinding';
import { holder } from '../holder';
import type { Standing } from '../standing';

/** Holders whose interests have not been cleared, or were cleared until a day that has passed, where the family demands it. */
export function interestsCleared({ group, rules, seats, date }: Standing): readonly CompositionFinding[] {
  if (!rules.interestsDemanded) return [];
  return seats.flatMap(({ seat, term }): readonly CompositionFinding[] => {
    if (!term) return [];
    const { interests, interestsUntil } = term;
    const told = { kind: 'interestsNotCleared', groupKey: group.key, demand: 'required', ...holder(seat, term) } as const;
    if (interests !== 'cleared' && interests !== 'conditions') return [{ ...told, status: interests }];
    const lapsed = interestsUntil !== '' && interestsUntil < date;
    return lapsed ? [{ ...told, status: 'lapsed', since: dayAfter(interestsUntil) }] : [];
  });
}
