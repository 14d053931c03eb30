import { recordDecision } from '../../src/application/approval/recordDecision';
import { readCase } from '../../src/application/approval/readCase';
import { openMandate } from '../../src/application/drafting/openMandate';
import { startMandate } from '../../src/application/drafting/startMandate';
import { submitMandate } from '../../src/application/drafting/submitMandate';
import { publishMandate } from '../../src/application/publication/publishMandate';
import type { Answers } from '../../src/domain/mandate/answer';
import type { Template } from '../../src/domain/template/template';
import { describeTrail } from '../../src/ui/decisions/Trail/describeTrail';
import { demoAccounts } from './content/accounts';
import { demoGroups } from './content/groups';
import { demoMandates, type DemoMandate } from './content/mandates';
import { portsOf, type DemoSite } from './demoSite';

const day = 24 * 60 * 60 * 1000;

/** Days between handing in and the meeting, and between the meeting and the publication. */
const daysToMeeting = 2;
const daysToPublication = 1;

function mandatorOf(groupKey: string): string {
  const [mandator] = demoGroups.find((group) => group.key === groupKey)?.mandators ?? [];
  if (mandator === undefined) throw new Error(`Nobody mandates ${groupKey}`);
  return mandator;
}

function answersOf(template: Template, sectionKey: string, answers: Answers): Answers {
  const section = template.sections.find((candidate) => candidate.key === sectionKey);
  const fieldKeys = section?.blocks.flatMap((block) => (block.kind === 'field' ? [block.field.key] : [])) ?? [];
  return Object.fromEntries(Object.entries(answers).filter(([fieldKey]) => fieldKeys.includes(fieldKey)));
}

async function write(site: DemoSite, { groupKey, answers }: DemoMandate): Promise<string> {
  const ports = portsOf(site, demoAccounts.otherConvener);
  const mandateKey = await startMandate(ports, groupKey);
  const { template, stored } = await openMandate(ports, mandateKey);
  for (const { key } of template.sections) {
    const own = answersOf(template, key, answers);
    if (Object.keys(own).length > 0) {
      await ports.mandates.saveSection(stored.header, key, own, '');
    }
  }
  return mandateKey;
}

async function submit(site: DemoSite, mandateKey: string, { answers }: DemoMandate): Promise<void> {
  const work = { flush: () => Promise.resolve(true), answers: () => answers };
  const result = await submitMandate(portsOf(site, demoAccounts.otherConvener), { mandateKey, comment: '', work });
  if (result.kind !== 'submitted') throw new Error(`The demo could not hand in ${mandateKey}: ${JSON.stringify(result)}`);
}

async function decide(site: DemoSite, mandateKey: string, mandate: DemoMandate): Promise<void> {
  const body = mandatorOf(mandate.groupKey);
  const ports = portsOf(site, body === 'rpo-barn' ? demoAccounts.recorder : demoAccounts.staff);
  const { state } = await readCase(ports, mandateKey);
  const round = state.ongoing;
  if (!round?.currentStep) throw new Error(`The demo's case ${mandateKey} waits for nobody`);
  const result = await recordDecision(ports, {
    mandateKey,
    snapshotKey: round.snapshotKey,
    snapshotHash: round.snapshotHash,
    step: round.currentStep.step.key,
    outcome: mandate.progress === 'sentBack' ? 'sendBack' : 'approve',
    comment: mandate.comment,
    meetingDate: site.clock.now().toISOString().slice(0, 10),
    paragraph: mandate.paragraph,
    diaryNumber: mandate.diaryNumber,
    minutesLink: '',
    body,
    recordKey: `decision-${mandate.groupKey}`,
  });
  if (result.kind !== 'recorded') throw new Error(`The demo could not decide ${mandateKey}: ${JSON.stringify(result)}`);
}

async function publish(site: DemoSite, mandateKey: string, { groupKey }: DemoMandate): Promise<void> {
  const ports = portsOf(site, demoAccounts.publisher);
  const recordKey = `publication-${groupKey}`;
  const result = await publishMandate(ports, { mandateKey, recordKey, reviewDate: '', describeTrail });
  if (result.kind !== 'published') throw new Error(`The demo could not publish ${mandateKey}: ${JSON.stringify(result)}`);
}

/** Takes each demo mandate as far as it has come, as the right people, on the days it happened. */
export async function writeDemoMandates(site: DemoSite, today: Date): Promise<void> {
  const onDay = (daysAgo: number): void => site.clock.set(new Date(today.getTime() - daysAgo * day));
  for (const mandate of [...demoMandates].sort((one, other) => other.daysAgo - one.daysAgo)) {
    const { progress, daysAgo } = mandate;
    onDay(daysAgo);
    const mandateKey = await write(site, mandate);
    if (progress === 'draft') continue;
    await submit(site, mandateKey, mandate);
    if (progress === 'submitted') continue;
    onDay(daysAgo - daysToMeeting);
    await decide(site, mandateKey, mandate);
    if (progress !== 'published') continue;
    onDay(daysAgo - daysToMeeting - daysToPublication);
    await publish(site, mandateKey, mandate);
  }
  site.clock.set(today);
}
