import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { blankProfile } from '../../domain/roster/blankProfile';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import type { Group, Seat } from '../../domain/roster/roster';
import { templates } from '../../templates/templates';
import { memoryAccount } from '../../testing/memoryAccount';
import { extendGroup } from './extendGroup';
import { mergeGroups } from './mergeGroups';
import { readMergePreviews } from './readMergePreviews';
import { readReceivers } from './readReceivers';

const group = (key: string): Group => ({ key, kind: 'rag', name: key, subject: key, programmeArea: '', healthcareRegions: ['sydostra'], mandators: [], templateFamily: '' });
const seat = (groupKey: string, role: Seat['role'] = 'member'): Seat => newSeat({ key: `${groupKey}-${role}`, groupKey, regionKey: 'kalmar', role });
const seats = [seat('a'), seat('b'), seat('b', 'chair'), seat('into'), seat('into', 'processSupport')];
const term = (on: Seat, personKey: string, from: string, to = '') => newTerm({ key: `${on.key}-${from}`, seatKey: on.key, groupKey: on.groupKey, personKey, from, to });
const terms = [
  term(seats[0]!, 'ada', '2020-01-01', '2026-03-31'),
  term(seats[0]!, 'bo', '2026-04-01'),
  term(seats[1]!, 'cia', '2024-01-01'),
  term(seats[2]!, 'dan', '2024-01-01'),
  term(seats[3]!, 'cia', '2024-01-01'),
  term(seats[4]!, 'eva', '2024-01-01')
];
const people = ['ada', 'bo', 'cia', 'dan', 'eva'].map((key) => newPerson({ key, name: key, email: key === 'ada' ? '' : `${key}@x.example` }));

function open() {
  const world = createMemoryWorld({
    templates,
    accounts: [memoryAccount('support', { keepsRosters: true }), memoryAccount('reader', {})],
    roster: { groups: ['a', 'b', 'into'].map(group), seats, terms, people }
  });
  return { world, support: createMemoryPorts(world, 'support'), reader: createMemoryPorts(world, 'reader') };
}

const decision = { date: '2026-03-31', decidedBy: 'RPO', paragraph: '7' };

describe('a merger of several groups', () => {
  it('is told beforehand seat by seat, and does what was told', async () => {
    const { world, support } = open();
    const told = await readMergePreviews(support, ['a', 'b'], 'into', decision.date);
    expect(told).toMatchObject([
      { groupKey: 'a', seatCount: 1, ending: [{ personKey: 'ada' }], takenBack: [{ personKey: 'bo' }], sitOn: [], needSeat: ['ada'], hasMandate: false },
      { groupKey: 'b', seatCount: 2, sitOn: ['cia'], needSeat: ['dan'], takenBack: [] }
    ]);
    const stored = (): Promise<readonly [Awaited<ReturnType<typeof support.groupEditor.read>>, Awaited<ReturnType<typeof support.groupEditor.read>>]> =>
      Promise.all([support.groupEditor.read('a'), support.groupEditor.read('b')]);
    const into = await support.groupEditor.read('into');

    // Cut short between two groups, it goes on where it stopped.
    world.faults.failNext('obligations.ofGroups', 'offline');
    await expect(mergeGroups(support, await stored(), into, decision, 'Gick upp')).rejects.toMatchObject({ kind: 'offline' });
    await mergeGroups(support, await stored(), into, decision, 'Gick upp');
    const again = await mergeGroups(support, await stored(), into, decision, 'Gick upp');
    expect(again.map(({ group: { profile } }) => profile.closing)).toEqual([{ ...decision, mergedInto: 'into' }, { ...decision, mergedInto: 'into' }]);
    const after = await Promise.all(['a', 'b', 'into'].map((key) => support.roster.ofGroup(key)));
    expect(after.map((roster) => roster.terms.map(({ personKey, to }) => [personKey, to]))).toEqual([
      [['ada', '2026-03-31']],
      [['cia', '2026-03-31'], ['dan', '2026-03-31']],
      [['cia', ''], ['eva', '']]
    ]);
    expect(after[1]?.terms[0]?.note).toBe('Gick upp');
  });

  it('is no merger without groups', async () => {
    expect(await readMergePreviews(open().support, [], 'into', decision.date)).toEqual([]);
  });
});

describe('a group limited in time', () => {
  const extension = { before: '2026-01-31', until: '2027-01-31', date: '2026-02-10', decidedBy: 'RPO', paragraph: '3' };

  it('is extended once, by the decision, however often it is tried', async () => {
    const { support } = open();
    const { group: stored, version } = await support.groupEditor.read('a');
    await support.groupEditor.save({ group: stored, profile: blankProfile('a'), version }, { group: stored, profile: { ...blankProfile('a'), lifetime: { kind: 'timeLimited', until: '2026-01-31' } } });
    const extended = await extendGroup(support, 'a', extension);
    expect(extended.profile).toMatchObject({ lifetime: { kind: 'timeLimited', until: '2027-01-31' }, extensions: [extension] });
    expect(await extendGroup(support, 'a', extension)).toEqual(extended);
    // Somebody else has extended it meanwhile, to another day.
    await expect(extendGroup(support, 'a', { ...extension, until: '2028-01-31' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is not extended by a reader, nor where it has no last day', async () => {
    const { reader, support } = open();
    await expect(extendGroup(support, 'b', extension)).rejects.toMatchObject({ kind: 'conflict' });
    const { group: stored, version } = await support.groupEditor.read('b');
    await support.groupEditor.save({ group: stored, profile: blankProfile('b'), version }, { group: stored, profile: { ...blankProfile('b'), lifetime: { kind: 'timeLimited', until: '2026-01-31' } } });
    await expect(extendGroup(reader, 'b', extension)).rejects.toMatchObject({ kind: 'denied' });
  });
});

describe('those to whom a word to a group goes', () => {
  it('lead it, else support its process, and nobody whose address is not known', async () => {
    const { support } = open();
    expect(await readReceivers(support, ['b', 'into', 'b'], '2026-03-01')).toEqual(['dan@x.example', 'eva@x.example']);
    expect(await readReceivers(support, ['a'], '2026-03-01')).toEqual([]);
    expect(await readReceivers(support, ['b'], '2023-12-31')).toEqual([]);
  });
});
