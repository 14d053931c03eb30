/** What the server answered. A probe looks at refusals too, so none of them is an exception. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  /** The body as JSON; null when it is none. */
  readonly json: unknown;
  readonly text: string;
}

/** Somebody who calls the site's REST API with a token of their own. */
export interface Caller {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends bytes, as a file's content. */
  upload(path: string, content: Uint8Array): Promise<Answer>;
}

const PATIENCE = 5;

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * @param webUrl absolute address of the web
 * @param token sent as `Authorization: Bearer …`: a token needs no form digest
 */
export function callerOf(webUrl: string, token: string): Caller {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' };

  async function send(path: string, init: RequestInit): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(`${webUrl}/_api/${path}`, { ...init, headers: { ...headers, ...init.headers }, redirect: 'manual' });
      const text = await response.text();
      if (response.status !== 429 || attempt === PATIENCE) {
        return { status: response.status, ok: response.ok, json: parsed(text), text };
      }
      await pause(Number(response.headers.get('Retry-After') ?? 2 ** attempt));
    }
  }

  return {
    get: (path) => send(path, {}),
    post: (path, body, more = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json;odata=nometadata', ...more },
        body: body === undefined ? undefined : JSON.stringify(body)
      }),
    upload: (path, content) => send(path, { method: 'POST', body: content as BodyInit })
  };
}

/** A property of an answer, e.g. `['Id']`; undefined where there is none. */
export function valueAt(answer: Answer, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined),
    answer.json
  );
}

/** The rows of a collection; none when the answer holds no collection. */
export function rowsOf(answer: Answer): readonly Readonly<Record<string, unknown>>[] {
  const value = valueAt(answer, 'value');
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}
