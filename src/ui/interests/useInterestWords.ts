import type { InterestsRead } from '../../application/interests/readInterests';
import { regionNamed } from '../../domain/roster/regionNamed';
import { interestStrings } from '../../loc/interests/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

export interface InterestWords {
  readonly group: (key: string) => string;
  readonly person: (key: string) => string;
  /** Who, in which group and for which region. */
  readonly about: (judged: { readonly personKey: string; readonly groupKey: string; readonly regionKey: string }) => string;
  /** Empty for no day. */
  readonly day: (date: string) => string;
}

export function useInterestWords({ groups, people }: Pick<InterestsRead, 'groups' | 'people'>): InterestWords {
  const strings = useStrings(interestStrings);
  const language = useLanguage();
  const group = (key: string): string => groups.find((known) => known.key === key)?.name ?? key;
  const person = (key: string): string => people.get(key)?.name || strings.unknownPerson;
  return {
    group,
    person,
    about: ({ personKey, groupKey, regionKey }) => [person(personKey), group(groupKey), regionKey === '' ? '' : regionNamed(regionKey)].filter(Boolean).join(' · '),
    day: (date) => (date === '' ? '' : formatDate(date, language))
  };
}
