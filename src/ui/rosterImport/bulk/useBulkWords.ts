import { rosterImportStrings } from '../../../loc/rosterImport/strings';
import { memberStrings } from '../../../loc/members/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';
import type { BulkChangeProps } from './BulkChange';
import type { BulkRow } from './useBulkChange';

export interface BulkWords {
  /** Who sits there, as what and until when. */
  seat(row: BulkRow): string;
  /** What will happen, or has; empty while nothing is wished. */
  happens(row: BulkRow): string;
}

/** How seats are told that are changed together. */
export function useBulkWords({ group, roster }: Pick<BulkChangeProps, 'group' | 'roster'>): BulkWords {
  const { bulk: strings, refusals, failures } = useStrings(rosterImportStrings);
  const members = useStrings(memberStrings);
  const language = useLanguage();
  const words = useSeatWords(group);
  const became = ({ result }: BulkRow): string => {
    switch (result?.kind) {
      case 'changed':
        return strings.done;
      case 'refused':
        return refusals.nothingChanges;
      case 'changedMeanwhile':
        return failures.conflict;
      case 'failed':
        return failures[result.failure.kind];
      case 'left':
        return strings.left;
      case undefined:
        return '';
    }
  };
  const will = ({ planned }: BulkRow): string => {
    if (planned === null) return '';
    if (planned.kind === 'refused') return refusals[planned.problem];
    if (planned.kind === 'nothing') return strings.nothing;
    const { adjust, begin } = planned.change;
    if (begin) return strings.continues(formatDate(begin.from, language), formatDate(begin.to, language));
    return strings.ends(formatDate(adjust?.to ?? '', language));
  };
  return {
    seat: ({ story: { seat, current } }) => {
      const name = roster.people.get(current?.personKey ?? '')?.name || members.notShown;
      return `${name}, ${words.seatName(seat)}${current ? `, ${words.period(current)}` : ''}`;
    },
    happens: (row) => became(row) || will(row)
  };
}
