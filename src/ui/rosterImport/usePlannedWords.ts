import type { Group } from '../../domain/roster/roster';
import type { PlannedRow } from '../../domain/rosterImport/plannedRow';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { memberStrings } from '../../loc/members/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { rosterWords } from './rosterWords';

export interface PlannedWords {
  /** The seat by group, role and for whom. */
  seat(row: PlannedRow): string;
  /** From and to; empty for a seat that nobody gets. */
  period(row: PlannedRow): string;
  /** What happens, and whom it moves. */
  outcome(row: PlannedRow): string;
}

/** How a planned row is told. */
export function usePlannedWords(groups: readonly Group[]): PlannedWords {
  const { preview: strings } = useStrings(rosterImportStrings);
  const members = useStrings(memberStrings);
  const language = useLanguage();
  const words = rosterWords(language);
  const day = (date: string): string => formatDate(date, language);
  const named = new Map(groups.map((group) => [group.key, group]));
  return {
    seat: ({ seat }) => {
      const group = named.get(seat.groupKey);
      const place = [group ? words.roleIn(seat, group) : seat.role, seat.organisation || words.region(seat.regionKey), seat.profession];
      return `${group?.name ?? seat.groupKey}: ${place.filter((part) => part !== '').join(', ')}`;
    },
    period: ({ change, described }) => {
      const term = change?.begin ?? change?.adjust ?? described;
      if (!term) return '';
      return term.to === '' ? members.openEnded(day(term.from)) : members.until(day(term.from), day(term.to));
    },
    outcome: ({ outcome, isNewSeat, change }) =>
      [
        strings.outcomes[outcome] + (isNewSeat ? ` (${strings.newSeat})` : ''),
        change?.begin && change.adjust ? strings.succeeds(day(change.adjust.to)) : ''
      ]
        .filter((part) => part !== '')
        .join('. ')
  };
}
