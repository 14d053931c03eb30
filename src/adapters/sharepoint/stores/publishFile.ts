import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import '@pnp/sp/items/list';
import type { IFile } from '@pnp/sp/files';
import type { EstablishedMetadata, PublishedFile } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import type { StoredRow } from '../../../schema/derive/row';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import type { BuiltDocument } from '../../../application/ports/documentBuilder';
import { metadataValues } from './establishedRow';

/** What the file's row says, read with the file. */
const rowColumns = ['Id', 'Title', ...Object.keys(establishedMandates.columns)].map((name) => `ListItemAllFields/${name}`);

/** `File.Level` of a major version. */
const PUBLISHED = 1;

interface FileFacts {
  readonly UniqueId: string;
  readonly UIVersionLabel: string;
  readonly ServerRelativeUrl: string;
  readonly Level: number;
  readonly ListItemAllFields: StoredRow<typeof establishedMandates> & { readonly Id: number };
}

/** One file per mandate, whatever its title: a new round becomes a new major version. */
export const fileName = (mandateKey: string, groupKey: string): string => `${groupKey}.${mandateKey}.docx`;

async function factsOf(file: IFile): Promise<FileFacts> {
  return failing(() =>
    file
      .select('UniqueId', 'UIVersionLabel', 'ServerRelativeUrl', 'Level', ...rowColumns)
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

/** True when the file's row says exactly that, the document's own checksum included. */
const says = ({ ListItemAllFields: row }: FileFacts, values: ReturnType<typeof metadataValues>): boolean =>
  (Object.keys(values) as (keyof typeof values)[]).every((name) => (row[name] ?? '') === values[name]);

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
  const file = (): IFile => site.sp.web.getFileByServerRelativePath(`${folder}/${name}`);

  const before = await existing(file());
  const values = metadataValues(metadata, textHash);
  const done = before?.Level === PUBLISHED && says(before, values);
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
      await site.list(establishedMandates).items.getById(ListItemAllFields.Id).update(values, etag);
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
