import { healthcareRegions } from '../../domain/roster/healthcareRegions';
import type { Group } from '../../domain/roster/roster';
import type { MeetingPaper } from '../ports/documentBuilder';
import type { Ports } from '../ports/ports';
import { onLetterhead } from '../publication/onLetterhead';
import type { OnLetterhead } from '../publication/onLetterhead';

/** The Word file of a group's document, on the letterhead of its healthcare region where there is one. @throws Failure */
export function reportFile(
  { documents, letterheads }: Pick<Ports, 'documents' | 'letterheads'>,
  { name, healthcareRegions: [regionKey = ''] }: Group,
  source: Pick<MeetingPaper, 'document' | 'standing' | 'numberedHeadings' | 'date'>
): Promise<OnLetterhead<Uint8Array>> {
  const healthcareRegion = healthcareRegions.find(({ key }) => key === regionKey)?.name ?? '';
  return onLetterhead(letterheads, regionKey, (letterhead) => documents.paper({ ...source, healthcareRegion, author: name, letterhead }));
}
