import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { blankProfile } from '../../domain/roster/blankProfile';
import { memberChange } from '../../domain/roster/memberChange';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import type { Group } from '../../domain/roster/roster';
import { templates } from '../../templates/templates';
import { memoryAccount } from '../../testing/memoryAccount';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import { changeMember } from './changeMember';
import { closeGroup } from './closeGroup';
import { mergeGroups } from './mergeGroups';
import { saveGroupFacts } from './saveGroupFacts';
import { startGroup } from './startGroup';

const groupOf = (key: string, more: Partial<Group> = {}): Group => ({
  key,
  kind: 'rag',
  name: `RAG ${key}`,
  subject: key,
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators: ['rpo-x'],
  templateFamily: '',
  ...more
});

const seats = ['s1', 's2', 's3'].map((key) => newSeat({ key, groupKey: 'rag-x', regionKey: 'kalmar' }));
const termOn = (seatKey: string, key: string, from: string, to = '') => newTerm({ key, seatKey, groupKey: 'rag-x', personKey: `p-${key}`, from, to, note: key === 't1' ? 'Vald' : '' });
const terms = [termOn('s1', 't1', '2024-01-01'), termOn('s2', 't2', '2020-01-01', '2025-12-31'), termOn('s2', 't3', '2027-01-01'), termOn('s3', 't4', '2024-01-01', '2026-06-30'), termOn('s3', 't5', '2026-07-01')];
const people = terms.map(({ personKey }) => newPerson({ key: personKey, name: personKey }));

function openWorld() {
  const groups = [groupOf('rag-x'), groupOf('rag-y'), groupOf('rpo-x', { kind: 'rpo', mandators: [] })];
  const world = createMemoryWorld({
    templates,
    accounts: [memoryAccount('support', { keepsRosters: true, writesFor: ['rag-ny'] }), memoryAccount('writer', { writesFor: ['rag-x'] }), memoryAccount('other', { writesFor: ['rag-y'] })],
    roster: { groups, seats, terms, people }
  });
  return { world, support: createMemoryPorts(world, 'support'), writer: createMemoryPorts(world, 'writer'), other: createMemoryPorts(world, 'other') };
}

const seatOf = async (ports: Ports, key: string): Promise<StoredSeat> => {
  const found = (await ports.seatEditor.ofGroup('rag-x')).find(({ seat }) => seat.key === key);
  if (!found) throw new Error(key);
  return found;
};
const successor = (stored: StoredSeat, key: string, from: string) =>
  memberChange(stored, stored.terms.map(({ term }) => term), { key, personKey: 'rag-x:ny', person: newPerson({ key: 'rag-x:ny', name: 'Ny' }), from, to: '', facts: { paragraph: '14' }, endingNote: 'Avgick' });
const counting = async (ports: Ports) => (await ports.roster.ofGroup('rag-x')).terms.map(({ key, from, to }) => [key, from, to]);

describe('a change of member', () => {
  it('ends the old term the day before the new begins, with its note, across a leap day', async () => {
    const { writer } = openWorld();
    const stored = await seatOf(writer, 's1');
    const change = successor(stored, 'new', '2028-03-01');
    expect(await changeMember(writer, stored, change)).toMatchObject({ kind: 'changed' });
    expect((await writer.roster.ofGroup('rag-x')).terms.filter(({ seatKey }) => seatKey === 's1')).toMatchObject([
      { key: 't1', to: '2028-02-29', note: 'Vald\nAvgick' },
      { key: 'new', from: '2028-03-01', paragraph: '14', interests: 'none' }
    ]);
  });

  it('is refused with its problems, and is the one’s who comes first', async () => {
    const { writer, support, other } = openWorld();
    const stored = await seatOf(writer, 's2');
    expect(await changeMember(writer, stored, successor(stored, 'new', '2026-01-01'))).toMatchObject({ kind: 'refused', problems: [{ kind: 'overlap', other: 't3' }] });
    const first = await seatOf(writer, 's1');
    expect(await changeMember(support, first, successor(first, 'a', '2026-04-01'))).toMatchObject({ kind: 'changed' });
    expect(await changeMember(writer, first, successor(first, 'b', '2026-05-01'))).toMatchObject({ kind: 'changedMeanwhile', seat: { changedBy: 'Person support' } });
    await expect(changeMember(other, stored, successor(stored, 'c', '2030-01-01'))).rejects.toMatchObject({ kind: 'denied' });
  });

  it('that is cut short is seen by nobody, and goes on or is taken back', async () => {
    for (const goesOn of [true, false]) {
      const { world, writer, support } = openWorld();
      const before = await counting(writer);
      const stored = await seatOf(writer, 's1');
      const change = successor(stored, 'new', '2026-04-01');
      world.faults.failNext('seatEditor.completeChange', 'offline');
      await expect(changeMember(writer, stored, change)).rejects.toMatchObject({ kind: 'offline' });
      expect(await counting(writer)).toEqual(before);
      const begun = await seatOf(support, 's1');
      expect(begun).toMatchObject({ schedule: { pending: { key: 'new' } }, changedBy: 'Person writer' });
      if (goesOn) {
        expect(await changeMember(writer, stored, change)).toMatchObject({ kind: 'changed' });
        await expect(support.seatEditor.cancelChange(begun)).rejects.toMatchObject({ kind: 'conflict' });
      } else {
        await support.seatEditor.cancelChange(begun);
        expect(await counting(writer)).toEqual(before);
      }
    }
  });
});

describe('a group', () => {
  it('is started with its seats and a draft, once, and says whom to tell', async () => {
    const { support, writer } = openWorld();
    const group = groupOf('rag-ny', { templateFamily: 'sydostra-rag' });
    const profile = { ...blankProfile('rag-ny'), need: 'Köerna', lifetime: { kind: 'timeLimited', until: '2027-12-31' } as const };
    const proposal = { group, profile, seats: [newSeat({ key: 'ny1', groupKey: 'rag-ny' })] };
    const started = await startGroup(support, proposal);
    expect(started).toMatchObject({ group: { profile }, draftFailure: null, mandators: [{ key: 'rpo-x' }] });
    expect(await startGroup(support, proposal)).toEqual(started);
    expect(await support.roster.seatsOf('rag-ny')).toEqual(proposal.seats);
    expect(await support.mandates.keysOf('rag-ny')).toEqual([started.mandateKey]);
    await expect(startGroup(writer, proposal)).rejects.toMatchObject({ kind: 'denied' });
    await expect(startGroup(support, { ...proposal, group: { ...group, name: 'En annan' } })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(startGroup(support, { ...proposal, group: { ...group, healthcareRegions: ['norra'] } })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is started without a draft where none may be written, and says why', async () => {
    const { support } = openWorld();
    const group = groupOf('rag-sen', { templateFamily: 'sydostra-rag' });
    expect(await startGroup(support, { group, profile: blankProfile(group.key), seats: [] })).toMatchObject({ mandateKey: null, draftFailure: { kind: 'denied' } });
  });

  it('is closed by a decision: terms end that day, later ones are taken back, history stays', async () => {
    const { world, support } = openWorld();
    const stored = await support.groupEditor.read('rag-x');
    const closing = { date: '2026-03-31', decidedBy: 'RPO X', paragraph: '7', mergedInto: '' };
    world.faults.failNext('seatEditor.changeMember', 'throttled');
    const interrupted = await closeGroup(support, stored, closing, 'Gruppen avslutad');
    expect(interrupted.seatsLeft).toMatchObject([{ seat: { seat: { key: 's1' } }, failure: { kind: 'throttled' } }]);
    const closed = await closeGroup(support, await support.groupEditor.read('rag-x'), closing, 'Gruppen avslutad');
    expect(closed).toMatchObject({ seatsLeft: [], group: { profile: { closing } } });
    expect(await counting(support)).toEqual([['t1', '2024-01-01', '2026-03-31'], ['t2', '2020-01-01', '2025-12-31'], ['t4', '2024-01-01', '2026-03-31']]);
    expect((await support.roster.ofGroup('rag-x')).terms[0]?.note).toBe('Vald\nGruppen avslutad');
    await expect(closeGroup(support, closed.group, { ...closing, date: '2026-04-30' }, '')).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('tells what it is still to deliver when it is closed', async () => {
    const { writer, support } = openWorld();
    const obligation = { mandateKey: 'm1', groupKey: 'rag-x', sentence: 'x', receiver: '', frequency: null, deadline: '', source: 'import' } as const;
    await writer.obligations.add([{ ...obligation, key: 'o1', kind: 'deliverable' }, { ...obligation, key: 'o2', kind: 'meetings' }]);
    const closing = { date: '2026-03-31', decidedBy: 'RPO X', paragraph: '', mergedInto: '' };
    const { deliveries, mandates } = await closeGroup(support, await support.groupEditor.read('rag-x'), closing, '');
    expect(deliveries.map(({ key }) => key)).toEqual(['o1']);
    expect(mandates).toEqual([]);
  });

  it('keeps its earlier names, each once', async () => {
    const { support } = openWorld();
    const names = { name: 'RAG Nytt namn', subject: 'Nytt namn' };
    const read = await support.groupEditor.read('rag-x');
    const next = { ...read, group: { ...read.group, ...names } };
    await saveGroupFacts(support, read, next, '2026-03-12');
    const renamed = await support.groupEditor.read('rag-x');
    expect(renamed).toMatchObject({ group: { key: 'rag-x', ...names }, profile: { formerNames: [{ name: 'RAG rag-x', until: '2026-03-11' }] } });
    // Sent again after a lost answer it is done already, and another's later change is not written over.
    await saveGroupFacts(support, read, next, '2026-03-12');
    expect(await support.groupEditor.read('rag-x')).toEqual(renamed);
    await expect(saveGroupFacts(support, read, { ...read, group: { ...read.group, name: 'RAG Annat' } }, '2026-03-13')).rejects.toMatchObject({ kind: 'conflict' });
    // The name it has again is no earlier one, the one given up is.
    await saveGroupFacts(support, renamed, { ...renamed, group: read.group }, '2026-05-01');
    expect((await support.groupEditor.read('rag-x')).profile.formerNames).toEqual([{ name: 'RAG rag-x', until: '2026-03-11' }, { name: 'RAG Nytt namn', until: '2026-04-30' }]);
  });

  it('is merged into another that lives, never into itself', async () => {
    const { support } = openWorld();
    const [x, y] = [await support.groupEditor.read('rag-x'), await support.groupEditor.read('rag-y')];
    const decision = { date: '2026-03-31', decidedBy: 'RPO X', paragraph: '7' };
    await expect(mergeGroups(support, [x, y], y, decision, '')).rejects.toMatchObject({ kind: 'invalid' });
    expect(await mergeGroups(support, [x], y, decision, '')).toMatchObject([{ group: { profile: { closing: { ...decision, mergedInto: 'rag-y' } } } }]);
    const gone = await support.groupEditor.read('rag-x');
    await expect(mergeGroups(support, [y], gone, decision, '')).rejects.toMatchObject({ kind: 'invalid' });
    expect((await support.roster.groups()).map(({ key }) => key)).toContain('rag-x');
  });
});
