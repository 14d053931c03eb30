import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Answers } from '../../domain/mandate/answer';
import { deviationKey } from '../../domain/mandate/deviationKey';
import { documentText } from '../../domain/mandate/documentText';
import { emptyAnswer } from '../../domain/mandate/emptyAnswer';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { bodyKey, decision, groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { recordDecision } from '../approval/recordDecision';
import { openMandate } from '../drafting/openMandate';
import { submitMandate } from '../drafting/submitMandate';
import type { MandateHeader } from '../ports/mandateStore';
import type { Ports } from '../ports/ports';
import { affectedMandates } from './affectedMandates';
import { readRevision } from './readRevision';
import { reviseMandate } from './reviseMandate';
import { reviseMandates } from './reviseMandates';

const slip = 'Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.';
const corrected = 'Deltagare med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.';
const variables = { group: 'Barnonkologi och hematologi', programmeArea: 'Barn och ungdomars hälsa' };
const header = (key: string, version = 1): MandateHeader => ({ key, groupKey, template: { family: 'sydostra-rag', version }, variables });

async function setUp(): Promise<{ readonly world: MemoryWorld; readonly ports: Ports }> {
  const world = await createMandateWorld();
  const ports = createMemoryPorts(world, 'convener');
  for (const key of ['m1', 'm2', 'm3']) {
    await ports.mandates.create(header(key));
    await saveAnswers(ports, key, barnonkologiAnswers);
  }
  await ports.mandates.create(header('new', 2));
  return { world, ports };
}

async function read(ports: Ports, key: string): Promise<string> {
  const { draft, template } = await openMandate(ports, key);
  return documentText(renderDocument(template, draft.variables, draft.answers));
}

/** Own wording of the sentence that the second version corrects. */
async function deviate(ports: Ports, key: string, words: string): Promise<void> {
  const { template, stored } = await openMandate(ports, key);
  const section = template.sections.find(({ blocks }) => JSON.stringify(blocks).includes('Deltagare i med'));
  const place = section?.blocks.findIndex((block) => JSON.stringify(block).includes('Deltagare i med')) ?? -1;
  const sectionKey = section?.key ?? '';
  const replaced = [{ place, blocks: [{ kind: 'paragraph' as const, text: words }] }];
  const saved = stored.sections.find((one) => one.sectionKey === sectionKey);
  const answers: Answers = { ...saved?.answers, [deviationKey(sectionKey)]: { ...emptyAnswer('deviation'), replaced } };
  await ports.mandates.saveSection(stored.header, sectionKey, answers, saved?.version ?? '');
}

async function submit(ports: Ports, mandateKey: string): Promise<void> {
  const work = { flush: async () => true, answers: () => barnonkologiAnswers };
  expect(await submitMandate(ports, { mandateKey, comment: '', work })).toMatchObject({ kind: 'submitted' });
}

async function establish(world: MemoryWorld): Promise<void> {
  const record = world.ledger[world.ledger.length - 1]?.record;
  const { mandateKey, snapshotKey, snapshotHash } = record?.type === 'submission' ? record : { mandateKey: '', snapshotKey: '', snapshotHash: '' };
  const recorder = createMemoryPorts(world, 'recorder');
  const given = { ...decision({ outcome: 'approve' }), mandateKey, snapshotKey, snapshotHash };
  expect(await recordDecision(recorder, { ...given, body: bodyKey, recordKey: 'd1' })).toMatchObject({ kind: 'recorded' });
}

describe('mandates whose template has a newer version', () => {
  it('are listed with where they stand, by the group’s name', async () => {
    const { world, ports } = await setUp();
    await submit(ports, 'm3');
    await establish(world);
    await submit(ports, 'm2');
    const { target, mandates } = await affectedMandates(ports, 'sydostra-rag');
    expect(target.version).toBe(2);
    expect(mandates).toMatchObject([
      { mandateKey: 'm1', groupName: 'RAG Barnonkologi och hematologi', version: 1, standing: 'draft' },
      { mandateKey: 'm2', standing: 'inProcess' },
      { mandateKey: 'm3', standing: 'established' }
    ]);
  });

  it('follow it, with all that was written', async () => {
    const { ports } = await setUp();
    const before = await read(ports, 'm1');
    expect(before).toContain(slip);
    expect(await reviseMandate(ports, 'm1', null)).toEqual({ kind: 'revised', accepted: 1, kept: 0 });
    expect(await read(ports, 'm1')).toBe(before.replace(slip, corrected));
    expect(await reviseMandate(ports, 'm1', null)).toEqual({ kind: 'current' });
  });

  it('keep words of their own unless somebody chooses otherwise', async () => {
    const { ports } = await setUp();
    for (const key of ['m1', 'm2']) {
      await deviate(ports, key, 'Ledamöter representerar regionen.');
    }
    const { revision } = await readRevision(ports, 'm1');
    expect(revision.changes).toMatchObject([{ kind: 'textChanged', isConflict: true }]);
    expect(await reviseMandate(ports, 'm1', null)).toEqual({ kind: 'revised', accepted: 0, kept: 1 });
    expect(await read(ports, 'm1')).toContain('Ledamöter representerar regionen.');
    expect(await reviseMandate(ports, 'm2', new Set())).toEqual({ kind: 'revised', accepted: 1, kept: 0 });
    expect(await read(ports, 'm2')).toContain(corrected);
  });

  it('are not touched while they are decided upon, nor is what is established', async () => {
    const { world, ports } = await setUp();
    await submit(ports, 'm1');
    expect(await reviseMandate(ports, 'm1', null)).toEqual({ kind: 'inProcess' });
    const frozen = [...world.snapshots.values()].map(({ canonical }) => canonical);
    await establish(world);
    expect(await reviseMandate(ports, 'm1', null)).toMatchObject({ kind: 'revised' });
    expect([...world.snapshots.values()].map(({ canonical }) => canonical)).toEqual(frozen);
  });

  it('tell when somebody has written meanwhile or may not write, and then change nothing', async () => {
    const { world, ports } = await setUp();
    const seen = await readRevision(ports, 'm1');
    await deviate(ports, 'm1', 'Skrivet emellan.');
    expect(await reviseMandate(ports, 'm1', new Set(), { seen })).toMatchObject({ kind: 'failed', reason: 'conflict' });
    expect(await reviseMandate(createMemoryPorts(world, 'recorder'), 'm1', null)).toMatchObject({ kind: 'failed', reason: 'denied' });
    expect(await read(ports, 'm1')).toContain('Skrivet emellan.');
    expect(world.headers.get('m1')?.template.version).toBe(1);
  });

  it('take a repeat for done when the answer to the first was lost', async () => {
    const { world, ports } = await setUp();
    world.faults.loseNextAnswer('mandates.revise');
    expect(await reviseMandate(ports, 'm1', null)).toMatchObject({ kind: 'failed', reason: 'offline' });
    expect(await reviseMandate(ports, 'm1', null)).toEqual({ kind: 'current' });
    expect(await read(ports, 'm1')).toContain(corrected);
  });

  it('take along what somebody saved at the very moment', async () => {
    const { ports } = await setUp();
    const { sections } = await ports.mandates.read('m1');
    const [section] = sections.filter(({ answers }) => answers.uppgifter !== undefined || Object.keys(answers).length > 0);
    const [fieldKey = ''] = Object.keys(section?.answers ?? {});
    const answer = section?.answers[fieldKey];
    const changed = answer?.kind === 'listOrText' ? { ...answer, form: 'text' as const, text: 'Sparat i sista stund.' } : { kind: 'paragraphs' as const, text: 'Sparat i sista stund.' };
    const mandates: Ports['mandates'] = {
      ...ports.mandates,
      revise: async (...given) => ({
        ...(await ports.mandates.revise(...given)),
        late: section ? [{ ...section, answers: { ...section.answers, [fieldKey]: changed } }] : []
      })
    };
    await reviseMandate({ ...ports, mandates }, 'm1', null);
    const after = await openMandate(ports, 'm1');
    expect(after.draft.answers[fieldKey]).toEqual(changed);
    expect(after.template.version).toBe(2);
  });

  it('are revised many at once, each with its result, until somebody cancels', async () => {
    const { world, ports } = await setUp();
    await submit(ports, 'm2');
    const told: string[] = [];
    const results = await reviseMandates(ports, ['m1', 'm2', 'm3'], { onResult: (key) => told.push(key), isCancelled: () => false });
    expect(results.get('m1')).toMatchObject({ kind: 'revised' });
    expect(results.get('m2')).toEqual({ kind: 'inProcess' });
    expect(results.get('m3')).toMatchObject({ kind: 'revised' });
    expect([...told].sort()).toEqual(['m1', 'm2', 'm3']);
    expect((await reviseMandates(ports, ['m2'], { onResult: () => undefined, isCancelled: () => true })).size).toBe(0);
    expect(world.headers.get('m2')?.template.version).toBe(1);
  });
});
