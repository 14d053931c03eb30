import fc from 'fast-check';
import { bindingProblems } from './bindingProblems';
import { chainProblems } from './chainProblems';
import type { ChainRecord, ChainStep } from './record';
import { resolveSteps } from './resolveSteps';

const step = (key: string, change: Partial<ChainStep> = {}): ChainStep => ({ key, kind: 'endorse', bodies: ['a'], quorum: 'allOf', ...change });
const establish = step('establish', { kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' });
const chain = (steps: readonly ChainStep[], name = 'Namn'): ChainRecord => ({ type: 'chain', chainKey: 'c', name, steps, confirmed: false });
const kinds = (...steps: readonly ChainStep[]): readonly string[] => chainProblems(chain(steps)).map(({ kind }) => kind);

describe('what is wrong with a chain', () => {
  it('is said of the step it stands in', () => {
    expect(chainProblems(chain([], ' '))).toEqual([{ kind: 'nameMissing' }, { kind: 'noEstablishing' }]);
    expect(chainProblems(chain([establish, step('late')]))).toEqual([{ kind: 'askedAfter', step: 2 }]);
    expect(chainProblems(chain([step('empty', { bodies: [] }), establish]))).toEqual([{ kind: 'nobodyAsked', step: 1 }]);
    expect(chainProblems(chain([{ ...establish, card: true }]))).toEqual([{ kind: 'cardAtMeeting', step: 1 }]);
    expect(kinds(establish, step('told', { kind: 'inform', bodies: [] }))).toEqual([]);
  });

  it('is nothing exactly when the chain can establish, cards and name apart', () => {
    const arbitraryStep = fc.record({
      kind: fc.constantFrom('inform', 'consultation', 'endorse', 'establish'),
      bodies: fc.constantFrom([], ['a'], ['@mandator']),
      quorum: fc.constantFrom('anyOf', 'allOf', 'majority', 'meeting')
    });
    fc.assert(
      fc.property(fc.array(arbitraryStep, { maxLength: 5 }), (given) => {
        const steps = given.map((one, place) => ({ ...one, key: `s${place}` }) as ChainStep);
        const binding = { type: 'binding', groupKey: 'g', chainKey: 'c', relations: { mandator: ['b'] } } as const;
        expect(chainProblems(chain(steps)).length === 0).toBe(resolveSteps({ chain: chain(steps), binding }) !== null);
      })
    );
  });
});

describe('what stands in the way of a group', () => {
  it('is a relation without a body, and a body for which nobody records', () => {
    const steps = [step('first', { bodies: ['@endorser', 'au'] }), establish];
    expect(bindingProblems({ steps }, { relations: { establishingBody: ['rsl'] } }, new Set(['rsl']))).toEqual([
      { kind: 'relationUnbound', step: 1, relation: 'endorser' },
      { kind: 'noRecorder', step: 1, body: 'au' }
    ]);
  });

  it('is nothing in a step that only informs', () => {
    const told = step('told', { kind: 'inform', bodies: ['@informed'] });
    expect(bindingProblems({ steps: [told] }, { relations: {} }, new Set())).toEqual([]);
  });
});
