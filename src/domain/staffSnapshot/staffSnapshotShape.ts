import { obligationKinds } from '../importing/proposedObligation';
import type { Frequency } from '../importing/language/frequency';
import type { Deadline, GroupObligation, ObligationOrigin, ObligationPlace } from '../followup/obligation';
import type { ObligationState, Period, Proof, Standing } from '../followup/standing';
import type { OverviewFollowup, OverviewObligation } from '../overview/overviewFollowup';
import { listOf, objectOf, oneOf, optional, orNull, text, truth, wholeNumber, wordOf, byKind } from '../reading/shape';
import type { Check } from '../reading/shape';
import { overviewShape } from './overviewShape';
import { staffSnapshotFormat, type StaffSnapshot } from './staffSnapshot';

const frequency = objectOf<Frequency>({
  times: wholeNumber,
  every: wholeNumber,
  unit: wordOf<Frequency['unit']>({ year: true, halfYear: true, quarter: true, month: true, week: true })
});

const deadline = byKind<Deadline['kind']>({
  yearly: objectOf<Extract<Deadline, { kind: 'yearly' }>>({ kind: text, monthDay: text, isFollowingYear: truth, isBefore: truth }),
  day: objectOf<Extract<Deadline, { kind: 'day' }>>({ kind: text, date: text }),
  none: objectOf<Extract<Deadline, { kind: 'none' }>>({ kind: text })
});

const obligation = objectOf<GroupObligation>({
  key: text,
  groupKey: text,
  kind: oneOf(obligationKinds),
  sentence: text,
  receiver: text,
  receiverBodies: listOf(text),
  frequency: orNull(frequency),
  deadline,
  origin: wordOf<ObligationOrigin>({ field: true, family: true, import: true }),
  place: objectOf<ObligationPlace>({ mandateKey: text, snapshotKey: text, sectionKey: text, block: wholeNumber }),
  since: text
});

const proof = objectOf<Proof>({
  kind: wordOf<Proof['kind']>({ meeting: true, notes: true, plan: true, report: true, delivery: true, attestation: true, contacts: true, roster: true }),
  key: text,
  date: text,
  by: text,
  link: optional(text)
});

const standing = objectOf<Standing>({
  state: wordOf<ObligationState>({ met: true, due: true, overdue: true, attested: true, notMeasurable: true }),
  period: orNull(objectOf<Period>({ key: text, from: text, to: text })),
  dueOn: text,
  proofs: listOf(proof),
  needed: wholeNumber,
  isChased: truth
});

const followup = objectOf<OverviewFollowup>({
  obligations: listOf(objectOf<OverviewObligation>({ groupKey: text, obligation, standing })),
  years: listOf(objectOf<OverviewFollowup['years'][number]>({ year: wholeNumber, established: wholeNumber, inForce: wholeNumber }))
});

/** What a snapshot of this version holds, and nothing else. */
export const staffSnapshotShape: Check = objectOf<StaffSnapshot>({
  format: oneOf([staffSnapshotFormat]),
  version: wholeNumber,
  regionKey: text,
  madeOn: text,
  source: text,
  overview: overviewShape,
  followup
});
