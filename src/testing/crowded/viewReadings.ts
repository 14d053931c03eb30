import { freshCaseRows } from '../../application/approval/freshCaseRows';
import { listDecisions } from '../../application/approval/listDecisions';
import { readCase } from '../../application/approval/readCase';
import { readCaseSurroundings } from '../../application/approval/readCaseSurroundings';
import { listVersions } from '../../application/comparison/listVersions';
import { readChains } from '../../application/configuration/readChains';
import { readBodies } from '../../application/delegation/readBodies';
import { otherTexts } from '../../application/drafting/otherTexts';
import { readFairnessFacts } from '../../application/fairness/readFairnessFacts';
import { lateOf } from '../../application/followup/lateOf';
import { readFollowups } from '../../application/followup/readFollowups';
import { readGroupMeetings } from '../../application/followup/readGroupMeetings';
import { readGroupYear } from '../../application/followup/readGroupYear';
import { readRosterEvidence } from '../../application/followup/readRosterEvidence';
import { readHolders } from '../../application/interests/readHolders';
import { readInterests } from '../../application/interests/readInterests';
import { decisionsAtMeeting } from '../../application/minutes/decisionsAtMeeting';
import { readNominations } from '../../application/nominations/readNominations';
import { readOverview } from '../../application/overview/readOverview';
import { readOverviewFollowup } from '../../application/overview/readOverviewFollowup';
import type { Ports } from '../../application/ports/ports';
import { listReports } from '../../application/reports/listReports';
import { openReport } from '../../application/reports/openReport';
import { affectedMandates } from '../../application/revision/affectedMandates';
import { readComposition } from '../../application/rosters/readComposition';
import { readGroupRoster } from '../../application/rosters/readGroupRoster';
import { readMergePreviews } from '../../application/rosters/readMergePreviews';
import { readPerson } from '../../application/rosters/readPerson';
import { readReceivers } from '../../application/rosters/readReceivers';
import { readRosterFrame } from '../../application/rosters/readRosterFrame';
import { verifySite } from '../../application/verification/verifySite';
import { checkComposition } from '../../domain/composition/checkComposition';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { duplicatePeople } from '../../domain/roster/duplicatePeople';
import { indexRoster } from '../../domain/roster/indexRoster';
import { busy } from './crowd';
import { crowdedDay } from './crowdedSite';
import type { CrowdedKeys } from './portReadings';

const today = swedishDay(crowdedDay);

/** The findings of every group, as a view of the country has them. */
async function everyFinding({ roster, rosterParameters }: Ports): Promise<unknown> {
  const [whole, rules] = await Promise.all([roster.whole(), rosterParameters.rosterRules()]);
  const profiles = new Map(whole.profiles.map((profile) => [profile.groupKey, profile]));
  const facts = new Map(whole.profiles.map(({ groupKey, composition }) => [groupKey, { groupKey, ...composition }]));
  return whole.groups.map((group) => checkComposition(group, { index: indexRoster(whole), profiles, facts, rules }, today));
}

/** What the views ask for, as much of it as they ever do. */
export const viewReadings: Readonly<Record<string, (ports: Ports, keys: CrowdedKeys) => Promise<unknown>>> = {
  fairness: (ports) => readFairnessFacts(ports, 2020, 2026),
  'every group’s obligations': (ports, { groups }) => readFollowups(ports, groups, ports.roster.groups(), { today }),
  'late in a healthcare region': (ports) => lateOf(ports, { kind: 'region', key: 'sydostra' }, { today }),
  'late for a mandator': (ports) => lateOf(ports, { kind: 'mandator', key: 'rsl' }, { today }),
  'late for a receiver': (ports) => lateOf(ports, { kind: 'receiver', key: 'rsl' }, { today }),
  'a group’s meetings': (ports) => readGroupMeetings(ports, 'rpo-barn'),
  'a group’s year': (ports) => readGroupYear(ports, 'rpo-barn', { today }),
  'a group’s documents': (ports) => listReports(ports, 'rpo-barn'),
  'a group’s document': (ports) => openReport(ports, { groupKey: 'rpo-barn', kind: 'report', period: '2025' }),
  'a group’s roster with its findings': async (ports) => {
    const [frame, roster] = await Promise.all([readRosterFrame(ports), readGroupRoster(ports, busy.group)]);
    const group = frame.groups.find(({ key }) => key === busy.group)!;
    return [frame, roster, await readComposition(ports, frame, group, roster), await readRosterEvidence(ports, frame, group, roster)];
  },
  'every finding': everyFinding,
  'people who may be the same': async ({ roster }) => duplicatePeople(await roster.everybody()),
  'somebody with many entries': (ports) => readPerson(ports, busy.person),
  'what a merger does': (ports) => readMergePreviews(ports, [busy.group], 'rpo-barn', today),
  'to whom a word goes': (ports) => readReceivers(ports, [busy.group, 'rpo-barn', 'rsl'], today),
  nominations: async (ports) => ({ ...(await readNominations(ports)), termsOf: null }),
  'declarations of interests': readInterests,
  'who may declare': (ports) => readHolders(ports, busy.group, [busy.region], ''),
  'a region’s overview': (ports) => readOverview(ports, { kind: 'region', key: busy.region }, today),
  'a healthcare region’s overview': (ports) => readOverview(ports, { kind: 'healthcareRegion', key: 'sydostra' }, today),
  'a mandator’s overview': (ports) => readOverview(ports, { kind: 'mandator', key: 'rsl' }, today),
  'what comes after an overview': (ports, { groups }) => readOverviewFollowup(ports, groups, today),
  decisions: (ports) => listDecisions(ports, () => 0),
  'every case': (ports, { groups }) => freshCaseRows(ports, groups),
  'a case': async (ports, { inForce }) => {
    const found = await readCase(ports, inForce.mandate);
    return [found, await readCaseSurroundings(ports, found)];
  },
  'what a body decided': async (ports) => decisionsAtMeeting(ports, 'rsl', (await ports.meetings.from('2020-01-01'))[0]!.date),
  'texts of a group': (ports, { inForce }) => listVersions(ports, inForce.group),
  'texts to learn from': (ports) => otherTexts(ports, busy.mandate),
  'mandates on older templates': (ports) => affectedMandates(ports, 'sydostra-rag'),
  chains: readChains,
  bodies: readBodies,
  'what is sound': async (ports) => {
    const verdicts: unknown[] = [];
    return [await verifySite(ports, { onVerdict: (verdict) => verdicts.push(verdict) }), verdicts];
  }
};
