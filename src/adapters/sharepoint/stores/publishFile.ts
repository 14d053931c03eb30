import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { BuiltDocument } from '../../../application/ports/documentBuilder';
import type { EstablishedMetadata, PublishedFile } from '../../../application/ports/establishedMandates';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { establishedFile, isPublished, publishedFile, says } from './establishedFile';
import { metadataValues } from './establishedRow';

/** One file per mandate, whatever its title: a new round becomes a new major version. */
export const fileName = (mandateKey: string, groupKey: string): string => `${groupKey}.${mandateKey}.docx`;

/**
 * Uploads, sets metadata, publishes and approves. Until the approval readers see the version before, or nothing. A
 * repeat after a crash begins with the upload again; one after the approval finds the same document with the same
 * metadata, and leaves it, or another, and replaces it.
 */
export async function publishFile(
  site: SharePointSite,
  metadata: EstablishedMetadata,
  { content, textHash }: BuiltDocument
): Promise<PublishedFile> {
  const name = fileName(metadata.mandateKey, metadata.groupKey);
  const folder = site.folderPath(establishedMandates, '');
  const file = establishedFile(site, `${folder}/${name}`);
  const values = metadataValues(metadata, textHash);
  const before = await file.existing();
  if (before && isPublished(before) && says(before, values)) {
    return publishedFile(before);
  }
  await failing(() =>
    site.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, content.slice().buffer, { Overwrite: true })
  );
  return publishedFile(await file.letThrough(values));
}
