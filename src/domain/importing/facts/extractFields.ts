import type { FieldSources, ImportedFields } from '../importedFields';
import { proposeObligations } from '../obligations/proposeObligations';
import type { ProposedObligation } from '../proposedObligation';
import type { Segmentation } from '../segmentation';
import type { Fact } from './fact';
import type { Passage, Statement } from './passage';
import { readChair } from './readChair';
import { readDecision } from './readDecision';
import { readDeliverables } from './readDeliverables';
import { readFinance } from './readFinance';
import { readMandators } from './readMandators';
import { readMeetings } from './readMeetings';
import { readPassages } from './readPassages';
import { readPermanence } from './readPermanence';
import { readPlan } from './readPlan';
import { readPurpose } from './readPurpose';
import { readSteering } from './readSteering';
import { readTasks } from './readTasks';
import { runningText } from './runningText';
import { sourcesOf } from './sourcesOf';
import { statementsOf } from './statementsOf';

export interface ExtractedFields {
  readonly fields: ImportedFields;
  readonly sources: FieldSources;
  readonly obligations: readonly ProposedObligation[];
}

/** A fact of every field. */
type Facts = { readonly [Field in keyof ImportedFields]: Fact<NonNullable<ImportedFields[Field]>> | null };

function factsOf(passages: readonly Passage[], statements: readonly Statement[]): Facts {
  return {
    ...readMandators(statements),
    ...readSteering(passages, statements),
    purpose: readPurpose(passages, statements),
    taskGroups: readTasks(passages),
    timetable: runningText(passages, 'timetable'),
    deliverables: readDeliverables(statements),
    permanent: readPermanence(statements),
    waysOfWorking: runningText(passages, 'waysOfWorking'),
    reporting: runningText(passages, 'reporting'),
    communication: runningText(passages, 'communication'),
    cooperation: runningText(passages, 'cooperation'),
    composition: runningText(passages, 'composition'),
    ...readChair(passages, statements),
    meetingsPerYear: readMeetings(statements),
    ...readPlan(statements),
    membersTask: runningText(passages, 'memberTask'),
    finance: readFinance(passages, statements),
    established: readDecision(passages)
  };
}

const listed = <Value>(fact: Fact<readonly Value[]> | null): readonly Value[] => fact?.value ?? [];

function fieldsOf(facts: Facts): ImportedFields {
  const told = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null]));
  return {
    ...(told as unknown as ImportedFields),
    mandators: listed(facts.mandators),
    endorsers: listed(facts.endorsers),
    steers: listed(facts.steers),
    steeringDocuments: listed(facts.steeringDocuments),
    taskGroups: listed(facts.taskGroups),
    deliverables: listed(facts.deliverables)
  };
}

/** Headings that name the bodies of a document of several. */
function bodies({ segments }: Segmentation): Fact<readonly string[]> {
  const naming = segments.filter(({ body, headingLine }) => body !== '' && headingLine !== null);
  return { value: naming.map(({ body }) => body), lines: naming.map(({ headingLine }) => headingLine ?? 0) };
}

/**
 * What a document says, by the fields of the `import` command, with the lines each was read from, and the obligations
 * it seems to hold. Nothing is guessed: what the document does not say is null, or an empty list.
 */
export function extractFields(segmentation: Segmentation): ExtractedFields {
  const passages = readPassages(segmentation);
  const statements = statementsOf(passages);
  const facts = factsOf(passages, statements);
  return {
    fields: fieldsOf(facts),
    sources: sourcesOf({ ...facts, bodies: bodies(segmentation) }, segmentation),
    obligations: proposeObligations(statements)
  };
}
