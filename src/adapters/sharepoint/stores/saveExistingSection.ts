import type { MandateHeader, StoredSection } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import { mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import { saveOver } from '../rows/saveOver';
import { answerValues, rowVersionFor, sectionOf } from './sections';

/**
 * Saves a section over the row it was read from.
 * @throws Failure `conflict` when somebody else has saved meanwhile, or the row is for another version of the template
 */
export async function saveExistingSection(site: SharePointSite, header: MandateHeader, version: string, answers: Answers): Promise<StoredSection> {
  return sectionOf(await saveOver(site, mandateSections, rowVersionFor(header, version), answerValues(answers)));
}
