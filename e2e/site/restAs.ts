import type { RunningSite } from './startSite';

export interface RestAnswer {
  readonly status: number;
  readonly text: string;
  /** The parsed body; undefined when it is no JSON. */
  readonly json: unknown;
}

/** SharePoint's REST service as one person asks it past the screen. Paths begin after `/_api/`. */
export interface RestCaller {
  get(path: string): Promise<RestAnswer>;
  /** @param headers e.g. `X-HTTP-Method` */
  post(path: string, body: object | string, headers?: Readonly<Record<string, string>>): Promise<RestAnswer>;
}

/** @param login without domain, e.g. `beslut` */
export function restAs(site: RunningSite, login: string): RestCaller {
  const ask = async (path: string, init: RequestInit): Promise<RestAnswer> => {
    const answer = await fetch(`${site.address}/_api/${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${login}@uppdrag.example`, Accept: 'application/json;odata=nometadata', ...init.headers }
    });
    const text = await answer.text();
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: answer.status, text, json };
  };
  return {
    get: (path) => ask(path, {}),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json;odata=nometadata', ...headers }
      })
  };
}
