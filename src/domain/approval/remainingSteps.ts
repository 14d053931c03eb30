import type { ResolvedStep, Round } from './caseState';

/** The step a round waits for and those after it; none when it waits for nobody. */
export function remainingSteps({ steps, currentStep }: Round): readonly ResolvedStep[] {
  const at = steps.findIndex(({ step }) => step.key === currentStep?.step.key);
  return at < 0 ? [] : steps.slice(at);
}
