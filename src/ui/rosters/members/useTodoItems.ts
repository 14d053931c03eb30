import type { SeatStory } from '../../../domain/roster/seatStory';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../useSeatWords';
import type { SeatOpening } from './SeatOpening';
import type { TodoListProps } from './TodoList';

/** Something to see to in a roster. */
export interface TodoItem {
  readonly key: string;
  readonly sentence: string;
  /** The one thing to do about it, and what it opens; null when there is nothing to open. */
  readonly action: string;
  readonly opening: SeatOpening | null;
}

/** Seats that are missed, then terms that end within the half year with nobody after them, the earliest first. */
export function useTodoItems({ group, roster }: Omit<TodoListProps, 'onOpen'>): readonly TodoItem[] {
  const { todo: strings } = useStrings(rostersStrings);
  const language = useLanguage();
  const words = useSeatWords(group);
  const opens = ({ seat }: SeatStory): SeatOpening => ({ seatKey: seat.key, part: 'change' });
  const vacancies = roster.stories.flatMap((story): TodoItem[] => {
    const { place, seat, coming } = story;
    if (place.kind !== 'vacant' || seat.requirement === 'wished' || coming.length > 0) return [];
    return [{ key: seat.key, sentence: `${words.vacancy(place)}.`, action: strings.fill, opening: opens(story) }];
  });
  const endings = roster.stories
    .flatMap((story): (TodoItem & { readonly on: string })[] => {
      const { place, seat, coming } = story;
      if (place.kind !== 'held' || !place.endsSoon || coming.length > 0) return [];
      const sentence = strings.ends(place.person || words.seatName(seat), words.roleOf(seat), formatDate(place.to, language));
      return [{ key: `${seat.key} ends`, on: place.to, sentence, action: strings.follow, opening: opens(story) }];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
  return [...vacancies, ...endings];
}
