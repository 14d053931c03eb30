import type { MandateHeader, RevisedSection, StoredSection } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
import { sameAnswers } from '../../../domain/mandate/sameAnswers';
import { mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { answerValues, sectionOf } from './sections';

/** A section's row. @throws Failure `invalid` when the answers are more than it holds */
export const sectionValues = ({ key, groupKey, template }: MandateHeader, { sectionKey, answers }: RevisedSection) => ({
  Title: sectionKey,
  RowKey: `${key}.${template.version}.${sectionKey}`,
  MandateKey: key,
  GroupKey: groupKey,
  TemplateVersion: template.version,
  SectionKey: sectionKey,
  ...answerValues(answers)
});

/** Adds the row of a section for the header's version of the template, or finds the one that is there. */
export async function addedSection(site: SharePointSite, header: MandateHeader, section: RevisedSection): Promise<StoredSection> {
  const values = sectionValues(header, section);
  const row = await addOnce(
    site,
    {
      list: mandateSections,
      folder: header.groupKey,
      keyColumn: 'RowKey',
      key: values.RowKey,
      values
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
