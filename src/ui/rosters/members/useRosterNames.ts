import { counties } from '../../../domain/composition/counties';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { memberStrings } from '../../../loc/members/strings';
import type { RosterNames } from '../../../loc/roster/told';
import { formatDate } from '../../language/formatDate';
import { lowerFirst } from '../../language/lowerFirst';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../useSeatWords';
import type { TodoListProps } from './TodoList';

/** The names that a group's findings are told with. */
export function useRosterNames({ group, roster, frame }: Pick<TodoListProps, 'group' | 'roster' | 'frame'>): RosterNames {
  const strings = useStrings(memberStrings);
  const language = useLanguage();
  const words = useSeatWords(group);
  return {
    region: regionNamed,
    municipalities: (regionKey) => strings.municipalities(counties.find((county) => county.regionKey === regionKey)?.name ?? regionNamed(regionKey)),
    healthcareRegion: (key) => healthcareRegions.find((region) => region.key === key)?.name ?? key,
    group: (key) => frame.names.get(key) ?? key,
    person: (key) => roster.people.get(key)?.name ?? '',
    seat: (key) => {
      const seat = roster.stored.get(key)?.seat;
      if (!seat) return key;
      return seat.profession === '' ? words.roleOf(seat) : `${words.roleOf(seat)}, ${lowerFirst(seat.profession)}`;
    },
    date: (date) => formatDate(date, language)
  };
}
