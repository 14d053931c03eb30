import type { Group, Seat } from '../../domain/roster/roster';
import { dashboardStrings } from '../../loc/dashboard/strings';
import { useStrings } from '../language/useStrings';

interface PlaceWords {
  /** What the one on the seat is called in the group: a RAG has a convener, other groups a chair. */
  roleIn(seat: Seat, group: Group): string;
}

export function usePlaceWords(): PlaceWords {
  const { roles, convener } = useStrings(dashboardStrings);
  return {
    roleIn: (seat, group) => (seat.role === 'chair' && group.kind === 'rag' ? convener : roles[seat.role])
  };
}
