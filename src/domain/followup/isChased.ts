import { swedishDay } from '../calendar/swedishDay';
import type { IsoDate } from '../mandate/answer';
import type { Evidence } from './evidence';
import type { GroupObligation } from './obligation';
import { isListed } from './listedKinds';

/** What the group itself has said last by a day; null when nothing. */
function saidByGroup({ key }: GroupObligation, { attestations }: Evidence, date: IsoDate): boolean | null {
  const said = attestations
    .filter(({ kind, obligationKey }) => obligationKey === key && (kind === 'chased' || kind === 'notChased'))
    .filter(({ attested }) => swedishDay(new Date(attested)) <= date)
    .sort((one, other) => one.attested.localeCompare(other.attested))
    .pop();
  return said ? said.kind === 'chased' : null;
}

/**
 * True for an obligation that can be overdue: it has a day, or a list shows whether it is met and it comes more seldom
 * than weekly. One that comes weekly or of which nothing is said of how often is shown only, unless its group turns
 * that on. A day that had passed when the mandate was established is nothing to wait for.
 */
export function isChased(obligation: GroupObligation, evidence: Evidence, date: IsoDate): boolean {
  const { kind, frequency, deadline, since } = obligation;
  const hasDay = deadline.kind === 'yearly' || (deadline.kind === 'day' && deadline.date >= since);
  const isFirm = hasDay || (frequency !== null && frequency.unit !== 'week' && isListed(kind));
  return isFirm || saidByGroup(obligation, evidence, date) === true;
}
