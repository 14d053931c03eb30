import { byText } from './byText';
import type { Evidence, RosterEvidence } from './evidence';
import type { GroupObligation } from './obligation';
import type { Standing } from './standing';

/** What is missing the longest comes first, a demand before a principle. */
const byWeight = (one: RosterEvidence, other: RosterEvidence): number =>
  Number(one.demand === 'principle') - Number(other.demand === 'principle') || byText(one.since, other.since);

/** By the roster, when it has something to say of the obligation's kind; null when not. */
export function rosterStanding({ kind }: GroupObligation, { roster }: Evidence): Standing | null {
  const said = roster.filter((one) => one.kind === kind);
  const [missing] = said.filter(({ isMet }) => !isMet).sort(byWeight);
  const [any] = said;
  if (!any) {
    return null;
  }
  const shared = { period: null, needed: 1 };
  return missing
    ? { ...shared, state: missing.demand === 'required' ? 'overdue' : 'due', dueOn: missing.since, proofs: [], isChased: missing.demand === 'required' }
    : { ...shared, state: 'met', dueOn: '', proofs: [{ kind: 'roster', key: kind, date: any.since, by: '' }], isChased: true };
}
