/** A call as somebody who knows REST makes it, with nothing of the product in between. */
export interface Ask {
  readonly verb: 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
  /** Below `_api/`. */
  readonly path: string;
  /** An object as JSON, or a file's bytes as text. */
  readonly body?: object | string;
}

export interface Answer {
  readonly status: number;
  /** Parsed JSON, or the text. */
  readonly body: unknown;
}

export interface Attacker {
  ask(ask: Ask): Promise<Answer>;
  /** The same calls in one `$batch`; answers in order. */
  inBatch(asks: readonly Ask[]): Promise<readonly Answer[]>;
}

const json = 'application/json;odata=nometadata';

const textOf = (body: Ask['body']): string => (typeof body === 'string' ? body : JSON.stringify(body ?? {}));

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const headersOf = ({ verb, body }: Ask): Readonly<Record<string, string>> => ({
  Accept: json,
  ...(verb === 'GET' ? {} : { 'Content-Type': typeof body === 'string' ? 'application/octet-stream' : json, 'IF-Match': '*' })
});

const written = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');

function batchOf(webUrl: string, asks: readonly Ask[], boundary: string): string {
  const parts = asks.map((ask) => {
    const body = ask.verb === 'GET' || ask.verb === 'DELETE' ? '' : textOf(ask.body);
    const request = `${ask.verb} ${webUrl}/_api/${ask.path.replace(/ /g, '%20')} HTTP/1.1\r\n${written(headersOf(ask))}\r\n${body}\r\n`;
    const part = (content: string, within: string): string =>
      `--${within}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${content}\r\n`;
    if (ask.verb === 'GET') return part(request, boundary);
    const changes = `${boundary}-changes`;
    return `--${boundary}\r\nContent-Type: multipart/mixed; boundary=${changes}\r\n\r\n${part(request, changes)}--${changes}--\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}

function answersOf(text: string): readonly Answer[] {
  return text
    .split(/--batchresponse_[0-9a-f-]+(?:--)?\r\n/i)
    .filter((part) => part.includes('HTTP/1.1'))
    .map((part) => {
      const [, head = '', ...content] = part.split('\r\n\r\n');
      return { status: Number(/HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body: read(content.join('\r\n\r\n').trim()) };
    });
}

/** @param bearer a token, or on the local site a login */
export function attackerOf(webUrl: string, bearer: string): Attacker {
  const send = async (path: string, verb: string, headers: Readonly<Record<string, string>>, body: string | null): Promise<Response> =>
    fetch(`${webUrl}/_api/${path}`, { method: verb, headers: { ...headers, Authorization: `Bearer ${bearer}` }, body });
  return {
    ask: async (ask) => {
      const tunnelled = ask.verb !== 'GET' && ask.verb !== 'POST';
      const headers = { ...headersOf(ask), ...(tunnelled ? { 'X-HTTP-Method': ask.verb } : {}) };
      const answer = await send(ask.path, ask.verb === 'GET' ? 'GET' : 'POST', headers, ask.verb === 'GET' ? null : textOf(ask.body));
      return { status: answer.status, body: read(await answer.text()) };
    },
    inBatch: async (asks) => {
      const boundary = 'batch_attack';
      const headers = { Accept: json, 'Content-Type': `multipart/mixed; boundary=${boundary}` };
      const answer = await send('$batch', 'POST', headers, batchOf(webUrl, asks, boundary));
      // Whoever may not even open the web has the whole batch refused.
      if (answer.status === 403) return asks.map(() => ({ status: 403, body: '' }));
      const answers = answersOf(await answer.text());
      if (answers.length !== asks.length) throw new Error(`${asks.length} calls in a batch were answered ${answers.length} times (${answer.status})`);
      return answers;
    }
  };
}
