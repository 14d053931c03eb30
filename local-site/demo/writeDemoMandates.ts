import { recordDecision } from '../../src/application/approval/recordDecision';
import { recordWithdrawal } from '../../src/application/approval/recordWithdrawal';
import { readCase } from '../../src/application/approval/readCase';
import { openMandate } from '../../src/application/drafting/openMandate';
import { startMandate } from '../../src/application/drafting/startMandate';
import { submitMandate } from '../../src/application/drafting/submitMandate';
import type { Ports } from '../../src/application/ports/ports';
import { publishMandate } from '../../src/application/publication/publishMandate';
import { stampWithdrawn } from '../../src/application/publication/stampWithdrawn';
import { daysAfter } from '../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import type { Answers } from '../../src/domain/mandate/answer';
import type { Template } from '../../src/domain/template/template';
import type { Group } from '../../src/domain/roster/roster';
import { describeTrail } from '../../src/ui/decisions/Trail/describeTrail';
import { demoAccounts } from './content/accounts';
import type { DemoMandate } from './content/mandates';
import { writerOf } from './content/writerOf';
import { portsOf, type DemoSite } from './demoSite';
import { readInDocument } from './readInDocument';

const day = 24 * 60 * 60 * 1000;

/** Days between handing in and each meeting, and between the last meeting and the publication. */
const daysToMeeting = 2;
const daysToPublication = 1;

function answersOf(template: Template, sectionKey: string, answers: Answers): Answers {
  const section = template.sections.find((candidate) => candidate.key === sectionKey);
  const fieldKeys = section?.blocks.flatMap((block) => (block.kind === 'field' ? [block.field.key] : [])) ?? [];
  return Object.fromEntries(Object.entries(answers).filter(([fieldKey]) => fieldKeys.includes(fieldKey)));
}

async function write(ports: Ports, { groupKey, text }: DemoMandate): Promise<string> {
  if (text.kind === 'document') return readInDocument(ports, groupKey, text.file);
  const mandateKey = await startMandate(ports, groupKey);
  const { template, stored } = await openMandate(ports, mandateKey);
  for (const { key } of template.sections) {
    const own = answersOf(template, key, text.answers);
    if (Object.keys(own).length > 0) {
      await ports.mandates.saveSection(stored.header, key, own, '');
    }
  }
  return mandateKey;
}

async function submit(ports: Ports, mandateKey: string): Promise<void> {
  const { draft } = await openMandate(ports, mandateKey);
  const work = { flush: () => Promise.resolve(true), answers: () => draft.answers };
  const result = await submitMandate(ports, { mandateKey, comment: '', work });
  if (result.kind !== 'submitted') throw new Error(`The demo could not hand in ${mandateKey}: ${JSON.stringify(result)}`);
}

/** Records one body's decision in the step that is waited for. @returns whether another is waited for */
async function decide(site: DemoSite, mandateKey: string, mandate: DemoMandate): Promise<boolean> {
  const { state } = await readCase(portsOf(site, demoAccounts.staff), mandateKey);
  const round = state.ongoing;
  const [body] = round?.waitingBodies ?? [];
  if (!round?.currentStep || body === undefined) throw new Error(`The demo's case ${mandateKey} waits for nobody`);
  const ports = portsOf(site, body === 'rpo-barn' ? demoAccounts.recorder : demoAccounts.staff);
  const result = await recordDecision(ports, {
    mandateKey,
    snapshotKey: round.snapshotKey,
    snapshotHash: round.snapshotHash,
    step: round.currentStep.step.key,
    outcome: mandate.progress === 'sentBack' ? 'sendBack' : 'approve',
    comment: mandate.comment,
    meetingDate: swedishDay(site.clock.now()),
    paragraph: mandate.paragraph,
    diaryNumber: mandate.diaryNumber,
    minutesLink: '',
    body,
    recordKey: `decision-${mandate.groupKey}-${body}`,
  });
  if (result.kind !== 'recorded') throw new Error(`The demo could not decide ${mandateKey}: ${JSON.stringify(result)}`);
  return (result.ledgerCase.state.ongoing?.waitingBodies.length ?? 0) > 0;
}

async function publish(site: DemoSite, today: Date, mandateKey: string, { groupKey, reviewInDays }: DemoMandate): Promise<void> {
  const ports = portsOf(site, demoAccounts.publisher);
  const reviewDate = reviewInDays === undefined ? '' : daysAfter(swedishDay(today), reviewInDays);
  const result = await publishMandate(ports, { mandateKey, recordKey: `publication-${groupKey}`, reviewDate, describeTrail });
  if (result.kind !== 'published') throw new Error(`The demo could not publish ${mandateKey}: ${JSON.stringify(result)}`);
}

/** Records that the mandate is withdrawn, by the body that established it, and stamps its document. */
async function withdraw(site: DemoSite, mandateKey: string, { groupKey, withdrawal }: DemoMandate): Promise<void> {
  const ports = portsOf(site, demoAccounts.staff);
  const { inForce } = (await readCase(ports, mandateKey)).state;
  if (!withdrawal || !inForce?.establishment) throw new Error(`The demo's mandate ${mandateKey} cannot be withdrawn`);
  const { snapshotKey, snapshotHash, establishment } = inForce;
  const recorded = await recordWithdrawal(ports, {
    mandateKey,
    snapshotKey,
    snapshotHash,
    comment: withdrawal.comment,
    meetingDate: swedishDay(site.clock.now()),
    paragraph: withdrawal.paragraph,
    body: establishment.body,
    recordKey: `withdrawal-${groupKey}`
  });
  if (recorded.kind !== 'recorded') throw new Error(`The demo could not withdraw ${mandateKey}: ${JSON.stringify(recorded)}`);
  const stamped = await stampWithdrawn(portsOf(site, demoAccounts.publisher), { mandateKey, recordKey: `stamp-${groupKey}`, describeTrail });
  if (stamped.kind !== 'published') throw new Error(`The demo could not stamp ${mandateKey}: ${JSON.stringify(stamped)}`);
}

/** Takes each demo mandate as far as it has come, as the right people, on the days it happened. */
export async function writeDemoMandates(site: DemoSite, today: Date, mandates: readonly DemoMandate[], groups: readonly Group[]): Promise<void> {
  const onDay = (daysAgo: number): void => site.clock.set(new Date(today.getTime() - daysAgo * day));
  for (const mandate of [...mandates].sort((one, other) => other.daysAgo - one.daysAgo)) {
    const { progress, groupKey } = mandate;
    let { daysAgo } = mandate;
    const group = groups.find(({ key }) => key === groupKey);
    if (!group) throw new Error(`The demo has no group ${groupKey}`);
    const writer = portsOf(site, writerOf(group));
    onDay(daysAgo);
    const mandateKey = await write(writer, mandate);
    if (progress === 'draft') continue;
    await submit(writer, mandateKey);
    if (progress === 'submitted') continue;
    for (let isWaiting = true; isWaiting; ) {
      daysAgo -= daysToMeeting;
      onDay(daysAgo);
      isWaiting = (await decide(site, mandateKey, mandate)) && progress !== 'endorsed';
    }
    if (progress !== 'published' && progress !== 'withdrawn') continue;
    onDay(daysAgo - daysToPublication);
    await publish(site, today, mandateKey, mandate);
    if (progress !== 'withdrawn') continue;
    onDay(mandate.withdrawal?.daysAgo ?? 0);
    await withdraw(site, mandateKey, mandate);
  }
  site.clock.set(today);
}
