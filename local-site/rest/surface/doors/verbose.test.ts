/** @jest-environment node */
import { login, send, siteUnderTest, type Answer, type SiteUnderTest } from '../../testing/siteUnderTest';
import { askAs, type Door } from './askAs';
import { USED_CALLS, type UsedCall } from './usedCalls';

// Evidence: [M] "Complete basic operations using SharePoint REST endpoints": how clients with jQuery write their calls; [R] verbose answers.
let under: SiteUnderTest;
let digest = '';
const VERBOSE = 'application/json;odata=verbose';

beforeAll(async () => {
  under = await siteUnderTest({ asLogin: login('admin') });
  const { body } = await send(`${under.site.address}/_api/contextinfo`, 'POST', undefined, { Accept: VERBOSE });
  digest = (body as { d: { GetContextWebInformation: { FormDigestValue: string } } }).d.GetContextWebInformation.FormDigestValue;
});
afterAll(() => under.site.close());

const JQUERY: Door = { headers: { Accept: VERBOSE }, contentType: VERBOSE, written: body => body };
const ask = (call: UsedCall, proof: Record<string, string> = { 'X-RequestDigest': digest }): Promise<Answer> => askAs(JQUERY, under.site.address, call, proof);

type Entity = Record<string, unknown> & { __metadata: { id: string; uri: string; type: string } };

function expectEntity(entity: Entity, { type, holds }: UsedCall): void {
  expect(entity.__metadata.uri.startsWith(`${under.site.address}/_api/`)).toBe(true);
  if (type !== undefined) expect(entity.__metadata.type).toBe(type);
  expect(entity).toMatchObject(holds as object);
}

const CHECKS: Record<UsedCall['gives'], (answer: Answer, call: UsedCall) => void> = {
  entity: ({ body }, call) => expectEntity((body as { d: Entity }).d, call),
  collection: ({ body }, call) => expectEntity((body as { d: { results: Entity[] } }).d.results[0], call),
  value: ({ body }, { type, holds }) => {
    const { d } = body as { d: Record<string, unknown> };
    expect(Object.keys(d).map(name => name.toLowerCase())).toEqual([String(type).toLowerCase()]);
    const [value] = Object.values(d);
    if (holds instanceof RegExp) expect(value).toMatch(holds);
    else if (holds === null) expect(value).toBeNull();
    else expect(value).toMatchObject(holds as object);
  },
  text: ({ text }, { holds }) => { expect(text).toBe(holds); },
  error: ({ body }, { holds }) => {
    expect(body).toEqual({ error: { code: expect.stringMatching(/^-\d+, \S+$/), message: { lang: 'en-US', value: holds instanceof RegExp ? expect.stringMatching(holds) : holds } } });
  },
  nothing: ({ text }) => { expect(text).toBe(''); }
};

describe('a client with jQuery', () => {
  it.each(USED_CALLS.map((call, at) => [`${at + 1}: ${call.method} ${call.path}`, call] as const))('%s', async (_, call) => {
    const answer = await ask(call);
    expect([answer.status, answer.text]).toEqual([call.status ?? 200, answer.text]);
    CHECKS[call.gives](answer, call);
  });

  it.each(USED_CALLS.filter(({ method }) => method !== 'GET').map(call => [`${call.method} ${call.path}`, call] as const))('is refused without a digest: %s', async (_, call) => {
    const answer = await ask(call, {});
    expect([answer.status, (answer.body as { error: { code: string } }).error.code]).toEqual([403, '-2130575251, Microsoft.SharePoint.SPException']);
  });
});
