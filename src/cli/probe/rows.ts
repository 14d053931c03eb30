import type { Answer, Caller } from './caller';
import { rowsOf, valueAt } from './caller';
import type { ProbeGround } from './probeGround';

const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' } as const;

interface Added {
  /** 0 when nothing was added. */
  readonly id: number;
  readonly answer: Answer;
}

/** Adds a row to a folder of the list, as the product adds to its ledger. */
export async function addRow(
  caller: Caller,
  ground: Pick<ProbeGround, 'list' | 'listPath'>,
  folder: string,
  values: Readonly<Record<string, string>>,
  objectType = 0
): Promise<Added> {
  const path = folder === '' ? ground.listPath : `${ground.listPath}/${folder}`;
  const answer = await caller.post(`${ground.list}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: path }, UnderlyingObjectType: objectType },
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false
  });
  const rows = rowsOf(answer);
  const refused = rows.some(({ HasException }) => HasException === true);
  const id = Number(rows.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? 0);
  return { id: answer.ok && !refused ? id : 0, answer };
}

/** Changes a row's title. */
export const editRow = (caller: Caller, { list }: Pick<ProbeGround, 'list'>, id: number): Promise<Answer> =>
  caller.post(`${list}/items(${id})`, { Title: 'changed by the probe' }, merge);

/** Writes values as a form does, which can set columns that are read-only elsewhere. */
export const validateUpdate = (
  caller: Caller,
  { list }: Pick<ProbeGround, 'list'>,
  id: number,
  values: Readonly<Record<string, string>>
): Promise<Answer> =>
  caller.post(`${list}/items(${id})/ValidateUpdateListItem()`, {
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: true
  });

export const deleteRow = (caller: Caller, { list }: Pick<ProbeGround, 'list'>, id: number): Promise<Answer> =>
  caller.post(`${list}/items(${id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });

/** A value of a row as the administrator reads it. */
export async function valueOf(caller: Caller, { list }: Pick<ProbeGround, 'list'>, id: number, column: string): Promise<unknown> {
  const [name = column] = column.split('/');
  const expand = column.includes('/') ? `&$expand=${name}` : '';
  const answer = await caller.get(`${list}/items(${id})?$select=${column}${expand}`);
  return valueAt(answer, ...column.split('/'));
}
