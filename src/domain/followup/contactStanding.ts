import { monthsAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { Evidence } from './evidence';
import type { FollowupSettings } from './followupSettings';
import type { GroupObligation } from './obligation';
import { byDay, proofOfAttestation } from './proofsIn';
import type { Standing } from './standing';

/** Months between two questions whether the contact details are right. */
function monthsBetween({ frequency }: GroupObligation, { contactTimesAYear }: FollowupSettings): number {
  const times = frequency?.unit === 'year' ? frequency.times / frequency.every : contactTimesAYear;
  return Math.max(1, Math.round(12 / Math.max(times, 1 / 12)));
}

/**
 * Right when somebody of the group has said so lately; asked for again after half the time a year is divided into,
 * and a finding when nobody has answered for the months set. Before the first answer it is asked for at once.
 */
export function contactStanding(obligation: GroupObligation, evidence: Evidence, date: IsoDate, settings: FollowupSettings): Standing {
  const confirmed = evidence.attestations
    .filter(({ kind, obligationKey }) => kind === 'contactsConfirmed' || (kind === 'attested' && obligationKey === obligation.key))
    .map(proofOfAttestation)
    .filter((proof) => proof.date <= date)
    .sort(byDay);
  const last = confirmed[confirmed.length - 1];
  // What was confirmed before the mandate asked for it gives no less time than the mandate itself.
  const from = last && last.date > obligation.since ? last.date : obligation.since;
  const dueOn = monthsAfter(from, settings.contactMonths);
  const isAsked = !last || monthsAfter(from, monthsBetween(obligation, settings)) <= date;
  return {
    state: dueOn < date ? 'overdue' : isAsked ? 'due' : 'met',
    period: null,
    dueOn,
    proofs: last ? [last] : [],
    needed: 1,
    isChased: true
  };
}
