import type { ChainProblem } from './chainProblem';
import type { ChainRecord, ChainStep } from './record';

function problemsOfStep(step: ChainStep, number: number): readonly ChainProblem[] {
  const problems: ChainProblem[] = [];
  if (step.bodies.length === 0 && step.kind !== 'inform') problems.push({ kind: 'nobodyAsked', step: number });
  if (step.card === true && step.quorum === 'meeting') problems.push({ kind: 'cardAtMeeting', step: number });
  return problems;
}

/** What must be mended before a chain can be recorded, whoever it is for; none for one that can establish. */
export function chainProblems({ name, steps }: ChainRecord): readonly ChainProblem[] {
  const establishing = steps.findIndex(({ kind }) => kind === 'establish');
  const problems: ChainProblem[] = [];
  if (name.trim() === '') problems.push({ kind: 'nameMissing' });
  if (establishing < 0) problems.push({ kind: 'noEstablishing' });
  steps.forEach((step, place) => {
    if (establishing >= 0 && place > establishing && step.kind !== 'inform') problems.push({ kind: 'askedAfter', step: place + 1 });
    problems.push(...problemsOfStep(step, place + 1));
  });
  return problems;
}
