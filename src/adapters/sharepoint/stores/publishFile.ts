import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import '@pnp/sp/items/list';
import type { IFile } from '@pnp/sp/files';
import type { EstablishedMetadata, PublishedFile } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { metadataValues } from './establishedRow';

/** `File.Level` of a major version. */
const PUBLISHED = 1;

interface FileFacts {
  readonly UniqueId: string;
  readonly UIVersionLabel: string;
  readonly ServerRelativeUrl: string;
  readonly Level: number;
  readonly ListItemAllFields: { readonly Id: number; readonly SnapshotHash?: string | null };
}

/** One file per mandate, whatever its title: a new round becomes a new major version. */
export const fileName = (mandateKey: string, groupKey: string): string => `${groupKey}.${mandateKey}.docx`;

async function factsOf(file: IFile): Promise<FileFacts> {
  return failing(() =>
    file
      .select('UniqueId', 'UIVersionLabel', 'ServerRelativeUrl', 'Level', 'ListItemAllFields/Id', 'ListItemAllFields/SnapshotHash')
      .expand('ListItemAllFields')<FileFacts>()
  );
}

async function existing(file: IFile): Promise<FileFacts | null> {
  try {
    return await factsOf(file);
  } catch (error) {
    if (toFailure(error).kind === 'missing') {
      return null;
    }
    throw error;
  }
}

/**
 * Uploads, sets metadata, publishes and approves. Until the approval readers see the version before, or nothing;
 * a repeat after a crash begins with the upload again and ends in the same major version.
 */
export async function publishFile(
  site: SharePointSite,
  metadata: EstablishedMetadata,
  content: Uint8Array
): Promise<PublishedFile> {
  const name = fileName(metadata.mandateKey, metadata.groupKey);
  const folder = site.folderPath(establishedMandates, '');
  const file = (): IFile => site.sp.web.getFileByServerRelativePath(`${folder}/${name}`);

  const before = await existing(file());
  const done = before?.Level === PUBLISHED && before.ListItemAllFields.SnapshotHash === metadata.snapshotHash;
  const facts = done && before ? before : await bringOut();
  return { fileId: facts.UniqueId, version: facts.UIVersionLabel, serverRelativeUrl: facts.ServerRelativeUrl };

  async function bringOut(): Promise<FileFacts> {
    await failing(() =>
      site.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, content.slice().buffer, { Overwrite: true })
    );
    const { ListItemAllFields } = await factsOf(file());
    await failing(async () => {
      const item = site.list(establishedMandates).items.getById(ListItemAllFields.Id);
      const { 'odata.etag': etag } = await item.select('Id')<{ 'odata.etag': string }>();
      await site.list(establishedMandates).items.getById(ListItemAllFields.Id).update(metadataValues(metadata), etag);
      await file().publish('');
      await file().approve('');
    });
    const after = await factsOf(file());
    if (after.Level !== PUBLISHED) {
      throw new Failure('denied', `${name} was uploaded, but not approved`);
    }
    return after;
  }
}
