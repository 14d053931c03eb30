import type { CompositionFinding } from '../../../domain/composition/compositionFinding';
import type { SeatStory } from '../../../domain/roster/seatStory';
import { rosterStrings } from '../../../loc/roster/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../useSeatWords';
import type { SeatOpening } from './SeatOpening';
import type { TodoListProps } from './TodoList';
import { useRosterNames } from './useRosterNames';

/** Something to see to in a roster. */
export interface TodoItem {
  readonly key: string;
  readonly sentence: string;
  /** The one thing to do about it, and what it opens; nothing to open for null. */
  readonly action: string;
  readonly opening: SeatOpening | 'facts' | null;
}

const nothing: Pick<TodoItem, 'action' | 'opening'> = { action: '', opening: null };

const isMissed = ({ place, seat, coming }: SeatStory): boolean => place.kind === 'vacant' && seat.requirement === 'required' && coming.length === 0;

/** Said among the facts of the group, which process support keeps. */
const ofFacts: readonly CompositionFinding['kind'][] = ['careChainUnsaid', 'patientAssociationsNotConsidered', 'notAnchored'];

/** The seat that would be filled to set a finding right, or that it is about; undefined for none. */
function seatFor(finding: CompositionFinding, stories: readonly SeatStory[]): SeatStory | undefined {
  if ('seatKey' in finding) return stories.find(({ seat }) => seat.key === finding.seatKey);
  if (finding.kind !== 'regionWithoutMember') return undefined;
  return stories.find((story) => isMissed(story) && story.seat.regionKey === finding.regionKey);
}

/**
 * Where the roster is not as its rules say, or which seats are missed where no rules are; then terms that end within the
 * half year with nobody after them, the earliest first.
 */
export function useTodoItems(props: Omit<TodoListProps, 'onOpen'>): readonly TodoItem[] {
  const { group, roster, frame, findings } = props;
  const { todo: strings } = useStrings(rostersStrings);
  const told = useStrings(rosterStrings);
  const names = useRosterNames(props);
  const language = useLanguage();
  const words = useSeatWords(group);
  const opens = ({ seat, place }: SeatStory): SeatOpening => ({ seatKey: seat.key, part: place.kind === 'held' ? 'about' : 'change' });
  const found = (findings ?? []).map((finding, at): TodoItem => {
    const story = seatFor(finding, roster.stories);
    const place = story?.place;
    // An empty seat is spoken of as it is where it stands in the list.
    const sentence = finding.kind === 'seatVacant' && place?.kind === 'vacant' ? `${words.vacancy(place)}.` : told.finding(finding, names);
    const key = `${finding.kind} ${at}`;
    if (ofFacts.includes(finding.kind)) return { key, sentence, ...(frame.keepsAll ? { action: strings.toFacts, opening: 'facts' } : nothing) };
    if (!story) return { key, sentence, ...nothing };
    return { key, sentence, action: story.place.kind === 'held' ? strings.toSeat : strings.fill, opening: opens(story) };
  });
  const vacancies = roster.stories.filter(isMissed).flatMap((story): TodoItem[] => {
    const { place, seat } = story;
    return place.kind === 'held' ? [] : [{ key: seat.key, sentence: `${words.vacancy(place)}.`, action: strings.fill, opening: opens(story) }];
  });
  const endings = roster.stories
    .flatMap(({ place, seat, coming }): (TodoItem & { readonly on: string })[] => {
      if (place.kind !== 'held' || !place.endsSoon || coming.length > 0) return [];
      const sentence = strings.ends(place.person || words.seatName(seat), words.roleOf(seat), formatDate(place.to, language));
      return [{ key: `${seat.key} ends`, on: place.to, sentence, action: strings.follow, opening: { seatKey: seat.key, part: 'change' } }];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
  return [...(findings === null ? vacancies : found), ...endings];
}
