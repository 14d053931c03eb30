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

/** The bodies of a document of several. */
const bodiesOf = ({ segments }: Segmentation): readonly string[] => [
  ...new Set(segments.map(({ body }) => body).filter((body) => body !== ''))
];

/** Which body a sentence is laid on: that of its section, or the one it begins with, as *Staben* or *Arbetsutskottet*. */
function laidOn({ text, body }: Statement, bodies: readonly string[]): readonly string[] {
  const subject = text.split(' ', 1)[0]?.toLowerCase() ?? '';
  const begins = (name: string): boolean =>
    ['', 'en', 'et'].some((ending) => subject === `${name.split(' ').pop()?.toLowerCase()}${ending}`);
  return body === '' ? bodies.filter(begins) : [body];
}

const proposal = (
  statement: Statement,
  kind: ObligationKind,
  bodies: readonly string[],
  details: ObligationDetails
): ProposedObligation => ({
  kind,
  text: statement.text,
  lines: [statement.line, statement.line],
  frequency: frequencyIn(statement.text)?.frequency ?? null,
  deadline: deadlineIn(statement.text)?.value ?? null,
  receiver: null,
  bodies: laidOn(statement, bodies),
  ...details
});

function ofStatement(statement: Statement, bodies: readonly string[]): readonly ProposedObligation[] {
  const found = rules.flatMap(({ kind, read }) => read(statement).map((details) => proposal(statement, kind, bodies, details)));
  const isDated = found.length === 0 && deadlineIn(statement.text) !== null;
  return isDated ? [proposal(statement, 'deadline', bodies, {})] : found;
}

/** What the sentences of a document seem to oblige somebody to, in their order, for a person to confirm. */
export function proposeObligations(segmentation: Segmentation): readonly ProposedObligation[] {
  const bodies = bodiesOf(segmentation);
  return statementsOf(readPassages(segmentation))
    .filter(({ meaning }) => !elsewhere.has(meaning))
    .flatMap((statement) => ofStatement(statement, bodies));
}
