/** Raw HTTP to one site as its administrator. A request to a site that is killed meanwhile rejects. */
export interface Api {
  get(path: string): Promise<{ readonly status: number; readonly bytes: Buffer }>;
  /** Rejects with Refused unless the answer is a success. Returns the answer's text. */
  send(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<string>;
}

/** An answer the load does not count on: a mistake, not a death. */
export class Refused extends Error {}

export function apiOf(site: string): Api {
  const base = { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata' };
  return {
    async get(path) {
      const answer = await fetch(`${site}/_api/${path}`, { headers: base });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    async send(path, body, headers = {}) {
      const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
      const json: Record<string, string> = raw ? {} : { 'Content-Type': 'application/json' };
      const answer = await fetch(`${site}/_api/${path}`, {
        method: 'POST', headers: { ...base, ...json, ...headers }, body: raw ? (body as BodyInit | undefined) : JSON.stringify(body)
      });
      const text = await answer.text();
      if (!answer.ok) throw new Refused(`${path}: ${answer.status} ${text}`);
      return text;
    }
  };
}
