import { defaultChains } from './defaultChains';
import { parseRecord } from './parseRecord';
import { resolveSteps } from './resolveSteps';

const binding = {
  type: 'binding',
  groupKey: 'rag',
  chainKey: '',
  relations: { establishingBody: ['rpo'], endorser: ['kunskapsrad'] }
} as const;

describe('the default chains', () => {
  it.each(defaultChains.map(({ chain }) => chain))('hold $chainKey, which can be stored and can establish', (chain) => {
    expect(parseRecord(JSON.parse(JSON.stringify(chain)))).toEqual(chain);
    const steps = resolveSteps({ chain, binding });
    expect(steps?.[steps.length - 1]).toMatchObject({ step: { kind: 'establish', quorum: 'meeting' }, bodies: ['rpo'] });
  });

  it('let a RAG in Sydöstra be established by its RPO alone', () => {
    const rag = defaultChains.filter(({ healthcareRegion, kinds }) => healthcareRegion === 'sydostra' && kinds.includes('rag'));
    expect(rag.map(({ chain }) => chain.steps)).toEqual([
      [{ key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }]
    ]);
  });

  it('have keys of their own and claim no confirmation', () => {
    expect(new Set(defaultChains.map(({ chain }) => chain.chainKey)).size).toBe(defaultChains.length);
    expect(defaultChains.filter(({ chain }) => chain.confirmed)).toEqual([]);
  });
});
