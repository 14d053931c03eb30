import type { NewRow } from '../../../src/schema/derive/row';
import { listAddress, type ListDefinition } from '../../../src/schema/vocabulary/list';
import type { Ask, DirectRequest } from '../../rest/directLine';

/** What is written over and over while a country is made, each call as the product itself sends it. Every method throws when the site refuses. */
export interface SiteWriter {
  /** @param folder below the list's root; empty for the root. @returns the row's id */
  addRow<L extends ListDefinition>(login: string, list: L, folder: string, values: NewRow<L>): number;
  changeRow<L extends ListDefinition>(login: string, list: L, id: number, values: Partial<NewRow<L>>): void;
  removeRow(login: string, list: ListDefinition, id: number): void;
  /** @param path below the web's API, e.g. `sitegroups` */
  post(login: string, path: string, body?: object | Buffer, headers?: Readonly<Record<string, string>>): unknown;
  get(login: string, path: string): unknown;
  /** Server-relative path of a folder of a list; of the list's root when `folder` is empty. */
  pathOf(list: ListDefinition, folder: string): string;
}

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ErrorMessage: string | null;
}

/** A path as text between apostrophes in an address. */
export const quoted = (path: string): string => `'${encodeURIComponent(path.replace(/'/g, "''"))}'`;

/** @param webPath server-relative, e.g. `/sites/uppdrag` */
export function createSiteWriter(ask: Ask, webPath: string): SiteWriter {
  const pathOf: SiteWriter['pathOf'] = (list, folder) => `${webPath}/${listAddress(list)}${folder && `/${folder}`}`;
  const items = (list: ListDefinition): string => `getlist(${quoted(pathOf(list, ''))})`;

  function send(method: DirectRequest['method'], login: string, path: string, body?: object | Buffer, headers?: DirectRequest['headers']): unknown {
    const sent = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const answer = ask({ login, method, path: `${webPath}/_api/web/${path}`, body: sent, headers });
    const text = answer.body.toString();
    if (answer.status >= 300) throw new Error(`${login} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  const post: SiteWriter['post'] = (login, path, body, headers) => send('POST', login, path, body, headers);
  const overwrite = (verb: 'MERGE' | 'DELETE'): Readonly<Record<string, string>> => ({ 'x-http-method': verb, 'if-match': '*' });

  return {
    post,
    get: (login, path) => send('GET', login, path),
    pathOf,
    addRow: (login, list, folder, values) => {
      if (folder === '') return (post(login, `${items(list)}/items`, values) as { readonly Id: number }).Id;
      const formValues = Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
      const listItemCreateInfo = { FolderPath: { DecodedUrl: pathOf(list, folder) }, UnderlyingObjectType: 0 };
      const { value } = post(login, `${items(list)}/addvalidateupdateitemusingpath`, { formValues, bNewDocumentUpdate: false, listItemCreateInfo }) as { readonly value: readonly FormValue[] };
      const bad = value.find(({ HasException }) => HasException);
      if (bad) throw new Error(`${list.name}: ${bad.FieldName}: ${bad.ErrorMessage}`);
      return Number(value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    },
    changeRow: (login, list, id, values) => {
      post(login, `${items(list)}/items(${id})`, values, overwrite('MERGE'));
    },
    removeRow: (login, list, id) => {
      post(login, `${items(list)}/items(${id})`, undefined, overwrite('DELETE'));
    },
  };
}
