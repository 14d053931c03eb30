import { chainChanges } from './chainChanges';
import type { ChainRecord, ChainStep } from './record';

const step = (key: string, change: Partial<ChainStep> = {}): ChainStep => ({ key, kind: 'endorse', bodies: ['a'], quorum: 'allOf', ...change });
const chain = (steps: readonly ChainStep[], change: Partial<ChainRecord> = {}): ChainRecord => ({
  type: 'chain',
  chainKey: 'c',
  name: 'Namn',
  steps,
  confirmed: false,
  ...change
});

describe('what a version of a chain changes', () => {
  it('is nothing against itself, nor where what is left out says the same', () => {
    expect(chainChanges(chain([step('a')]), chain([step('a', { card: false })], { independent: false }))).toEqual([]);
  });

  it('is told fact by fact', () => {
    const [before, after] = [step('a'), step('a', { quorum: 'majority', dueDays: 14 })];
    expect(chainChanges(chain([before]), chain([after], { name: 'Nytt', confirmed: true, independent: true }))).toEqual([
      { kind: 'name' },
      { kind: 'changed', before, after, number: 1, fact: 'quorum' },
      { kind: 'changed', before, after, number: 1, fact: 'due' },
      { kind: 'independent' },
      { kind: 'confirmed' }
    ]);
  });

  it('moves no step for one that came or went before it', () => {
    const [first, second, third] = [step('a'), step('b'), step('c')];
    expect(chainChanges(chain([first, second]), chain([third, second]))).toEqual([
      { kind: 'added', step: third, number: 1 },
      { kind: 'removed', step: first, number: 1 }
    ]);
    expect(chainChanges(chain([first, second]), chain([second, first]))).toEqual([
      { kind: 'moved', step: second, from: 2, to: 1 },
      { kind: 'moved', step: first, from: 1, to: 2 }
    ]);
  });
});
