import { Agent, request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request on a kept connection, without a client library in between. */
export function ask(url: string, headers: Readonly<Record<string, string>>, body?: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const outgoing = request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const headersOf = (login: string): Record<string, string> => ({
  Authorization: `Bearer ${login}@uppdrag.example`,
  Accept: 'application/json;odata=nometadata'
});

interface Write {
  /** Below the site's `_api/`. */
  readonly path: string;
  readonly body?: object;
}

/** The body and headers of a `$batch` of writes, one changeset, as PnPjs sends them. */
export function batchOf(site: string, writes: readonly Write[]): { readonly body: string; readonly headers: Record<string, string> } {
  const parts = writes.map(
    ({ path, body }) =>
      `--changes\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${site}/_api/${path} HTTP/1.1\n` +
      `Accept: application/json;odata=nometadata\nContent-Type: application/json\n\n${body ? JSON.stringify(body) : ''}\n\n`
  );
  return {
    body: `--batch\nContent-Type: multipart/mixed; boundary=changes\n\n${parts.join('')}--changes--\n\n--batch--\n`,
    headers: { ...headersOf('admin'), 'Content-Type': 'multipart/mixed; boundary=batch' }
  };
}

/** Sends a batch of writes. @throws when the batch or one of its parts failed */
export async function sendBatch(site: string, writes: readonly Write[]): Promise<void> {
  const { body, headers } = batchOf(site, writes);
  const answer = await ask(`${site}/_api/$batch`, headers, body);
  const done = answer.text.match(/^HTTP\/1\.1 20[01] /gm)?.length ?? 0;
  if (answer.status !== 200 || done !== writes.length) {
    throw new Error(`${done} of ${writes.length} parts of a batch were done:\n${answer.text.slice(0, 2000)}`);
  }
}

/** Sends one request. @throws when it failed */
export async function mustAsk(url: string, login: string, body?: object): Promise<string> {
  const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const answer = await ask(url, { ...headersOf(login), ...json }, body && JSON.stringify(body));
  if (answer.status >= 300) {
    throw new Error(`${url}: ${answer.status} ${answer.text.slice(0, 500)}`);
  }
  return answer.text;
}
