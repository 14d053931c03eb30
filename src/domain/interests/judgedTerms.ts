import { keyOfJoined } from '../roster/keyOfJoined';
import type { Person, Seat, Term } from '../roster/roster';
import type { StoredClearance } from './clearance';
import { judgedPlace, latestClearances } from './latestClearances';
import { personMark } from './personMark';

/** What is known of who sits where, and how their interests were judged. */
export interface JudgedRoster {
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  /** Every entry of people, those joined with another too: a judgement may have been made of either. */
  readonly entries: readonly Person[];
  readonly clearances: readonly StoredClearance[];
}

/** What the term's own row says, which the group itself may write: a judgement there is one that nobody has made. */
const unjudged = (term: Term): Term => {
  if (term.interests === 'none' || term.interests === 'declared') return term.interestsUntil === '' ? term : { ...term, interestsUntil: '' };
  return { ...term, interests: 'unconfirmed', interestsUntil: '' };
};

/**
 * False when another name was judged than the one that stands there now, or one that could be seen then and is hidden now.
 * A judgement of an entry that has been joined with the person is theirs by their name alone: whoever joins entries must
 * not be able to give it to somebody else, so that one without a name counts only under the person's own key.
 */
function isSame(person: Person | undefined, { personKey, personMark: judged }: StoredClearance): boolean {
  if (person === undefined) return false;
  return personMark({ ...person, key: personKey }) === judged && (personKey === person.key || judged !== '');
}

/**
 * The terms with the interests of their holders as those with the right have judged them for the seat's region. The last
 * judgement decides. What the term's row says of itself makes nobody cleared, nor does a judgement of somebody else whose
 * row has been given another name.
 * @param terms - with each person under one key, as `joinedPeople` gives them
 */
export function judgedTerms({ seats, terms, people, entries, clearances }: JudgedRoster): readonly Term[] {
  const latest = latestClearances(clearances, keyOfJoined(entries));
  if (latest.size === 0) return terms.map(unjudged);
  const regionOf = new Map(seats.map(({ key, groupKey, regionKey }) => [`${groupKey}\n${key}`, regionKey]));
  const personOf = new Map(people.map((person) => [person.key, person]));
  return terms.map((term) => {
    const { groupKey, seatKey, personKey } = term;
    const regionKey = regionOf.get(`${groupKey}\n${seatKey}`) ?? '';
    const judged = latest.get(judgedPlace({ groupKey, personKey, regionKey }));
    if (!judged) return unjudged(term);
    if (!isSame(personOf.get(personKey), judged)) return { ...term, interests: 'otherPerson', interestsUntil: '' };
    return { ...term, interests: judged.outcome, interestsUntil: judged.validUntil };
  });
}
