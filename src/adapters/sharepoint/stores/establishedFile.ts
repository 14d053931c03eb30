import '@pnp/sp/files/web';
import '@pnp/sp/items/list';
import type { IFile } from '@pnp/sp/files';
import type { PublishedFile } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import type { NewRow, StoredRow } from '../../../schema/derive/row';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { PUBLISHED } from './majorVersion';

/** What the file's row says, read with the file. */
const rowColumns = ['Id', 'Title', ...Object.keys(establishedMandates.columns)].map((name) => `ListItemAllFields/${name}`);

export interface FileFacts {
  readonly UniqueId: string;
  readonly UIVersionLabel: string;
  readonly ServerRelativeUrl: string;
  readonly Level: number;
  readonly ListItemAllFields: StoredRow<typeof establishedMandates> & { readonly Id: number };
}

export type FileValues = NewRow<typeof establishedMandates>;

/** A file of the library as the caller sees it, who is to let it through. */
export interface EstablishedFile {
  /** @throws Failure */
  facts(): Promise<FileFacts>;
  /** Null when there is no such file. @throws Failure */
  existing(): Promise<FileFacts | null>;
  /** Writes the row, publishes and approves. @throws Failure `denied` when that did not make it a major version */
  letThrough(values: FileValues): Promise<FileFacts>;
}

export const isPublished = ({ Level }: FileFacts): boolean => Level === PUBLISHED;

/** True when the file's row says exactly that. */
export const says = ({ ListItemAllFields: row }: FileFacts, values: FileValues): boolean =>
  (Object.keys(values) as (keyof FileValues)[]).every((name) => (row[name] ?? '') === values[name]);

export const publishedFile = ({ UniqueId, UIVersionLabel, ServerRelativeUrl }: FileFacts): PublishedFile => ({
  fileId: UniqueId,
  version: UIVersionLabel,
  serverRelativeUrl: ServerRelativeUrl
});

export function establishedFile(site: SharePointSite, path: string): EstablishedFile {
  const file = (): IFile => site.sp.web.getFileByServerRelativePath(path);
  const facts = (): Promise<FileFacts> =>
    failing(() =>
      file()
        .select('UniqueId', 'UIVersionLabel', 'ServerRelativeUrl', 'Level', ...rowColumns)
        .expand('ListItemAllFields')<FileFacts>()
    );
  return {
    facts,
    existing: async () => {
      try {
        return await facts();
      } catch (error) {
        if (toFailure(error).kind === 'missing') {
          return null;
        }
        throw error;
      }
    },
    letThrough: async (values) => {
      const { ListItemAllFields } = await facts();
      await failing(async () => {
        const item = site.list(establishedMandates).items.getById(ListItemAllFields.Id);
        const { 'odata.etag': etag } = await item.select('Id')<{ 'odata.etag': string }>();
        await site.list(establishedMandates).items.getById(ListItemAllFields.Id).update(values, etag);
        await file().publish('');
        await file().approve('');
      });
      const after = await facts();
      if (!isPublished(after)) {
        throw new Failure('denied', `${path} was uploaded, but not approved`);
      }
      return after;
    }
  };
}
