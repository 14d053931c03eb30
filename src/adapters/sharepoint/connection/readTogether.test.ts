import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { connect } from './connect';
import { createReadTogether } from './readTogether';

const realFetch = globalThis.fetch;
let sent: string[];

const part = (body: unknown, status = '200 OK'): string =>
  `--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${status}\r\nCONTENT-TYPE: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;

/** A web whose batches answer each read with its address; one that names `gone` is not found. */
function website(): SPFI {
  sent = [];
  globalThis.fetch = async (url, init) => {
    sent.push(String(url).replace(/.*_api\//, ''));
    const reads = String(init?.body ?? '').match(/^GET .*/gm) ?? [];
    const parts = reads.map((read) => (read.includes('gone') ? part({}, '404 Not Found') : part({ read })));
    const text = reads.length > 0 ? `${parts.join('')}--batchresponse_1--\r\n` : JSON.stringify({ read: String(url) });
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };
  return connect('https://x.example/sites/a', 'me');
}

const select = (name: string) => (through: SPFI) => through.web.select(name)<{ read: string }>();

afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('reading together', () => {
  it('sends reads begun in the same moment as one batch and gives each its own answer', async () => {
    const together = createReadTogether(website());
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => together(select(name))));
    expect(sent).toEqual(['$batch']);
    expect(answers.map(({ read }) => /select=(\w)/.exec(read)?.[1])).toEqual(['A', 'B', 'C']);
  });

  it('lets one fail without the others', async () => {
    const together = createReadTogether(website());
    const outcomes = await Promise.allSettled([together(select('A')), together(select('gone'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(outcomes[1]).toMatchObject({ reason: { kind: 'missing' } });
  });

  it('sends a lonely read as it is, and later ones apart', async () => {
    const together = createReadTogether(website());
    await together(select('A'));
    await together(select('B'));
    expect(sent).toHaveLength(2);
    expect(sent.every((url) => url.startsWith('web?'))).toBe(true);
  });
});
