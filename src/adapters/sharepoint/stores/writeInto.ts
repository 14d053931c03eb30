import type { MandateHeader, RevisedSection, StoredMandate } from '../../../application/ports/mandateStore';
import { sameAnswers } from '../../../domain/mandate/sameAnswers';
import type { SharePointSite } from '../connection/site';
import { addSection } from './addSection';
import { saveExistingSection } from './saveExistingSection';

/**
 * Writes sections into a draft that is read in the same version of its template: each only where it still is as it was read.
 * @throws Failure `conflict` when somebody has written in one meanwhile
 */
export async function writeInto(
  site: SharePointSite,
  from: StoredMandate,
  header: MandateHeader,
  sections: readonly RevisedSection[]
): Promise<void> {
  await Promise.all(
    sections.map(async (section): Promise<unknown> => {
      const stored = from.sections.find(({ sectionKey }) => sectionKey === section.sectionKey);
      if (!stored) {
        return addSection(site, header, section);
      }
      return sameAnswers(stored.answers, section.answers) ? undefined : saveExistingSection(site, header, stored.version, section.answers);
    })
  );
}
