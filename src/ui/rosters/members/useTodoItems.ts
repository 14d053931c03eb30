import type { CompositionFinding } from '../../../domain/composition/compositionFinding';
import { seatForFinding } from '../../../domain/composition/seatForFinding';
import { groupsPastEnd } from '../../../domain/roster/groupsPastEnd';
import { isMissed } from '../../../domain/roster/isMissed';
import type { SeatStory } from '../../../domain/roster/seatStory';
import { rosterStrings } from '../../../loc/roster/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../useSeatWords';
import type { FactsPart } from '../facts/FactsPart';
import { noteParts } from '../facts/noteParts';
import type { TodoOpening } from './TodoOpening';
import type { TodoListProps } from './TodoList';
import { useRosterNames } from './useRosterNames';

/** Something to see to in a roster. */
export interface TodoItem {
  readonly key: string;
  readonly sentence: string;
  /** The one thing to do about it, and what it opens; nothing to open for null. */
  readonly action: string;
  readonly opening: TodoOpening | null;
}

const nothing: Pick<TodoItem, 'action' | 'opening'> = { action: '', opening: null };

const isUnfilled = ({ place, coming }: SeatStory): boolean => isMissed(place) && coming.length === 0;

/** Said among the facts of the group: the care chain by process support, the rest by the group's own writers. */
const ofFacts: Readonly<Partial<Record<CompositionFinding['kind'], FactsPart>>> = {
  careChainUnsaid: 'andra',
  patientAssociationsNotConsidered: noteParts.patientAssociations,
  genderBalanceNotConsidered: noteParts.genderBalance,
  notAnchored: noteParts.anchoring,
  anchoringOutdated: noteParts.anchoring
};

const opens = ({ seat, place }: SeatStory): TodoOpening => ({ seatKey: seat.key, part: place.kind === 'held' ? 'about' : 'change' });

/**
 * Groups of its own that are past their end; where the roster is not as its rules say, or which seats are missed where no
 * rules are; who leads though another should; then terms that end within the half year with nobody after them, the
 * earliest first.
 */
export function useTodoItems(props: Omit<TodoListProps, 'onOpen'>): readonly TodoItem[] {
  const { group, roster, frame, standing, mayKeep } = props;
  const { todo: strings } = useStrings(rostersStrings);
  const told = useStrings(rosterStrings);
  const names = useRosterNames(props);
  const language = useLanguage();
  const words = useSeatWords(group);

  function itemOf(finding: CompositionFinding, at: number): TodoItem {
    const about = 'seatKey' in finding ? roster.stories.find(({ seat }) => seat.key === finding.seatKey) : undefined;
    // An empty seat is spoken of as it is where it stands in the list.
    const sentence = finding.kind === 'seatVacant' && about?.place.kind === 'vacant' ? `${words.vacancy(about.place)}.` : told.finding(finding, names);
    const key = `${finding.kind} ${at}`;
    const facts = ofFacts[finding.kind];
    if (facts !== undefined) {
      if (frame.keepsAll || (mayKeep && facts !== 'andra')) return { key, sentence, action: strings.toFacts, opening: { part: 'group', groupKey: group.key, facts } };
      return { key, sentence: facts === 'andra' ? `${sentence} ${strings.supportEnters}` : sentence, ...nothing };
    }
    const { fill, add } = seatForFinding(finding, roster.stories);
    const story = about ?? fill;
    if (story) return { key, sentence, action: story.place.kind === 'held' ? strings.toSeat : strings.fill, opening: opens(story) };
    return add ? { key, sentence, action: strings.add, opening: { part: 'add', draft: add } } : { key, sentence, ...nothing };
  }

  const pastEnd = groupsPastEnd(frame.groups.filter(({ mandators }) => mandators.includes(group.key)), frame.profiles, roster.today).map(
    ({ group: late, until }): TodoItem => ({
      key: `${late.key} past end`,
      sentence: strings.pastEnd(late.name, formatDate(until, language)),
      action: frame.keepsAll ? strings.decide : strings.toGroup,
      opening: { part: 'group', groupKey: late.key, facts: frame.keepsAll ? 'forlang' : '' }
    })
  );
  const vacancies = roster.stories.filter(isUnfilled).flatMap((story): TodoItem[] => {
    const { place, seat } = story;
    return place.kind === 'held' ? [] : [{ key: seat.key, sentence: `${words.vacancy(place)}.`, action: strings.fill, opening: opens(story) }];
  });
  const deviation = standing?.chair.deviation ?? null;
  const leads = standing?.chair.actual ?? null;
  const chair: readonly TodoItem[] =
    // What the composition tells of already is not said twice.
    deviation === null || deviation.kind === 'vacant' || deviation.kind === 'notCleared'
      ? []
      : [
          {
            key: 'chair',
            sentence: told.chair.deviation(deviation, names),
            ...(leads === null ? nothing : { action: strings.toSeat, opening: { seatKey: leads.seatKey, part: 'about' } as const })
          }
        ];
  const endings = roster.stories
    .flatMap(({ place, seat, coming }): (TodoItem & { readonly on: string })[] => {
      if (place.kind !== 'held' || !place.endsSoon || coming.length > 0) return [];
      const sentence = strings.ends(place.person || words.seatName(seat), words.roleOf(seat), formatDate(place.to, language));
      return [{ key: `${seat.key} ends`, on: place.to, sentence, action: strings.follow, opening: { seatKey: seat.key, part: 'change' } }];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
  return [...pastEnd, ...(standing === null ? vacancies : standing.findings.map(itemOf)), ...chair, ...endings];
}
