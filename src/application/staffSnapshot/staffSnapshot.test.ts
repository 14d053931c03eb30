import { snapshotOfRegion } from '../../domain/staffSnapshot/snapshotOfRegion';
import type { StaffSnapshot } from '../../domain/staffSnapshot/staffSnapshot';
import { openScene, type Scene } from '../../testing/decisions/scene';
import { Failure } from '../ports/failure';
import { makeRegionSnapshot } from './makeRegionSnapshot';
import { putStaffSnapshot } from './putStaffSnapshot';
import { writeStaffSnapshots } from './writeStaffSnapshots';

const read = (text: string): StaffSnapshot => {
  const found = snapshotOfRegion(text, 'kalmar');
  if (found.kind !== 'fits') throw new Error(found.kind);
  return found.snapshot;
};

describe('the snapshots that the staff makes for its regions', () => {
  let scene: Scene;
  const made = (today = '2026-11-22'): Promise<string> => makeRegionSnapshot(scene.ports('staff'), 'kalmar', today);

  beforeEach(async () => {
    scene = await openScene();
  });

  it('hold the region’s groups, what is vacant and what waits for decision', async () => {
    await scene.submit('rag-barndiabetes');
    const { overview, source } = read(await made());
    expect(source).toBe('https://uppdrag.example/sites/uppdrag');
    expect(overview.groups.map(({ group }) => group.name)).toContain('RAG Barndiabetes');
    expect(overview.groups.flatMap(({ places }) => places).some(({ kind }) => kind === 'vacant')).toBe(true);
    expect(overview.cases.map(({ groupName }) => groupName)).toContain('RAG Barndiabetes');
  });

  it('name nobody who is not shown publicly, although whoever makes them reads the name', async () => {
    const [counted] = [...scene.world.rosters.people.values()].filter(({ person }) => person.name === 'Elin Diktgren');
    const { person, ...rest } = counted!;
    expect(await made()).toContain('Elin Diktgren');
    scene.world.rosters.people.set(person.key, { ...rest, person: { ...person, isPublic: false } });
    expect(await made()).not.toContain('Elin Diktgren');
  });

  it('are put in their place once, and never an older one over a newer', async () => {
    const ports = scene.ports('staff');
    const address = ports.staffSnapshots.keptAt('kalmar');
    const old = await made('2026-11-21');
    expect(await putStaffSnapshot(ports, address, await made())).toBe('written');
    expect(await putStaffSnapshot(ports, address, await made())).toBe('same');
    expect(await putStaffSnapshot(ports, address, old)).toBe('newerThere');
    expect(read((await ports.staffSnapshots.read(address))!.text).madeOn).toBe('2026-11-22');
    expect(await putStaffSnapshot(ports, address, await made('2026-11-23'))).toBe('written');
  });

  it('replace what lies there damaged', async () => {
    const ports = scene.ports('staff');
    scene.world.staffSnapshots.set('/där', { text: 'trasigt', etag: '4' });
    expect(await putStaffSnapshot(ports, '/där', await made())).toBe('written');
  });

  it('are read anew when somebody else has written there meanwhile', async () => {
    const ports = scene.ports('staff');
    const text = await made();
    const newer = await made('2026-11-25');
    let times = 0;
    const staffSnapshots: typeof ports.staffSnapshots = {
      ...ports.staffSnapshots,
      write: async (address, content, before) => {
        if ((times += 1) === 1) await ports.staffSnapshots.write(address, newer, before);
        await ports.staffSnapshots.write(address, content, before);
      }
    };
    expect(await putStaffSnapshot({ staffSnapshots }, '/där', text)).toBe('newerThere');
  });

  it('are refused when they are none', async () => {
    await expect(putStaffSnapshot(scene.ports('staff'), '/där', 'annat')).rejects.toEqual(expect.objectContaining({ kind: 'invalid' }));
  });

  it('are written for one region after the other, and can be written again after a cut', async () => {
    const ports = scene.ports('staff');
    const told: string[] = [];
    let cut = true;
    const staffSnapshots: typeof ports.staffSnapshots = {
      ...ports.staffSnapshots,
      write: async (...given) => {
        if (cut && told.length === 2) throw new Failure('offline', 'the line was cut');
        await ports.staffSnapshots.write(...given);
      }
    };
    const run = (): Promise<void> => writeStaffSnapshots({ ...ports, staffSnapshots }, ['kalmar', 'jonkoping'], '2026-11-22', (key) => told.push(key));
    await expect(run()).rejects.toMatchObject({ kind: 'offline' });
    cut = false;
    await run();
    expect(told).toEqual(['kalmar', 'jonkoping', 'kalmar', 'jonkoping']);
    expect(await ports.staffSnapshots.read(ports.staffSnapshots.keptAt('jonkoping'))).not.toBeNull();
  });
});
