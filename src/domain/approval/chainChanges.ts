import type { ChainRecord, ChainStep } from './record';

/** How a step differs from the one with its key in another version. */
export type StepFact = 'kind' | 'bodies' | 'quorum' | 'due' | 'card';

/** One difference between two versions of a chain. Steps are counted from 1, in the version they stand in. */
export type ChainChange =
  | { readonly kind: 'name' | 'confirmed' | 'independent' }
  | { readonly kind: 'added' | 'removed'; readonly step: ChainStep; readonly number: number }
  | { readonly kind: 'moved'; readonly step: ChainStep; readonly from: number; readonly to: number }
  | { readonly kind: 'changed'; readonly before: ChainStep; readonly after: ChainStep; readonly number: number; readonly fact: StepFact };

const facts: Readonly<Record<StepFact, (step: ChainStep) => string>> = {
  kind: ({ kind }) => kind,
  bodies: ({ bodies }) => bodies.join(' '),
  quorum: ({ quorum }) => quorum,
  due: ({ dueDays }) => String(dueDays),
  card: ({ card }) => String(card ?? false)
};

/** The steps that stand in both versions, in one version's order. */
const shared = (steps: readonly ChainStep[], others: readonly ChainStep[]): readonly string[] =>
  steps.map(({ key }) => key).filter((key) => others.some((other) => other.key === key));

/** What a version of a chain changes against the one before it, in the order it is read. */
export function chainChanges(before: ChainRecord, after: ChainRecord): readonly ChainChange[] {
  const changes: ChainChange[] = [];
  if (before.name !== after.name) changes.push({ kind: 'name' });
  const orderBefore = shared(before.steps, after.steps);
  const orderAfter = shared(after.steps, before.steps);
  after.steps.forEach((step, place) => {
    const earlier = before.steps.findIndex(({ key }) => key === step.key);
    const old = before.steps[earlier];
    if (old === undefined) {
      changes.push({ kind: 'added', step, number: place + 1 });
      return;
    }
    // A step whose place changes only because others came or went has not moved.
    if (orderBefore.indexOf(step.key) !== orderAfter.indexOf(step.key)) {
      changes.push({ kind: 'moved', step, from: earlier + 1, to: place + 1 });
    }
    for (const [fact, read] of Object.entries(facts)) {
      if (read(old) !== read(step)) changes.push({ kind: 'changed', before: old, after: step, number: place + 1, fact: fact as StepFact });
    }
  });
  before.steps.forEach((step, place) => {
    if (!after.steps.some(({ key }) => key === step.key)) changes.push({ kind: 'removed', step, number: place + 1 });
  });
  if ((before.independent ?? false) !== (after.independent ?? false)) changes.push({ kind: 'independent' });
  if (before.confirmed !== after.confirmed) changes.push({ kind: 'confirmed' });
  return changes;
}
