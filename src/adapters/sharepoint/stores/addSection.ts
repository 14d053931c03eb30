import type { MandateHeader, RevisedSection, StoredSection } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
import { sameAnswers } from '../../../domain/mandate/sameAnswers';
import { mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { answerValues, sectionOf } from './sections';

/** Adds the row of a section for the header's version of the template, or finds the one that is there. */
export async function addedSection(site: SharePointSite, header: MandateHeader, { sectionKey, answers }: RevisedSection): Promise<StoredSection> {
  const { key, groupKey, template } = header;
  const row = await addOnce(
    site,
    {
      list: mandateSections,
      folder: groupKey,
      keyColumn: 'RowKey',
      key: `${key}.${template.version}.${sectionKey}`,
      values: {
        Title: sectionKey,
        MandateKey: key,
        GroupKey: groupKey,
        TemplateVersion: template.version,
        SectionKey: sectionKey,
        ...answerValues(answers)
      }
    },
    ['Editor']
  );
  return sectionOf(row);
}

/**
 * Saves a section nobody has saved before.
 * @throws Failure `conflict` when somebody else has written it first
 */
export async function addSection(site: SharePointSite, header: MandateHeader, section: RevisedSection): Promise<StoredSection> {
  const stored = await addedSection(site, header, section);
  if (!sameAnswers(stored.answers, section.answers)) {
    throw new Failure('conflict', `${stored.editor} has written ${section.sectionKey} first`);
  }
  return stored;
}
