/** @jest-environment node */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readCase } from '../../src/application/approval/readCase';
import { readFollowups } from '../../src/application/followup/readFollowups';
import { readNominations } from '../../src/application/nominations/readNominations';
import type { Ports } from '../../src/application/ports/ports';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import { checkAllCompositions } from '../../src/domain/composition/checkAllCompositions';
import { indexRoster } from '../../src/domain/roster/indexRoster';
import { rosterRules } from '../../src/templates/rosterRules/rosterRules';
import { demoAccounts, type DemoAccount } from './content/accounts';
import { demoNominations } from './content/sydostra/nominations';
import { emptiedSeats, forgetful, meetingWithoutNotes, notCleared, overdueReview } from './content/sydostra/plantedProblems';
import { portsOf } from './demoSite';

const now = (): Date => new Date();
const today = swedishDay(now());

let data: string;
let site: ChildProcess;
let address: string;
const as = (account: DemoAccount): Ports => portsOf({ address, clock: { now } }, account);

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'uppdrag-sydostra-'));
  const words = ['--demo', 'sydostra', '--port', '0', '--no-open', '--test-control', '--data', data];
  site = spawn(process.execPath, ['--import', 'tsx', join(__dirname, '..', 'main.ts'), ...words], { cwd: join(__dirname, '..', '..'), stdio: ['ignore', 'pipe', 'inherit'] });
  if (!site.stdout) throw new Error('The site says nothing');
  const [line] = (await once(createInterface({ input: site.stdout }), 'line')) as [string];
  address = line.slice('ready '.length);
}, 600_000);

afterAll(async () => {
  const ended = once(site, 'close');
  site.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
});

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

describe('the demo of Sydöstra as it lies on a site', () => {
  it('shows a reader the lacks in its rosters that were planted, and no other', async () => {
    const roster = await as(demoAccounts.readerKalmar).roster.whole();
    const kept = {
      index: indexRoster(roster),
      profiles: new Map(roster.profiles.map((profile) => [profile.groupKey, profile])),
      facts: new Map(roster.profiles.map(({ groupKey, composition }) => [groupKey, { groupKey, ...composition }])),
      rules: rosterRules,
    };
    const found = checkAllCompositions(kept, today).map(({ kind, groupKey }) => `${groupKey} ${kind}`);
    const vacant = Object.keys(emptiedSeats).filter((key) => key.startsWith('rag-')).map((key) => `${key.replace(/-plats\d+$/, '')} seatVacant`);
    // Whoever is not cleared does not count as the healthcare region's member either.
    const uncleared = Object.keys(notCleared).flatMap((key) => [`${key} interestsNotCleared`, `${key} healthcareRegionWithoutMember`]);
    const others = ['rag-barnallergi seatVacant', 'rpo-psykisk regionWithoutMember', 'mv-rsg-utveckling countyWithoutMember'];
    const professions = ['mv-rag-somnapne professionMissing', 'mv-rag-somnapne professionMissing'];
    expect(found.sort(byText)).toEqual([...vacant, ...uncleared, ...others, ...professions].sort(byText));
  });

  it('has nothing late but what was planted', async () => {
    const ports = as(demoAccounts.staff);
    const groups = await ports.roster.groups();
    const followups = await readFollowups(ports, groups.map(({ key }) => key), Promise.resolve(groups), { today });
    const late = followups.flatMap(({ group, obligations }) =>
      obligations.flatMap(({ obligation, standing }) => (standing.state === 'overdue' ? [`${group.key} ${obligation.kind}`] : [])),
    );
    expect(late.sort(byText)).toEqual([...forgetful.unmet.map((kind) => `${forgetful.groupKey} ${kind}`), `${meetingWithoutNotes} notes`].sort(byText));
  });

  it('has one mandate past its review and one withdrawn, and the published documents in force', async () => {
    const ports = as(demoAccounts.readerKalmar);
    const groups = await ports.roster.groups();
    const established = await ports.established.ofGroups(groups.map(({ key }) => key));
    expect(established.filter(({ state }) => state !== 'inForce').map(({ groupKey, state }) => `${groupKey} ${state}`).sort(byText)).toEqual([`${overdueReview.groupKey} pastReview`, 'rag-tobaksprevention withdrawn']);
    expect(established.map(({ groupKey }) => groupKey)).toEqual(expect.arrayContaining(['rsg-lakemedel', 'rag-barnonkologi', 'stab-au']));
    for (const { decisionDate, paragraph, diaryNumber } of established) {
      expect([decisionDate, paragraph, diaryNumber]).not.toContain('');
    }
  });

  it('lets the fourth published document wait for its body’s meeting, and the convener’s draft have comments', async () => {
    const ports = as(demoAccounts.staff);
    const [waiting = ''] = await ports.mandates.keysOf('mv-rsg-utveckling');
    expect((await readCase(ports, waiting)).state.ongoing?.waitingBodies).toEqual(['mv-ledningsgruppen']);
    const convener = as(demoAccounts.convener);
    const [draft = ''] = await convener.mandates.keysOf('rag-barnonkologi');
    expect((await convener.comments.ofMandate(draft, 'rag-barnonkologi')).map(({ kind }) => kind)).toEqual(['comment', 'answer', 'comment', 'comment']);
  });

  it('has a nomination at every step, and none of whose steps any is passed over', async () => {
    const { nominations } = await readNominations(as(demoAccounts.processSupport));
    expect(nominations.flatMap(({ ignored }) => ignored)).toEqual([]);
    expect(nominations).toHaveLength(demoNominations.length);
    expect(new Set(nominations.map(({ next }) => next))).toEqual(new Set(['proposal', 'managerApproval', 'interests', 'decision', 'termBegun', null]));
    expect(new Set(nominations.map(({ ended }) => ended))).toEqual(new Set([null, 'begun', 'withdrawn']));
  });
});
