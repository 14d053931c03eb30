import type { MandateHeader, RevisedSection } from '../../../application/ports/mandateStore';
import { sameAnswers } from '../../../domain/mandate/sameAnswers';
import type { SharePointSite } from '../connection/site';
import { addedSection } from './addSection';
import { saveExistingSection } from './saveExistingSection';

/**
 * Writes sections for the header's version of the template beside those of the version the mandate is at. What an
 * interrupted attempt has left is written over: nobody has seen it.
 */
export async function writeBeside(site: SharePointSite, header: MandateHeader, sections: readonly RevisedSection[]): Promise<void> {
  await Promise.all(
    sections.map(async (section) => {
      const stored = await addedSection(site, header, section);
      if (!sameAnswers(stored.answers, section.answers)) {
        await saveExistingSection(site, header, stored.version, section.answers);
      }
    })
  );
}
