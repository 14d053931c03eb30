import { send, type Answer } from '../../testing/siteUnderTest';
import type { UsedCall } from './usedCalls';

/** How a client writes its calls: headers of every call, content type of its JSON, and what becomes of a body. */
export interface Door {
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly written: (body: object) => unknown;
}

/** Makes a call to the site at `address`; updates and deletes travel in POST, writes with what `proof` says. */
export function askAs(door: Door, address: string, { method, path, body }: UsedCall, proof: Readonly<Record<string, string>>): Promise<Answer> {
  const reads = method === 'GET';
  const tunnelled: Record<string, string> = reads || method === 'POST' ? {} : { 'X-HTTP-Method': method, 'IF-MATCH': '*' };
  const isText = typeof body !== 'object';
  const content: Record<string, string> = isText ? {} : { 'Content-Type': door.contentType };
  return send(`${address}/_api/${path}`, reads ? 'GET' : 'POST', isText ? body : JSON.stringify(door.written(body)), { ...door.headers, ...content, ...tunnelled, ...(reads ? {} : proof) });
}
