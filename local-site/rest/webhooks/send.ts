import { request } from 'node:http';

/** What a receiver answered: status and the start of its text. */
interface Received {
  readonly status: number;
  readonly text: string;
}

/** A receiver must answer within five seconds. [M] */
const PATIENCE = 5000;
const MOST_TEXT = 4096;

/** Posts to a receiver on this machine, whatever its host name resolves to elsewhere. Redirects are not followed. Rejects when nobody answers in time. */
export function send(address: URL, body: string | undefined): Promise<Received> {
  const host = address.hostname === '[::1]' ? '::1' : '127.0.0.1';
  const headers = body === undefined ? { 'Content-Length': '0' } : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const out = request({
      host, port: address.port || 80, path: address.pathname + address.search, method: 'POST', headers: { Host: address.host, ...headers },
      agent: false, signal: AbortSignal.timeout(PATIENCE)
    }, answer => {
      const chunks: Buffer[] = [];
      let length = 0;
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= MOST_TEXT) chunks.push(chunk);
        else answer.destroy(new Error('The answer is too long.'));
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
      answer.on('error', reject);
    });
    out.on('error', reject);
    out.end(body);
  });
}
