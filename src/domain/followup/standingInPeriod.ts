import type { IsoDate } from '../mandate/answer';
import { dueDay } from './dueDay';
import type { Evidence } from './evidence';
import { isChased } from './isChased';
import { isListed } from './listedKinds';
import type { GroupObligation } from './obligation';
import { attestedIn, proofsIn } from './proofsIn';
import type { Period, Standing } from './standing';

/** How it stands with one period of an obligation on a day, whatever the periods beside it. */
export function standingInPeriod(obligation: GroupObligation, evidence: Evidence, date: IsoDate, period: Period): Standing {
  const needed = Math.max(1, obligation.frequency?.times ?? 1);
  const chased = isChased(obligation, evidence, date);
  const proofs = proofsIn(obligation, evidence, period, date);
  const attested = attestedIn(obligation, evidence, period.key, date);
  const isMet = proofs.length >= needed;
  const dueOn = chased ? dueDay(obligation.deadline, period) : '';
  const shared = { period, dueOn, needed: isListed(obligation.kind) ? needed : 0, isChased: chased };
  if (isMet || attested.length > 0) {
    return { ...shared, state: isMet ? 'met' : 'attested', proofs: [...proofs, ...attested] };
  }
  const isLate = chased && dueOn < date;
  const isOpen = chased || isListed(obligation.kind);
  return { ...shared, state: isLate ? 'overdue' : isOpen ? 'due' : 'notMeasurable', proofs };
}
