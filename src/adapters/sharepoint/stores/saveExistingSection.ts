import '@pnp/sp/items/list';
import type { StoredSection } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
import { selectOf } from '../../../schema/derive/select';
import { mandateSections } from '../../../schema/lists/mandates';
import { settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import type { SectionRow, answerValues } from './sections';
import { readVersion, sectionOf } from './sections';

/**
 * Writes over the row only when it still is at the version, and reads it back in the same request.
 * When the row already says the same, an earlier save got through and lost its answer.
 * @throws Failure `conflict` when somebody else has saved meanwhile
 */
export async function saveExistingSection(
  site: SharePointSite,
  version: string,
  values: ReturnType<typeof answerValues>
): Promise<StoredSection> {
  const { id, etag } = readVersion(version);
  const [written, read] = await settledInOneBatch<[unknown, SectionRow]>(site.sp, (batched) => {
    const item = site.list(mandateSections, batched).items.getById(id);
    return [
      item.update(values, etag),
      site
        .list(mandateSections, batched)
        .items.getById(id)
        .select(...selectOf(mandateSections, 'FileDirRef', 'Created', 'Modified', 'Editor/Title'))
        .expand('Editor')<SectionRow>()
    ];
  });
  if (read instanceof Failure) {
    throw written instanceof Failure ? written : read;
  }
  const saysTheSame = (Object.keys(values) as (keyof typeof values)[]).every((name) => (read[name] ?? '') === values[name]);
  if (written instanceof Failure && !(written.kind === 'conflict' && saysTheSame)) {
    throw written;
  }
  return sectionOf(read);
}
