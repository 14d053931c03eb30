import type { MandateDocument } from '../../domain/mandate/document';
import type { IsoDate } from '../../domain/mandate/answer';
import { meetingLine } from '../../domain/minutes/meetingLine';
import { healthcareRegions } from '../../domain/roster/healthcareRegions';
import type { Ports } from '../ports/ports';
import { onLetterhead } from '../publication/onLetterhead';
import type { OnLetterhead } from '../publication/onLetterhead';

/** A paper of a meeting, before it is a file. */
export interface Paper {
  readonly document: MandateDocument;
  readonly bodyKey: string;
  readonly bodyName: string;
  readonly date: IsoDate;
  readonly place: string;
  readonly numberedHeadings: boolean;
}

/** The Word file of a paper, on the letterhead of the body's healthcare region where there is one. @throws Failure */
export async function paperFile(
  ports: Pick<Ports, 'documents' | 'letterheads' | 'roster'>,
  { document, bodyKey, bodyName, date, place, numberedHeadings }: Paper
): Promise<OnLetterhead<Uint8Array>> {
  const groups = await ports.roster.groups();
  const regionKey = groups.find(({ key }) => key === bodyKey)?.healthcareRegions[0] ?? '';
  const healthcareRegion = healthcareRegions.find(({ key }) => key === regionKey)?.name ?? '';
  const source = { document, healthcareRegion, numberedHeadings, date, author: bodyName, standing: meetingLine(bodyName, date, place) };
  return onLetterhead(ports.letterheads, regionKey, (letterhead) => ports.documents.paper({ ...source, letterhead }));
}
