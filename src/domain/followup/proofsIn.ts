import { swedishDay } from '../calendar/swedishDay';
import type { IsoDate } from '../mandate/answer';
import type { StoredAttestation } from './attestation';
import { byText } from './byText';
import { deliveriesOf } from './deliveriesOf';
import type { Evidence } from './evidence';
import type { GroupReport } from './groupReport';
import { documentOfKind } from './listedKinds';
import type { GroupObligation } from './obligation';
import type { Period, Proof } from './standing';

/** A document proves something from the day it was delivered. */
export const proofOfReport = ({ kind, key, state, deliveredOn }: GroupReport): readonly Proof[] =>
  state === 'draft' || deliveredOn === '' ? [] : [{ kind, key, date: deliveredOn, by: '' }];

export const proofOfAttestation = ({ kind, key, attested, attestedBy }: StoredAttestation): Proof => ({
  kind: kind === 'contactsConfirmed' ? 'contacts' : 'attestation',
  key,
  date: swedishDay(new Date(attested)),
  by: attestedBy
});

export const byDay = (one: Proof, other: Proof): number => byText(one.date, other.date) || byText(one.key, other.key);

/** What the group has attested of an obligation for a period, by a day. */
export const attestedIn = ({ key }: GroupObligation, { attestations }: Evidence, period: string, date: IsoDate): readonly Proof[] =>
  attestations
    .filter((said) => said.kind === 'attested' && said.obligationKey === key && said.period === period)
    .map(proofOfAttestation)
    .filter((proof) => proof.date <= date)
    .sort(byDay);

/** A half, a quarter, a month or a week of a year. */
const partOfYear = /^-(?:H\d|Q\d|\d\d|W\d\d)$/;

/** A document is about a period when it names it, or a part of it. */
const isAbout = (named: string, { key }: Period): boolean =>
  named === key || (named.startsWith(key) && partOfYear.test(named.slice(key.length)));

/** What the group's lists show by a day that counts towards an obligation in a period. */
export function proofsIn(obligation: GroupObligation, evidence: Evidence, period: Period, date: IsoDate): readonly Proof[] {
  const { kind } = obligation;
  const { meetings, reports } = evidence;
  const held = meetings
    .filter((meeting) => kind === 'meetings' && meeting.state === 'held' && meeting.date >= period.from && meeting.date <= period.to)
    .map(({ key, date: day }): Proof => ({ kind: 'meeting', key, date: day, by: '' }));
  const delivered = reports
    .filter((report) => report.kind === documentOfKind[kind] && isAbout(report.period, period))
    .flatMap(proofOfReport);
  const said = deliveriesOf(obligation, evidence.attestations)
    .filter((delivery) => delivery.period === period.key)
    .map(({ key, deliveredOn, by, link }): Proof => ({ kind: 'delivery', key, date: deliveredOn, by, link }));
  return [...held, ...delivered, ...said].filter((proof) => proof.date <= date).sort(byDay);
}

