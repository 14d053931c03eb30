import { renderDocument } from '../../src/domain/mandate/renderDocument';
import { reviewMandate } from '../../src/domain/review/reviewMandate';
import { barnonkologiAnswers as answers, barnonkologiVariables as variables } from '../../src/templates/fixtures/barnonkologi';
import { templateOf, templates } from '../../src/templates/templates';
import { measurement, type Measurement } from '../measurement';
import { processorTime } from './processorTime';

/** What the review of one mandate may take, in milliseconds. */
const LIMIT = 10;

/** A published mandate reviewed against all families, as the editor does while it is written. */
export async function reviewOfMandate(): Promise<readonly Measurement[]> {
  const template = templateOf('sydostra-rag', 1);
  const document = renderDocument(template, variables, answers);
  const input = { template, variables, answers, document, today: '2026-11-01', families: templates };
  return [measurement('Granska ett uppdrag, CPU', await processorTime(() => reviewMandate(input)), 'ms', LIMIT)];
}
