import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createManualScheduler, settled } from '../../adapters/memory/manualScheduler';
import type { ManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { memoryAccount } from '../../testing/memoryAccount';
import { beatEvery, startHeartbeat, tellMoveAfter } from './startHeartbeat';

const newWorld = (): MemoryWorld =>
  createMemoryWorld({ templates: [], accounts: ['a', 'b'].map((login) => memoryAccount(login, { writesFor: ['g'] })) });

interface Heart {
  readonly others: readonly (readonly [name: string, sectionKey: string])[];
  readonly beats: number;
  goTo(sectionKey: string): void;
  stop(): void;
}

function heartOf(world: MemoryWorld, scheduler: ManualScheduler, login: string, sectionKey: string): Heart {
  let at = sectionKey;
  const heart = { others: [] as Heart['others'], beats: 0, goTo: (_key: string): void => undefined, stop: (): void => undefined };
  const { moved, stop } = startHeartbeat({
    presence: createMemoryPorts(world, login).presence,
    scheduler,
    login,
    place: () => ({ mandateKey: 'm', groupKey: 'g', sectionKey: at }),
    onBeat: () => {
      heart.beats += 1;
    },
    onOthers: (others) => {
      heart.others = others.map((one) => [one.name, one.sectionKey]);
    }
  });
  return Object.assign(heart, {
    stop,
    goTo: (key: string): void => {
      at = key;
      moved();
    }
  });
}

describe('the heartbeat of an open draft', () => {
  const pass = async (world: MemoryWorld, scheduler: ManualScheduler): Promise<void> => {
    world.clock.advance(beatEvery);
    await scheduler.advance(beatEvery);
  };

  it('tells where each is, follows them, and forgets those who have left', async () => {
    const [world, scheduler] = [newWorld(), createManualScheduler()];
    const a = heartOf(world, scheduler, 'a', 'uppdrag');
    const b = heartOf(world, scheduler, 'b', 'rapportering');
    await settled();
    await pass(world, scheduler);
    expect([a.others, b.others]).toEqual([[['Person b', 'rapportering']], [['Person a', 'uppdrag']]]);
    b.goTo('tidplan');
    await pass(world, scheduler);
    await pass(world, scheduler);
    expect(a.others).toEqual([['Person b', 'tidplan']]);
    b.stop();
    await pass(world, scheduler);
    await pass(world, scheduler);
    expect(a.others).toEqual([['Person b', 'tidplan']]);
    await pass(world, scheduler);
    expect(a.others).toEqual([]);
    a.stop();
    expect(scheduler.untilNext()).toBeNull();
  });

  it('tells a move soon, and that of one who leafs through once', async () => {
    const [world, scheduler] = [newWorld(), createManualScheduler()];
    const a = heartOf(world, scheduler, 'a', 'uppdrag');
    a.goTo('tidplan');
    await settled();
    a.goTo('rapportering');
    await scheduler.advance(tellMoveAfter - 1);
    a.goTo('finansiering');
    await scheduler.advance(tellMoveAfter - 1);
    expect(a.beats).toBe(1);
    await scheduler.advance(1);
    expect(a.beats).toBe(2);
    expect((await createMemoryPorts(world, 'b').presence.ofMandate('m', 'g')).map((one) => one.sectionKey)).toEqual(['finansiering']);
    await scheduler.advance(beatEvery);
    expect(a.beats).toBe(3);
  });

  it('says that nobody is there while it cannot know, and goes on', async () => {
    const [world, scheduler] = [newWorld(), createManualScheduler()];
    const a = heartOf(world, scheduler, 'a', 'uppdrag');
    heartOf(world, scheduler, 'b', 'rapportering');
    await settled();
    await pass(world, scheduler);
    expect(a.others).toHaveLength(1);
    world.faults.failAll('offline');
    await pass(world, scheduler);
    expect(a.others).toEqual([]);
    world.faults.failAll(null);
    await pass(world, scheduler);
    await pass(world, scheduler);
    expect(a.others).toHaveLength(1);
  });

  it('goes on when another window of the same person has spoken meanwhile', async () => {
    const [world, scheduler] = [newWorld(), createManualScheduler()];
    const first = heartOf(world, scheduler, 'a', 'uppdrag');
    await settled();
    world.clock.advance(1);
    const second = heartOf(world, scheduler, 'a', 'tidplan');
    heartOf(world, scheduler, 'b', 'rapportering');
    await settled();
    for (let turn = 0; turn < 3; turn += 1) {
      await pass(world, scheduler);
    }
    expect([first.beats, second.beats]).toEqual([4, 4]);
    expect(first.others.length + second.others.length).toBeGreaterThan(0);
  });
});
