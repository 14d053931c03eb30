import type { Statement } from '../facts/passage';
import { isOnTasks, isSurrounding } from '../facts/sectionKinds';
import { deadlineIn } from '../language/deadlineIn';
import { frequencyIn } from '../language/frequency';
import type { ObligationKind, ProposedObligation } from '../proposedObligation';
import { memberRules } from './memberRules';
import type { ObligationDetails } from './obligationRule';
import { receiverAfter } from './receivers';
import { reportingRules } from './reportingRules';
import { taskRules } from './taskRules';

const rules = [...memberRules, ...reportingRules, ...taskRules];

/** The bodies of a document of several. */
const bodiesOf = (statements: readonly Statement[]): readonly string[] => [
  ...new Set(statements.map(({ body }) => body).filter((body) => body !== ''))
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

const givenTo = receiverAfter(
  '(?:ge|ger|lämna|lämnar|redovisa|redovisar|rapportera|rapporterar|presentera|presenterar|give|report|present)(?: [\\p{L}\\d]+){0,8}? (?:till|för|to)'
);

/** What no rule knows can still be checked when it has a day, or when it is a task that comes again. */
function plainKind({ text, meaning }: Statement): ObligationKind | null {
  return deadlineIn(text) ? 'deadline' : isOnTasks(meaning) && frequencyIn(text) ? 'recurringTask' : null;
}

function ofStatement(statement: Statement, bodies: readonly string[]): readonly ProposedObligation[] {
  const found = rules.flatMap(({ kind, read }) => read(statement).map((details) => proposal(statement, kind, bodies, details)));
  const kind = found.length === 0 ? plainKind(statement) : null;
  return kind ? [proposal(statement, kind, bodies, { receiver: givenTo(statement.text) })] : found;
}

/** What the sentences of a document seem to oblige somebody to, in their order, for a person to confirm. */
export function proposeObligations(statements: readonly Statement[]): readonly ProposedObligation[] {
  const bodies = bodiesOf(statements);
  return statements
    .filter(({ meaning }) => !isSurrounding(meaning) && meaning !== 'mandator')
    .flatMap((statement) => ofStatement(statement, bodies));
}
