import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Answers } from '../../domain/mandate/answer';
import { readSnapshot } from '../../domain/mandate/readSnapshot';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { bodyKey, decision, groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { recordDecision } from '../approval/recordDecision';
import type { Ports } from '../ports/ports';
import { recallMandate } from './recallMandate';
import { startMandate } from './startMandate';
import { submitMandate } from './submitMandate';
import type { SubmissionInput, SubmissionResult } from './submitMandate';

interface Bench {
  readonly world: MemoryWorld;
  readonly ports: Ports;
  readonly mandateKey: string;
  readonly submit: (change?: Partial<SubmissionInput>) => Promise<SubmissionResult>;
  readonly sendBack: () => Promise<void>;
  /** Types of the case's records so far. */
  readonly records: () => readonly (string | undefined)[];
}

const work = (answers: Answers, isSaved = true): SubmissionInput['work'] => ({
  flush: async () => isSaved,
  answers: () => answers
});

async function setUp(answers: Answers = barnonkologiAnswers): Promise<Bench> {
  const world = await createMandateWorld();
  const ports = createMemoryPorts(world, 'convener');
  const mandateKey = await startMandate(ports, groupKey);
  await saveAnswers(ports, mandateKey, answers);
  return {
    world,
    ports,
    mandateKey,
    submit: (change) => submitMandate(ports, { mandateKey, comment: '', work: work(answers), ...change }),
    sendBack: async () => {
      const entry = world.ledger[world.ledger.length - 1];
      const submitted = entry?.record?.type === 'submission' ? entry.record : null;
      const text = { mandateKey, snapshotKey: submitted?.snapshotKey ?? '', snapshotHash: submitted?.snapshotHash ?? '' };
      const recorder = createMemoryPorts(world, 'recorder');
      const result = await recordDecision(recorder, {
        ...decision({ outcome: 'sendBack', comment: 'Skriv om.' }),
        ...text,
        body: bodyKey,
        recordKey: `d${world.ledger.length}`
      });
      expect(result.kind).toBe('recorded');
    },
    records: () => world.ledger.map(({ record }) => record?.type).filter((type) => type !== 'chain' && type !== 'binding')
  };
}

describe('handing in a mandate', () => {
  it('freezes exactly the text and adds one record that waits for the body', async () => {
    const { submit, world, ports, mandateKey } = await setUp();
    const result = await submit({ comment: '  Klart.\u0000 ' });

    expect(result.kind).toBe('submitted');
    const [stored] = [...world.snapshots.values()];
    expect(readSnapshot(stored?.canonical ?? '').answers).toEqual(barnonkologiAnswers);
    expect(world.ledger[world.ledger.length - 1]).toMatchObject({
      folder: `groups/${groupKey}`,
      record: { type: 'submission', mandateKey, snapshotKey: stored?.key, snapshotHash: stored?.hash, comment: 'Klart.' }
    });
    await expect(ports.caseIndex.ofMandate(mandateKey)).resolves.toMatchObject({
      state: 'awaitingEstablishment',
      waitingBodies: [bodyKey],
      isOpen: true
    });
  });

  it('is refused while something is missing, with every gap named and nothing written', async () => {
    const { submit, world, records } = await setUp({
      ...barnonkologiAnswers,
      rapportering: { kind: 'paragraphs', text: ' ' }
    });
    await expect(submit()).resolves.toEqual({
      kind: 'gaps',
      gaps: [{ sectionKey: 'rapportering', fieldKey: 'rapportering', reason: 'unanswered', detail: '' }]
    });
    expect(records()).toEqual([]);
    expect(world.snapshots.size).toBe(0);
  });

  it('is not refused for data that are missing beside a written sentence', async () => {
    const { submit } = await setUp({
      ...barnonkologiAnswers,
      varaktighet: { kind: 'choice', option: '', until: '', sentence: 'Gruppen är tänkt att vara permanent.' }
    });
    await expect(submit()).resolves.toMatchObject({ kind: 'submitted' });
  });

  it('waits for what is not saved', async () => {
    const { submit, records } = await setUp();
    await expect(submit({ work: work(barnonkologiAnswers, false) })).resolves.toEqual({ kind: 'notSaved' });
    expect(records()).toEqual([]);
  });

  it('stops when somebody has changed the text since the writer saw it', async () => {
    const { submit, world, mandateKey, records } = await setUp();
    await saveAnswers(createMemoryPorts(world, 'processSupport'), mandateKey, {
      rapportering: { kind: 'paragraphs', text: 'Något annat.' }
    });
    await expect(submit()).resolves.toEqual({ kind: 'changedMeanwhile' });
    expect(records()).toEqual([]);
  });

  it('is denied to one who does not write for the group', async () => {
    const { world, mandateKey, records } = await setUp();
    await expect(
      submitMandate(createMemoryPorts(world, 'recorder'), { mandateKey, comment: '', work: work(barnonkologiAnswers) })
    ).resolves.toEqual({ kind: 'denied' });
    expect(records()).toEqual([]);
  });

  it('is refused while another text of the mandate is being decided', async () => {
    const { submit, ports, mandateKey, records } = await setUp();
    await submit();
    const changed: Answers = { ...barnonkologiAnswers, rapportering: { kind: 'paragraphs', text: 'Nytt.' } };
    await saveAnswers(ports, mandateKey, changed);
    await expect(submit({ work: work(changed) })).resolves.toEqual({ kind: 'refused', reason: 'roundAlreadyOpen' });
    expect(records()).toEqual(['submission']);
  });

  it.each(['snapshots.freeze', 'ledger.append', 'ledger.ofCase', 'ledger.ofCases', 'mandates.read'] as const)(
    'doubles nothing when the answer of %s is lost and it is done again',
    async (operation) => {
      const { submit, world, records } = await setUp();
      world.faults.loseNextAnswer(operation);
      await expect(submit()).rejects.toMatchObject({ kind: 'offline' });
      await expect(submit()).resolves.toMatchObject({ kind: 'submitted' });
      await expect(submit()).resolves.toMatchObject({ kind: 'submitted' });
      expect(records()).toEqual(['submission']);
      expect(world.snapshots.size).toBe(1);
    }
  );

  it('again after it was sent back makes a new snapshot that names the one before', async () => {
    const { submit, sendBack, world, records } = await setUp();
    await submit();
    await sendBack();
    await expect(submit()).resolves.toMatchObject({ kind: 'submitted' });

    const [first, second] = [...world.snapshots.values()];
    expect(second?.content.previousHash).toBe(first?.hash);
    expect(records()).toEqual(['submission', 'decision', 'submission']);
    const [, , entry] = world.ledger.slice(-3);
    expect(entry?.previousHash).toBe(world.ledger[world.ledger.length - 2]?.ownHash);
  });
});

describe('recalling a mandate', () => {
  it('closes the round, so that the text can be handed in anew', async () => {
    const { submit, ports, mandateKey, records } = await setUp();
    await submit();
    await expect(recallMandate(ports, mandateKey, 'Fel bilaga.')).resolves.toMatchObject({ kind: 'recalled' });
    await expect(ports.caseIndex.ofMandate(mandateKey)).resolves.toMatchObject({ state: 'recalled', isOpen: false });
    await expect(submit()).resolves.toMatchObject({ kind: 'submitted' });
    expect(records()).toEqual(['submission', 'recall', 'submission']);
  });

  it('doubles nothing when it is done again', async () => {
    const { submit, world, ports, mandateKey, records } = await setUp();
    await submit();
    world.faults.loseNextAnswer('ledger.append');
    await expect(recallMandate(ports, mandateKey, '')).rejects.toMatchObject({ kind: 'offline' });
    await expect(recallMandate(ports, mandateKey, '')).resolves.toMatchObject({ kind: 'recalled' });
    expect(records()).toEqual(['submission', 'recall']);
  });

  it('is refused when nothing waits, and denied to one who does not write for the group', async () => {
    const { submit, sendBack, world, ports, mandateKey } = await setUp();
    await expect(recallMandate(ports, mandateKey, '')).resolves.toEqual({ kind: 'refused', reason: 'roundClosed' });
    await submit();
    await expect(recallMandate(createMemoryPorts(world, 'recorder'), mandateKey, '')).resolves.toEqual({ kind: 'denied' });
    await sendBack();
    await expect(recallMandate(ports, mandateKey, '')).resolves.toEqual({ kind: 'refused', reason: 'roundClosed' });
  });
});
