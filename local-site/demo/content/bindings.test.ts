import { defaultChains } from '../../../src/domain/approval/defaultChains';
import { resolveSteps } from '../../../src/domain/approval/resolveSteps';
import { templates } from '../../../src/templates/templates';
import { demoBindings } from './bindings';
import { demoContent } from './demoContent';

const demoGroups = demoContent('sydostra', new Date('2026-03-12T10:00:00Z')).groups;

describe.each(demoBindings(demoGroups).map((binding) => [binding.groupKey, binding] as const))('the demo’s %s', (groupKey, binding) => {
  const group = demoGroups.find(({ key }) => key === groupKey);

  it('follows a template of its own kind and healthcare region', () => {
    const ofFamily = templates.filter(({ family }) => family === group?.templateFamily);
    expect(ofFamily.length).toBeGreaterThan(0);
    for (const template of ofFamily) {
      expect(template.groupKinds).toContain(group?.kind);
      expect(group?.healthcareRegions).toEqual([template.healthcareRegion]);
    }
  });

  it('has a chain in which every step has its bodies, all of them in the demo', () => {
    const offered = defaultChains.find(({ chain }) => chain.chainKey === binding.chainKey);
    const steps = offered && resolveSteps({ chain: offered.chain, binding });
    const bodies = (steps ?? []).flatMap((step) => step.bodies);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.filter((body) => !demoGroups.some(({ key }) => key === body))).toEqual([]);
  });
});

describe('the demo', () => {
  it('has a group of each family', () => {
    const families = new Set(demoGroups.map(({ templateFamily }) => templateFamily).filter((family) => family !== ''));
    expect([...families].sort()).toEqual([...new Set(templates.map(({ family }) => family))].sort());
  });
});
