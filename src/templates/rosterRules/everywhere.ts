import type { RosterRules } from '../../domain/composition/rosterRules';
import { assumedRules } from './assumedRules';

/** A national group: its healthcare regions' own seats are kept, and interests are declared before anybody takes part. */
const national = (key: string, kinds: RosterRules['scope']['kinds']): RosterRules => ({
  ...assumedRules(key, { kinds }),
  composition: [
    { kind: 'memberPerHealthcareRegion', demand: 'principle' },
    { kind: 'genderBalanceConsidered', demand: 'principle' }
  ],
  interestsDemanded: true,
  seatsKept: 'own'
});

/** Rules for kinds of groups in any healthcare region that has none of its own for them. */
export const everywhere: readonly RosterRules[] = [
  { ...assumedRules('regional', { kinds: ['kunskapsrad', 'rpo', 'rsg', 'rag'] }), composition: [{ kind: 'memberPerRegion', demand: 'principle' }] },
  // At most three years, not again, and no longer than one is a member.
  { ...national('npo', ['npo']), chair: { kind: 'appointedForYears', years: 3, proposedBy: '', appointedBy: '', renewable: false, endsWithMembership: true } },
  national('nsg', ['nsg']),
  // Working groups take whom the subject needs, not one from each.
  { ...national('nag', ['nag']), composition: [{ kind: 'genderBalanceConsidered', demand: 'principle' }] }
];
