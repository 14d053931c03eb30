import type { Group, Seat } from '../../domain/roster/roster';
import { useLanguage } from '../language/useLanguage';
import { roleWord } from './roleWord';

interface PlaceWords {
  roleIn(seat: Seat, group: Group): string;
}

export function usePlaceWords(): PlaceWords {
  const language = useLanguage();
  return { roleIn: (seat, group) => roleWord(seat.role, group.kind, language) };
}
