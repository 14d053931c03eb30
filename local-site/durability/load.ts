import { createHash } from 'node:crypto';
import { Refused, type Api } from './api';
import type { Ledger } from './ledger';
import type { Random } from '../random';

export const LIST = "web/lists/getbytitle('Load')";
export const FILES = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files";

/** The column that is indexed and not, again and again: one write that touches every item. */
export const INDEXED = 'Rank';
export const INDEX_KEY = `index of ${INDEXED}`;

export const itemKey = (title: string): string => `item ${title}`;
export const fileKey = (name: string): string => `file ${name}`;
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function makeLists({ send }: Api): Promise<void> {
  await send('web/lists', { Title: 'Load', BaseTemplate: 100 });
  for (const Title of ['Tag', 'Rank']) await send(`${LIST}/fields`, { Title, FieldTypeKind: Title === 'Tag' ? 2 : 9, Indexed: true });
  await send(`${LIST}/fields`, { Title: 'Body', FieldTypeKind: 3 });
}

/** One of several who write at the same time, each to things of their own; ids are those of things acknowledged. */
export interface Writer {
  readonly name: string;
  readonly ledger: Ledger;
  readonly ids: Map<string, number>;
  readonly random: Random;
  /** One of them changes what all share. */
  readonly reindexes: boolean;
  /** Numbers the things made, over all kills. */
  made: number;
}

/** Writes until the site dies. Rejects with Refused when the site refuses something. */
export async function writeUntilKilled(writer: Writer, api: Api): Promise<void> {
  const deeds = [create, create, update, update, update, batch, upload, upload, recycle, ...(writer.reindexes ? [reindex, reindex, reindex] : [])];
  try {
    for (;;) await writer.random.oneOf(deeds)(writer, api);
  } catch (error) {
    if (error instanceof Refused) throw error;
  }
}

async function create(writer: Writer, { send }: Api): Promise<void> {
  const { title, body } = newItem(writer);
  const made = JSON.parse(await send(`${LIST}/items`, body)) as { Id: number };
  writer.ids.set(title, made.Id);
  writer.ledger.acknowledge(itemKey(title));
}

async function batch(writer: Writer, { send }: Api): Promise<void> {
  const items = Array.from({ length: 2 + writer.random.below(6) }, () => newItem(writer));
  const keys = items.map(({ title }) => itemKey(title));
  writer.ledger.askInTurn(keys);
  const parts = items.map(({ body }) =>
    `--c\nContent-Type: application/http\n\nPOST /sites/test/_api/${LIST}/items HTTP/1.1\nAccept: application/json;odata=nometadata\nContent-Type: application/json\n\n${JSON.stringify(body)}\n\n`);
  const text = `--b\nContent-Type: multipart/mixed; boundary=c\n\n${parts.join('')}--c--\n\n--b--\n`;
  const answer = await send('$batch', text, { 'Content-Type': 'multipart/mixed; boundary=b' });
  const ids = [...answer.matchAll(/"Id":(\d+)/g)].map(match => Number(match[1]));
  if (ids.length !== items.length) throw new Refused(answer);
  items.forEach(({ title }, at) => writer.ids.set(title, ids[at]));
  writer.ledger.acknowledgeAll(keys);
}

async function update(writer: Writer, { send }: Api): Promise<void> {
  const [title, id] = anyItem(writer);
  if (title === undefined) return create(writer, { send } as Api);
  const version = Number(writer.ledger.known(itemKey(title))?.version) + 1;
  const values = valuesOf(writer.random);
  writer.ledger.ask(itemKey(title), { ...values, version });
  await send(`${LIST}/items(${id})`, values, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  writer.ledger.acknowledge(itemKey(title));
}

async function upload(writer: Writer, { send }: Api): Promise<void> {
  const name = `${writer.name}-${writer.random.below(4)}.bin`;
  const bytes = Buffer.alloc(writer.random.below(120_000), String(writer.random.below(1_000_000)));
  const version = Number(writer.ledger.known(fileKey(name))?.version ?? 0) + 1;
  writer.ledger.ask(fileKey(name), { hash: hashOf(bytes), version });
  await send(`${FILES}/addusingpath(decodedurl='${name}',overwrite=true)`, bytes);
  writer.ledger.acknowledge(fileKey(name));
}

async function recycle(writer: Writer, { send }: Api): Promise<void> {
  const [title, id] = anyItem(writer);
  if (title === undefined) return;
  writer.ids.delete(title);
  writer.ledger.ask(itemKey(title), undefined);
  await send(`${LIST}/items(${id})/recycle`);
  writer.ledger.acknowledge(itemKey(title));
}

async function reindex({ ledger }: Writer, { send }: Api): Promise<void> {
  const indexed = ledger.known(INDEX_KEY)?.indexed === 0;
  ledger.ask(INDEX_KEY, { indexed: Number(indexed) });
  await send(`${LIST}/fields/getbyinternalnameortitle('${INDEXED}')`, { Indexed: indexed }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  ledger.acknowledge(INDEX_KEY);
}

function newItem(writer: Writer): { title: string; body: object } {
  writer.made += 1;
  const title = `${writer.name}-${writer.made}`;
  const values = valuesOf(writer.random);
  writer.ledger.ask(itemKey(title), { ...values, version: 1 });
  return { title, body: { Title: title, ...values } };
}

function valuesOf(random: Random): { Tag: string; Rank: number; Body: string } {
  return { Tag: `Ö${random.below(1000)}`, Rank: random.below(1000), Body: `${random.below(1000)} `.repeat(1 + random.below(300)).trim() };
}

function anyItem({ ids, random }: Writer): [string, number] | [undefined, undefined] {
  return ids.size === 0 ? [undefined, undefined] : random.oneOf([...ids]);
}
