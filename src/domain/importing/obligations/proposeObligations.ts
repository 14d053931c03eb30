import { readPassages } from '../facts/readPassages';
import type { Statement } from '../facts/passage';
import { statementsOf } from '../facts/statementsOf';
import { deadlineIn } from '../language/deadlineIn';
import { frequencyIn } from '../language/frequency';
import type { ObligationKind, ProposedObligation } from '../proposedObligation';
import type { Segmentation } from '../segmentation';
import { memberRules } from './memberRules';
import type { ObligationDetails } from './obligationRule';
import { reportingRules } from './reportingRules';
import { taskRules } from './taskRules';

const rules = [...memberRules, ...reportingRules, ...taskRules];

/** What a mandate says of its surroundings obliges nobody. */
const elsewhere: ReadonlySet<string> = new Set(['background', 'principles', 'decision', 'mandator']);

const proposal = (
  { text, line, body }: Statement,
  kind: ObligationKind,
  details: ObligationDetails
): ProposedObligation => ({
  kind,
  text,
  lines: [line, line],
  frequency: frequencyIn(text)?.frequency ?? null,
  deadline: deadlineIn(text)?.value ?? null,
  receiver: null,
  bodies: body === '' ? [] : [body],
  ...details
});

function ofStatement(statement: Statement): readonly ProposedObligation[] {
  const found = rules.flatMap(({ kind, read }) => read(statement).map((details) => proposal(statement, kind, details)));
  const isDated = found.length === 0 && deadlineIn(statement.text) !== null;
  return isDated ? [proposal(statement, 'deadline', {})] : found;
}

/** What the sentences of a document seem to oblige somebody to, in their order, for a person to confirm. */
export function proposeObligations(segmentation: Segmentation): readonly ProposedObligation[] {
  return statementsOf(readPassages(segmentation))
    .filter(({ meaning }) => !elsewhere.has(meaning))
    .flatMap(ofStatement);
}
