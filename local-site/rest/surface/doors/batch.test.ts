/** @jest-environment node */
import { login, send, siteUnderTest, type SiteUnderTest } from '../../testing/siteUnderTest';
import { plainBody } from './plainBody';
import { USED_CALLS, type UsedCall } from './usedCalls';

// Evidence: [M] "Make batch requests with the REST APIs": parts in order, writes in changesets, every part with its own status; [R] the form of the answer.
let under: SiteUnderTest;
beforeAll(async () => { under = await siteUnderTest({ asLogin: login('admin') }); });
afterAll(() => under.site.close());

/** One part: a read on its own, a write in a changeset of one. */
function partOf({ method, path, body }: UsedCall, at: number): string {
  const http = (verb: string): string[] => [
    'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${verb} ${under.site.address}/_api/${path.replace(/ /g, '%20').replace(/#/g, '%23')} HTTP/1.1`, 'Accept: application/json;odata=nometadata'
  ];
  const change = [...(method === 'GET' || method === 'POST' ? [] : ['IF-MATCH: *']), ...(typeof body === 'object' ? ['Content-Type: application/json;odata=nometadata'] : []), '', typeof body === 'object' ? JSON.stringify(plainBody(body)) : body ?? '', ''];
  if (method === 'GET') return ['--batch_used', ...http('GET'), '', ''].join('\r\n');
  return ['--batch_used', `Content-Type: multipart/mixed; boundary="changeset_${at}"`, '', `--changeset_${at}`, ...http(method), ...change, `--changeset_${at}--`, ''].join('\r\n');
}

interface Part { readonly status: number; readonly text: string }

function partsOf(text: string): Part[] {
  const [opening] = text.split('\r\n');
  return text.split(opening).slice(1, -1).map(part => {
    const [, head, ...content] = part.split(/\r\n\r\n/);
    return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), text: content.join('\r\n\r\n').replace(/\r\n$/, '') };
  });
}

const CHECKS: Record<UsedCall['gives'], (part: Part, call: UsedCall) => void> = {
  entity: ({ text }, { holds }) => { expect(JSON.parse(text)).toMatchObject(holds as object); },
  collection: ({ text }, { holds }) => { expect((JSON.parse(text) as { value: unknown[] }).value[0]).toMatchObject(holds as object); },
  value: ({ text }, { holds }) => {
    const value = JSON.parse(text) as Record<string, unknown>;
    if (holds instanceof RegExp) expect(value.value).toMatch(holds);
    else expect(value).toMatchObject(holds === null ? { 'odata.null': true } : holds as object);
  },
  text: ({ text }, { holds }) => { expect(text).toBe(holds); },
  error: ({ text }, { holds }) => {
    expect(JSON.parse(text)).toEqual({ 'odata.error': { code: expect.stringMatching(/^-\d+, \S+$/), message: { lang: 'en-US', value: holds instanceof RegExp ? expect.stringMatching(holds) : holds } } });
  },
  nothing: ({ text }) => { expect(text).toBe(''); }
};

it('one batch holds all of them, and answers each in its place', async () => {
  const body = `${USED_CALLS.map(partOf).join('')}--batch_used--\r\n`;
  const { FormDigestValue } = (await send(`${under.site.address}/_api/contextinfo`, 'POST', undefined, { Accept: 'application/json;odata=nometadata' })).body as { FormDigestValue: string };
  const answer = await send(`${under.site.address}/_api/$batch`, 'POST', body, { 'Content-Type': 'multipart/mixed; boundary="batch_used"', 'X-RequestDigest': FormDigestValue });
  expect(answer.status).toBe(200);
  const parts = partsOf(answer.text);
  expect(parts.map(({ status, text }, at) => [at + 1, status, status === (USED_CALLS[at].status ?? 200) ? '' : text])).toEqual(USED_CALLS.map(({ status }, at) => [at + 1, status ?? 200, '']));
  for (const [at, call] of USED_CALLS.entries()) CHECKS[call.gives](parts[at], call);
});
