import type { Place } from '../../domain/roster/place';
import { regionNamed } from '../../domain/roster/regionNamed';
import type { Group, Seat, Term } from '../../domain/roster/roster';
import { memberStrings } from '../../loc/members/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePlaceWords } from '../overview/usePlaceWords';

export interface SeatWords {
  roleOf(seat: Seat): string;
  /** The seat by role and for whom, e.g. *ledamot, Region Kalmar län*. */
  seatName(seat: Seat): string;
  /** That nobody sits there, and since when, as a sentence without a full stop. */
  vacancy(place: Extract<Place, { kind: 'vacant' }>): string;
  /** From and to, in words. */
  period(term: Pick<Term, 'from' | 'to'>): string;
}

/** How a group's seats are spoken of. */
export function useSeatWords(group: Group): SeatWords {
  const strings = useStrings(memberStrings);
  const language = useLanguage();
  const { roleIn } = usePlaceWords();
  const roleOf = (seat: Seat): string => roleIn(seat, group);
  const whose = ({ organisation, regionKey }: Seat): string => organisation || (regionKey === '' ? '' : regionNamed(regionKey));
  return {
    roleOf,
    seatName: (seat) => strings.seatOf(roleOf(seat), whose(seat)),
    vacancy: ({ seat, since }) => {
      const [role, of] = [roleOf(seat), whose(seat)];
      // A wished place is not missed by anybody: that it is empty is all there is to say.
      if (seat.requirement === 'wished') return strings.empty(role);
      if (since === '') return of === '' ? strings.never(role) : strings.neverIn(of, role);
      return of === '' ? strings.vacant(role, formatDate(since, language)) : strings.vacantIn(of, role, formatDate(since, language));
    },
    period: ({ from, to }) =>
      to === '' ? strings.openEnded(formatDate(from, language)) : strings.until(formatDate(from, language), formatDate(to, language))
  };
}
