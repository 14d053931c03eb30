import type { BindingRecord, ChainRecord } from '../../domain/approval/record';
import type { Group } from '../../domain/roster/roster';
import { bindingFor } from './bindingFor';

const group = (key: string, kind: Group['kind'], mandators: readonly string[]): Group => ({
  key,
  kind,
  name: key,
  subject: key,
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators,
  templateFamily: ''
});
const groups = [group('au', 'arbetsutskott', []), group('rsg', 'rsg', ['rsl'])];
const rsg = groups[1]!;
const chain: ChainRecord = {
  type: 'chain',
  chainKey: 'egen',
  name: 'Egen',
  confirmed: true,
  steps: [
    { key: 'remiss', kind: 'consultation', bodies: ['@endorser'], quorum: 'anyOf', card: true },
    { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }
  ]
};
const before: BindingRecord = { type: 'binding', groupKey: 'rsg', chainKey: 'x', relations: { informed: ['alla'], establishingBody: ['forr'] } };

describe('a group’s binding by a choice for several', () => {
  it('keeps what the group has, and takes what is proposed where it has nothing', () => {
    expect(bindingFor(rsg, groups, before, { chain, relations: {}, cardBodies: [] })).toEqual({
      type: 'binding',
      groupKey: 'rsg',
      chainKey: 'egen',
      relations: { mandator: ['rsl'], endorser: ['au'], establishingBody: ['forr'], informed: ['alla'] }
    });
  });

  it('follows the choice, each group by its own mandators', () => {
    const relations = { establishingBody: { from: 'mandators' }, endorser: { from: 'chosen', bodies: ['kr'] } } as const;
    expect(bindingFor(rsg, groups, before, { chain, relations, cardBodies: ['kr', 'rsl'] })).toMatchObject({
      relations: { establishingBody: ['rsl'], endorser: ['kr'] },
      // The leadership establishes at a meeting: no card of its counts.
      cardBodies: ['kr']
    });
  });
});
