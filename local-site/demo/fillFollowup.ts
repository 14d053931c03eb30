import { attest } from '../../src/application/followup/attest';
import { confirmContacts } from '../../src/application/followup/confirmContacts';
import { holdMeeting } from '../../src/application/followup/holdMeeting';
import { obligationsOfGroup } from '../../src/application/followup/obligationsOfGroup';
import type { Ports } from '../../src/application/ports/ports';
import type { WholeRoster } from '../../src/application/ports/rosterStore';
import { daysAfter, noonOf } from '../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import type { IsoDate } from '../../src/domain/mandate/answer';
import type { Group } from '../../src/domain/roster/roster';
import { demoContributions } from './content/sydostra/contributions';
import { groupMeetings } from './content/sydostra/groupMeetings';
import { forgetful, meetingWithoutNotes, merged } from './content/sydostra/plantedProblems';
import { demoAccounts } from './content/accounts';
import { writerOf } from './content/writerOf';
import { portsOf, type DemoSite } from './demoSite';
import { fillReports } from './fillReports';

/** At most so many periods of one obligation are behind. */
const mostPeriods = 8;

/** Says for a group that what is behind was done, but for what is planted to be late. */
async function attestWhatIsLate(ports: Ports, groupKey: string, today: IsoDate): Promise<void> {
  const planted: readonly string[] = groupKey === forgetful.groupKey ? forgetful.unmet : groupKey === meetingWithoutNotes ? ['notes'] : [];
  for (let round = 0; round < mostPeriods; round += 1) {
    const { obligations } = await obligationsOfGroup(ports, groupKey, { today });
    const late = obligations.filter(({ obligation, standing }) => standing.state === 'overdue' && !planted.includes(obligation.kind));
    if (late.length === 0) return;
    for (const { obligation, standing } of late) {
      await attest(ports, obligation, standing.period?.key ?? '', 'Lämnat vid mötet.');
    }
  }
}

/** Gives the groups their meetings, what they have attested and when they confirmed their contact details, and the regions what they have put in. */
export async function fillFollowup(site: DemoSite, roster: WholeRoster, inForce: readonly string[]): Promise<void> {
  const now = site.clock.now();
  const today = swedishDay(now);
  const working = roster.groups.filter(({ key, templateFamily }) => templateFamily !== '' && key !== merged.groupKey && key !== 'stab-au');
  const portsFor = new Map(working.map((group) => [writerOf(group).login, portsOf(site, writerOf(group))]));
  const portsOfWriter = (group: Group): Ports => portsFor.get(writerOf(group).login) ?? portsOf(site, writerOf(group));
  for (const group of working) {
    const ports = portsOfWriter(group);
    const meetings = groupMeetings([group], roster, today);
    await Promise.all(
      meetings.map(({ state, attendance, ...meeting }) =>
        state === 'held' ? holdMeeting(ports, { ...meeting, state, attendance: [], version: '' }, attendance) : ports.groupMeetings.save({ ...meeting, state, attendance, version: '' }),
      ),
    );
  }
  const support = portsOf(site, demoAccounts.processSupport);
  await Promise.all(demoContributions(roster.groups, Number(today.slice(0, 4))).map((contribution) => support.contributions.save({ ...contribution, version: '' })));
  const confirmed = daysAfter(today, -forgetful.daysSinceContacts);
  site.clock.set(new Date(noonOf(confirmed)));
  await confirmContacts(portsOf(site, demoAccounts.staff), forgetful.groupKey, confirmed);
  site.clock.set(now);
  await fillReports(site, roster);
  for (const group of roster.groups.filter(({ key }) => inForce.includes(key))) {
    await attestWhatIsLate(portsOfWriter(group), group.key, today);
  }
}
