import type { EstablishedMandate } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import type { IsoDate } from '../../../domain/mandate/answer';
import type { SharePointSite } from '../connection/site';
import { establishedFile, isPublished, publishedFile, says } from './establishedFile';
import { metadataValues } from './establishedRow';

/**
 * Sets the date of review in the file's row and lets it through again: a new major version of the same document.
 * Somebody's unfinished upload is never let through with it.
 * @throws Failure `conflict` when another text, or an upload that is not let through, lies there
 */
export async function setReviewDate(site: SharePointSite, mandate: EstablishedMandate, reviewDate: IsoDate | ''): Promise<EstablishedMandate> {
  const file = establishedFile(site, mandate.file.serverRelativeUrl);
  const before = await file.facts();
  const textHash = before.ListItemAllFields.TextHash ?? '';
  const values = metadataValues({ ...mandate, reviewDate }, textHash);
  const done = says(before, values);
  if (!done && !(isPublished(before) && says(before, metadataValues(mandate, textHash)))) {
    throw new Failure('conflict', `${mandate.file.serverRelativeUrl} is not what it was when its date of review was read`);
  }
  const after = done && isPublished(before) ? before : await file.letThrough(values);
  return { ...mandate, reviewDate, file: publishedFile(after) };
}
