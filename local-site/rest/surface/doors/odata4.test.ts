/** @jest-environment node */
import { login, send, siteUnderTest, type Answer, type SiteUnderTest } from '../../testing/siteUnderTest';
import { askAs, type Door } from './askAs';
import { plainBody } from './plainBody';
import { USED_CALLS, type UsedCall } from './usedCalls';

// Evidence: [M] SPHttpClient of the SharePoint Framework: `odata-version: 4.0`, `Accept: application/json`, a digest for writes; [C] its answers in public projects.
let under: SiteUnderTest;
let digest = '';
const V4 = { 'odata-version': '4.0', Accept: 'application/json' };

beforeAll(async () => {
  under = await siteUnderTest({ asLogin: login('admin') });
  const { body } = await send(`${under.site.address}/_api/contextinfo`, 'POST', undefined, V4);
  digest = (body as { FormDigestValue: string }).FormDigestValue;
});
afterAll(() => under.site.close());

const FRAMEWORK: Door = { headers: V4, contentType: 'application/json;charset=utf-8', written: plainBody };
const ask = (call: UsedCall): Promise<Answer> => askAs(FRAMEWORK, under.site.address, call, { 'X-RequestDigest': digest });

type Entity = Record<string, unknown>;

function expectEntity(entity: Entity, { type, holds }: UsedCall): void {
  if (type !== undefined) expect(entity['@odata.type']).toBe(`#${type}`);
  expect(Object.keys(entity).filter(name => name.startsWith('odata.'))).toEqual([]);
  expect(entity).toMatchObject(holds as object);
}

const CHECKS: Record<UsedCall['gives'], (answer: Answer, call: UsedCall) => void> = {
  entity: ({ body }, call) => {
    expect((body as Entity)['@odata.context']).toMatch(/\$metadata#/);
    expectEntity(body as Entity, call);
  },
  collection: ({ body }, call) => {
    expect((body as Entity)['@odata.context']).toMatch(/\$metadata#/);
    expectEntity((body as { value: Entity[] }).value[0], call);
  },
  value: ({ body }, { holds }) => {
    const value = body as Entity;
    if (holds instanceof RegExp) expect(value.value).toMatch(holds);
    else if (holds === null) expect(value['@odata.null']).toBe(true);
    else expect(value).toMatchObject(holds as object);
  },
  text: ({ text }, { holds }) => { expect(text).toBe(holds); },
  error: ({ body }, { holds }) => {
    expect(body).toEqual({ error: { code: expect.stringMatching(/^-\d+, \S+$/), message: holds instanceof RegExp ? expect.stringMatching(holds) : holds } });
  },
  nothing: ({ text }) => { expect(text).toBe(''); }
};

describe('SPHttpClient', () => {
  it.each(USED_CALLS.map((call, at) => [`${at + 1}: ${call.method} ${call.path}`, call] as const))('%s', async (_, call) => {
    const answer = await ask(call);
    expect([answer.status, answer.text]).toEqual([call.status ?? 200, answer.text]);
    CHECKS[call.gives](answer, call);
  });
});
