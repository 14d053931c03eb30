import { beginAppointedTerm } from '../../src/application/nominations/beginAppointedTerm';
import { beginNomination } from '../../src/application/nominations/beginNomination';
import { readNominations } from '../../src/application/nominations/readNominations';
import { recordNominationStep } from '../../src/application/nominations/recordNominationStep';
import type { WholeRoster } from '../../src/application/ports/rosterStore';
import { daysAfter, noonOf } from '../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import { yearsAfter } from '../../src/domain/calendar/yearsAfter';
import type { IsoDate } from '../../src/domain/mandate/answer';
import type { Nomination } from '../../src/domain/nomination/nomination';
import type { NominationPlace } from '../../src/domain/nomination/nominationPlace';
import type { NominationAct } from '../../src/domain/nomination/nominationStep';
import { regionNamed } from '../../src/domain/roster/regionNamed';
import type { Seat } from '../../src/domain/roster/roster';
import type { DemoAccount } from './content/accounts';
import { demoAccounts } from './content/accounts';
import { demoNominations, type DemoNomination } from './content/sydostra/nominations';
import { peopleOfRegion } from './content/sydostra/peopleOfRegion';
import { portsOf, type DemoSite } from './demoSite';

/** Days between two steps. */
const pace = 9;

type Recorder = readonly [DemoAccount, NominationPlace['recorder']];

/** Who takes the step that is waited for. */
function recorderOf({ next, regionKey, decidingBodies }: Nomination): Recorder {
  const { nominator, judge } = peopleOfRegion(regionKey);
  const [key = ''] = decidingBodies;
  switch (next) {
    case 'interests':
      return [judge, { kind: 'judge' }];
    case 'decision':
      return [key === 'rpo-barn' ? demoAccounts.recorder : demoAccounts.staff, { kind: 'body', key }];
    case 'termBegun':
      return [demoAccounts.processSupport, { kind: 'processSupport' }];
    default:
      return [nominator, { kind: 'region' }];
  }
}

/** What is recorded at the step that is waited for. */
function actOf({ proposed: name, proposer, setback }: DemoNomination, { next, regionKey, need }: Nomination, date: IsoDate): NominationAct {
  switch (next) {
    case 'proposal':
      return {
        kind: 'proposal',
        proposer: proposer === '' ? { kind: 'region' } : { kind: 'body', key: proposer },
        personKey: '',
        name,
        title: need.profession.startsWith('Ledamot') ? 'Överläkare' : need.profession,
        organisation: regionNamed(regionKey),
        email: '',
        motivation: 'Har arbetat länge inom området och är förankrad i verksamheten.',
      };
    case 'managerApproval':
      return { kind: 'managerApproval', approved: true, manager: 'Chefen för verksamheten', date };
    case 'interests':
      return { kind: 'interests', outcome: 'cleared', validUntil: daysAfter(yearsAfter(date, 3), -1) };
    case 'decision':
      return setback === 'rejected'
        ? { kind: 'decision', outcome: 'rejected', date, paragraph: '27', comment: 'Uppdraget bör gå till primärvården den här gången.' }
        : { kind: 'decision', outcome: 'appointed', date, paragraph: '33', comment: '' };
    default:
      throw new Error(`Nothing is waited for in the demo's nomination ${next}`);
  }
}

async function take(site: DemoSite, wanted: DemoNomination, seat: Seat, key: string): Promise<void> {
  const today = swedishDay(site.clock.now());
  let date = daysAfter(today, -wanted.daysAgo);
  const onDay = (): void => site.clock.set(new Date(noonOf(date)));
  const { nominator } = peopleOfRegion(seat.regionKey);
  const place: NominationPlace = { regionKey: seat.regionKey, recorder: { kind: 'region' } };
  onDay();
  const need = { kind: 'need', seatKey: seat.key, profession: seat.profession, neededFrom: '', note: wanted.note } as const;
  await beginNomination(portsOf(site, nominator), key, seat.groupKey, place, need);
  for (let last: string = 'need'; last !== wanted.taken; ) {
    date = daysAfter(date, pace);
    onDay();
    const { nominations, groups, termsOf } = await readNominations(portsOf(site, demoAccounts.processSupport));
    const nomination = nominations.find((one) => one.key === key);
    if (!nomination?.next) throw new Error(`The demo's nomination ${key} waits for nobody`);
    const [account, recorder] = recorderOf(nomination);
    const at = { regionKey: seat.regionKey, recorder };
    const terms = termsOf({ groupKey: seat.groupKey, place: at });
    const ports = portsOf(site, account);
    const year = Number(today.slice(0, 4));
    const problem =
      nomination.next === 'termBegun'
        ? await beginAppointedTerm(ports, nomination, terms, groups, { key: `${key}.term`, place: at, from: `${year + 1}-01-01`, to: `${year + 3}-12-31` })
        : await recordNominationStep(ports, nomination, terms, { key: `${key}.${nomination.next}`, place: at, act: actOf(wanted, nomination, date) });
    if (problem !== null) throw new Error(`The demo could not take ${key} further: ${JSON.stringify(problem)}`);
    last = nomination.next;
  }
  if (wanted.setback === 'declined' || wanted.setback === 'withdrawn') {
    date = daysAfter(date, pace);
    onDay();
    const comment = wanted.setback === 'declined' ? 'Har tackat nej till uppdraget.' : 'Gruppen löser det inom sig.';
    const step = { key: `${key}.${wanted.setback}`, nominationKey: key, groupKey: seat.groupKey, place, act: { kind: wanted.setback, comment } };
    await portsOf(site, nominator).nominations.record(step);
  }
  site.clock.set(new Date(noonOf(today)));
}

/** Takes each of the demo's nominations as far as it has come, as the people whose steps they are. */
export async function fillNominations(site: DemoSite, { seats }: WholeRoster): Promise<void> {
  const now = site.clock.now();
  for (const [number, wanted] of demoNominations.entries()) {
    const seat = seats.find(({ key }) => key === wanted.seatKey);
    if (!seat) throw new Error(`The demo has no seat ${wanted.seatKey}`);
    await take(site, wanted, seat, `nominering-${number + 1}`);
  }
  site.clock.set(now);
}
