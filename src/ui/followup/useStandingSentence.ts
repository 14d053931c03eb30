import type { FollowedObligation } from '../../application/followup/groupFollowup';
import { followupStrings } from '../../loc/followup/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

/** How an obligation stands, as a sentence; empty for what no list shows. */
export function useStandingSentence({ standing }: FollowedObligation): string {
  const strings = useStrings(followupStrings);
  const language = useLanguage();
  const { state, dueOn, proofs, needed } = standing;
  const last = proofs[proofs.length - 1];
  const day = (date: string): string => formatDate(date, language);
  const progress = needed > 1 ? ` ${strings.progress(proofs.length, needed)}` : '';
  switch (state) {
    case 'overdue':
      return `${dueOn === '' ? strings.notMet : strings.shouldHaveBeen(day(dueOn))}${progress}`;
    case 'due':
      return `${dueOn === '' ? strings.ongoing : strings.by(day(dueOn))}${progress}`;
    case 'met':
      return last?.kind === 'delivery' ? strings.delivered(last.by, day(last.date)) : strings.met(last ? day(last.date) : '');
    case 'attested':
      return last ? strings.attested(last.by, day(last.date)) : '';
    case 'notMeasurable':
      return '';
  }
}
