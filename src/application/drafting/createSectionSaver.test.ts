import { createManualScheduler, settled } from '../../adapters/memory/manualScheduler';
import type { ManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../adapters/memory/memoryDraftKeep';
import type { MemoryDraftKeep } from '../../adapters/memory/memoryDraftKeep';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryAccount, MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Answer } from '../../domain/mandate/answer';
import type { MandateStore } from '../ports/mandateStore';
import { createSectionSaver } from './createSectionSaver';
import type { SectionSaver } from './createSectionSaver';
import type { SaveState } from './saveState';
import { quietTime } from './saveTiming';

const header = {
  key: 'm1',
  groupKey: 'rag-a',
  template: { family: 'f', version: 1 },
  variables: { group: 'A', programmeArea: 'B' }
};
const account = (login: string): MemoryAccount => ({
  user: { login, name: `Person ${login}`, email: '' },
  writesFor: ['rag-a'],
  decidesFor: [],
  publishes: false,
  administers: false,
  participates: true
});
const paragraphs = (text: string): Answer => ({ kind: 'paragraphs', text });

interface Bench {
  readonly world: MemoryWorld;
  readonly scheduler: ManualScheduler;
  readonly keep: MemoryDraftKeep;
  /** The mandates as the other person reaches them. */
  readonly others: MandateStore;
  readonly saver: SectionSaver;
  /** Opens the same mandate anew, as after a reload. */
  readonly reopen: (login?: string) => Promise<SectionSaver>;
  readonly write: (text: string) => void;
  readonly state: () => SaveState;
  /** What the server holds in the section. */
  readonly onServer: () => string | null;
}

const textOf = (answer: Answer | undefined): string | null => (answer?.kind === 'paragraphs' ? answer.text : null);

async function setUp(): Promise<Bench> {
  const world = createMemoryWorld({ templates: [], accounts: [account('writer'), account('other')] });
  const scheduler = createManualScheduler();
  const keep = createMemoryDraftKeep();
  const { mandates } = createMemoryPorts(world, 'writer');
  await mandates.create(header);
  const reopen = async (login = 'writer'): Promise<SectionSaver> =>
    createSectionSaver({
      mandates,
      stored: await mandates.read('m1'),
      sectionKeys: ['report', 'composition'],
      keep,
      login,
      scheduler
    });
  const saver = await reopen();
  return {
    world,
    scheduler,
    keep,
    others: createMemoryPorts(world, 'other').mandates,
    saver,
    reopen,
    write: (text) => saver.change('report', { field: paragraphs(text) }),
    state: () => saver.works()[0]?.state ?? { kind: 'saving' },
    onServer: () => textOf(world.sections.get('m1')?.get('report')?.answers.field)
  };
}

describe('saving while writing', () => {
  it('sends the text once, when the writer pauses', async () => {
    const { write, scheduler, state, onServer, world, keep } = await setUp();
    write('Ra');
    await scheduler.advance(quietTime - 1);
    write('Rapport');
    await scheduler.advance(quietTime - 1);
    expect(onServer()).toBeNull();
    expect(state()).toEqual({ kind: 'notSaved', cause: 'waiting' });

    await scheduler.advance(1);
    expect(onServer()).toBe('Rapport');
    expect(world.sections.get('m1')?.get('report')?.version).toBe('"1"');
    expect(state()).toEqual({ kind: 'saved', modified: '2026-03-12T00:00:00.000Z' });
    expect(keep.keys()).toEqual([]);
  });

  it('has one attempt under way at a time, and sends what was typed meanwhile after it', async () => {
    const { write, scheduler, onServer, saver, state } = await setUp();
    write('Ett');
    const flushed = saver.flush();
    write('Två');
    expect(state()).toEqual({ kind: 'saving' });
    await expect(flushed).resolves.toBe(true);
    expect(onServer()).toBe('Två');
    await scheduler.advance(60_000);
    expect(onServer()).toBe('Två');
    expect(state().kind).toBe('saved');
  });

  it('tells its subscribers, and gives the same answers until something changes', async () => {
    const { saver, write, scheduler } = await setUp();
    const seen: string[] = [];
    const stop = saver.subscribe(() => seen.push(saver.overall().kind));
    const before = saver.answers();
    expect(saver.answers()).toBe(before);
    write('Ett');
    expect(saver.answers()).not.toBe(before);
    expect(saver.answers()).toEqual({ field: paragraphs('Ett') });
    await scheduler.advance(quietTime);
    stop();
    write('Två');
    expect(seen).toEqual(['notSaved', 'saving', 'saved']);
  });

  it('saves no section before it is written in, and what is taken back as nothing', async () => {
    const { saver, write, scheduler, world } = await setUp();
    write('Ett');
    saver.change('report', { field: null });
    await scheduler.advance(quietTime);
    expect([...(world.sections.get('m1') ?? [])].map(([key, { answers }]) => [key, answers])).toEqual([['report', {}]]);
  });

  it('refuses a section the template does not have', async () => {
    const { saver } = await setUp();
    expect(() => saver.change('nowhere', { field: paragraphs('') })).toThrow('nowhere');
  });
});

describe('a lost connection', () => {
  it.each(['offline', 'throttled', 'expired'] as const)('(%s) is tried again at growing pauses until it heals', async (cause) => {
    const { write, scheduler, state, onServer, world, keep } = await setUp();
    world.faults.failAll(cause);
    write('Viktigt');
    await scheduler.advance(quietTime);
    const pauses: (number | null)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      expect(state()).toEqual({ kind: 'notSaved', cause });
      pauses.push(scheduler.untilNext());
      await scheduler.advance(scheduler.untilNext() ?? 0);
    }
    expect(pauses).toEqual([2_000, 5_000, 15_000, 30_000, 60_000, 60_000]);
    expect(keep.keys()).toEqual(['uppdrag/writer/m1/report']);

    world.faults.failAll(null);
    await scheduler.advance(60_000);
    expect(onServer()).toBe('Viktigt');
    expect(state().kind).toBe('saved');
    expect(keep.keys()).toEqual([]);
  });

  it('is tried again at once when asked', async () => {
    const { write, scheduler, saver, onServer, world } = await setUp();
    world.faults.failNext('mandates.saveSection', 'offline');
    write('Viktigt');
    await scheduler.advance(quietTime);
    await expect(saver.flush()).resolves.toBe(true);
    expect(onServer()).toBe('Viktigt');
  });

  it('that swallows only the answer makes no conflict with oneself', async () => {
    const { write, scheduler, state, world } = await setUp();
    world.faults.loseNextAnswer('mandates.saveSection');
    write('Viktigt');
    await scheduler.advance(quietTime);
    expect(state()).toEqual({ kind: 'notSaved', cause: 'offline' });
    await scheduler.advance(2_000);
    expect(state().kind).toBe('saved');
    expect(world.sections.get('m1')?.get('report')?.version).toBe('"1"');
  });

  it('that swallows the answer while the writer goes on makes none either', async () => {
    const { write, scheduler, state, world, onServer } = await setUp();
    world.faults.loseNextAnswer('mandates.saveSection');
    write('Vik');
    await scheduler.advance(quietTime);
    write('Viktigt');
    await scheduler.advance(60_000);
    expect(state().kind).toBe('saved');
    expect(onServer()).toBe('Viktigt');
  });

  it('that swallows the answer before a reload makes none either', async () => {
    const { write, scheduler, saver, reopen, world, onServer } = await setUp();
    world.faults.loseNextAnswer('mandates.saveSection');
    write('Vik');
    await scheduler.advance(quietTime);
    write('Viktigt');
    saver.close();
    const opened = await reopen();
    await scheduler.advance(quietTime);
    expect(opened.overall().kind).toBe('saved');
    expect(onServer()).toBe('Viktigt');
  });

  it('and a reload lose nothing', async () => {
    const { write, scheduler, saver, reopen, onServer, world } = await setUp();
    world.faults.failNext('mandates.saveSection', 'offline');
    write('Viktigt');
    await scheduler.advance(quietTime);
    saver.close();
    expect(onServer()).toBeNull();

    const opened = await reopen();
    expect(opened.answers()).toEqual({ field: paragraphs('Viktigt') });
    expect(opened.overall()).toEqual({ kind: 'notSaved', cause: 'waiting' });
    await scheduler.advance(quietTime);
    expect(onServer()).toBe('Viktigt');
  });

  it('leaves what the device keeps unread when it cannot be read', async () => {
    const { keep, reopen } = await setUp();
    for (const unreadable of ['{', '[]', '{"answers":{}}', 'null']) {
      keep.set('uppdrag/writer/m1/report', unreadable);
      expect((await reopen()).overall()).toEqual({ kind: 'saved', modified: '' });
    }
  });

  it('leaves nothing to another account on the same device', async () => {
    const { write, reopen } = await setUp();
    write('Hemligt');
    expect((await reopen('somebody')).answers()).toEqual({});
  });
});

describe('two people at once', () => {
  async function conflict(): Promise<Bench> {
    const bench = await setUp();
    await bench.others.saveSection(header, 'report', { field: paragraphs('Deras') }, '');
    bench.write('Mitt');
    await bench.scheduler.advance(quietTime);
    return bench;
  }

  it('are told, with both texts, and nothing is sent until the writer has chosen', async () => {
    const { state, saver, write, scheduler, onServer } = await conflict();
    expect(state()).toMatchObject({
      kind: 'conflict',
      theirs: { editor: 'Person other', answers: { field: paragraphs('Deras') } }
    });
    write('Mitt, längre');
    await scheduler.advance(600_000);
    await expect(saver.flush()).resolves.toBe(false);
    expect(onServer()).toBe('Deras');
    expect(saver.answers()).toEqual({ field: paragraphs('Mitt, längre') });
  });

  it.each([
    ['mine', 'Mitt'],
    ['theirs', 'Deras'],
    ['both', 'Deras\nMitt']
  ])('end with %s', async (_whose, text) => {
    const { state, saver, scheduler, onServer, keep } = await conflict();
    saver.resolve('report', { field: paragraphs(text) });
    await scheduler.advance(quietTime);
    expect(onServer()).toBe(text);
    expect(saver.answers()).toEqual({ field: paragraphs(text) });
    expect(state().kind).toBe('saved');
    expect(keep.keys()).toEqual([]);
  });

  it('are told again when the other goes on writing meanwhile', async () => {
    const { state, saver, others, scheduler, onServer } = await conflict();
    await others.saveSection(header, 'report', { field: paragraphs('Deras nya') }, '"1"');
    saver.resolve('report', saver.answers());
    await scheduler.advance(quietTime);
    expect(state()).toMatchObject({ kind: 'conflict', theirs: { answers: { field: paragraphs('Deras nya') } } });
    expect(onServer()).toBe('Deras nya');
  });

  it('meet also when one of them comes back after a reload', async () => {
    const { write, saver, others, reopen, scheduler } = await setUp();
    write('Mitt');
    saver.close();
    await others.saveSection(header, 'report', { field: paragraphs('Deras') }, '');
    const opened = await reopen();
    await scheduler.advance(quietTime);
    expect(opened.works()[0]).toMatchObject({ answers: { field: paragraphs('Mitt') }, state: { kind: 'conflict' } });
  });

  it('who have written the same have no conflict', async () => {
    const { write, others, scheduler, state } = await setUp();
    await others.saveSection(header, 'report', { field: paragraphs('Lika') }, '');
    write('Lika');
    await scheduler.advance(quietTime);
    expect(state().kind).toBe('saved');
  });

  it('see each other’s sections without a word when they do not meet', async () => {
    const { saver, others, world, write } = await setUp();
    write('Mitt');
    world.clock.advance(1000);
    await others.saveSection(header, 'composition', { who: paragraphs('Deras') }, '');
    await others.saveSection(header, 'report', { field: paragraphs('Deras') }, '');
    saver.observe(await others.sections('m1'));
    expect(saver.answers()).toEqual({ field: paragraphs('Mitt'), who: paragraphs('Deras') });
  });

  it('are not taken back to an older text by a late answer', async () => {
    const { saver, others, write, scheduler, world } = await setUp();
    await others.saveSection(header, 'report', { field: paragraphs('Äldre') }, '');
    const old = await others.sections('m1');
    world.clock.advance(1000);
    saver.observe(await others.sections('m1'));
    write('Nyare');
    await scheduler.advance(quietTime);
    saver.resolve('report', saver.answers());
    await settled();
    saver.observe(old);
    expect(saver.answers()).toEqual({ field: paragraphs('Nyare') });
  });
});

describe('a section that cannot be saved', () => {
  it('is told its size when it is too large, loses nothing, and is saved when it is shorter', async () => {
    const { write, state, scheduler, saver, onServer, keep } = await setUp();
    const long = 'å'.repeat(60_001);
    write(long);
    expect(state()).toEqual({ kind: 'tooLarge', size: { characters: 60_001, items: 0 } });
    await scheduler.advance(600_000);
    await expect(saver.flush()).resolves.toBe(false);
    expect(onServer()).toBeNull();
    expect(textOf(saver.answers().field)).toBe(long);
    expect(keep.keys()).toHaveLength(1);

    write('å'.repeat(60_000));
    await scheduler.advance(quietTime);
    expect(onServer()).toHaveLength(60_000);
    expect(state().kind).toBe('saved');
  });

  it('says why the server refuses, keeps the text and tries again at the next change', async () => {
    const { write, state, scheduler, world, keep, onServer } = await setUp();
    world.faults.failNext('mandates.saveSection', 'denied');
    write('Ett');
    await scheduler.advance(600_000);
    expect(state()).toMatchObject({ kind: 'refused', cause: 'denied' });
    expect(keep.keys()).toHaveLength(1);

    write('Ett till');
    await scheduler.advance(quietTime);
    expect(onServer()).toBe('Ett till');
  });
});
