import { delegate } from '../../src/application/delegation/delegate';
import type { DelegationInput } from '../../src/application/delegation/recordDelegations';
import { daysAfter } from '../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import { bodyGroupName } from '../../src/schema/rights';
import { demoAccounts, type DemoAccount } from './content/accounts';
import { demoMeetings } from './content/meetings';
import { portsOf, type DemoSite } from './demoSite';

const body = 'rpo-barn';

const standIn = ({ login, name }: DemoAccount, from: string, until: string, comment: string): DelegationInput => ({
  bodies: [body],
  sharePointGroup: bodyGroupName(body),
  substitute: login,
  name,
  from,
  until,
  comment,
  recordKey: `delegation-${login}`,
});

/** Gives the bodies their meetings, and one of them a substitute and one whose time is over. */
export async function fillBodies(site: DemoSite, bodies: readonly string[]): Promise<void> {
  const ports = portsOf(site, demoAccounts.administrator);
  const today = swedishDay(site.clock.now());
  await Promise.all(demoMeetings(today, bodies).map((meeting) => ports.meetings.save(meeting)));
  const { substitute, formerSubstitute } = demoAccounts;
  await delegate(ports, standIn(formerSubstitute, daysAfter(today, -60), daysAfter(today, -12), 'Föräldraledighet'));
  await delegate(ports, standIn(substitute, daysAfter(today, -5), daysAfter(today, 30), 'Semester'));
}
