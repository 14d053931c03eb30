import { swedishDay } from '../calendar/swedishDay';
import type { IsoDate } from '../mandate/answer';
import type { Evidence } from './evidence';
import type { GroupObligation } from './obligation';
import { isFirm } from './isFirm';

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
 * True for an obligation that can be overdue. One that comes weekly or of which nothing is said of how often is shown
 * only, unless its group turns that on.
 */
export const isChased = (obligation: GroupObligation, evidence: Evidence, date: IsoDate): boolean =>
  isFirm(obligation) || saidByGroup(obligation, evidence, date) === true;
