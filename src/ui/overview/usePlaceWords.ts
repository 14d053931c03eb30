import type { Group, Seat } from '../../domain/roster/roster';
import { overviewStrings } from '../../loc/overview/strings';
import { useStrings } from '../language/useStrings';
import { roleWord } from './roleWord';

interface PlaceWords {
  roleIn(seat: Seat, group: Group): string;
}

export function usePlaceWords(): PlaceWords {
  const strings = useStrings(overviewStrings);
  return { roleIn: (seat, group) => roleWord(strings, seat.role, group.kind) };
}
