import { HttpRequestError } from '@pnp/queryable';
import type { FailureKind } from '../../../application/ports/failure';
import { Failure } from '../../../application/ports/failure';
import { failing, toFailure } from './toFailure';

const answer = (status: number, body: string): Promise<HttpRequestError> =>
  HttpRequestError.init(new Response(body, { status, statusText: 'x' }));

const minimal = (code: string, value: string): string =>
  JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value } } });
const verbose = (code: string, value: string): string => JSON.stringify({ error: { code, message: { lang: 'en-US', value } } });
const odata4 = (code: string, message: string): string => JSON.stringify({ error: { code, message } });

const cases: readonly (readonly [string, number, string, FailureKind])[] = [
  ['a stale digest', 403, minimal('-2130575251, Microsoft.SharePoint.SPException', 'The security validation…'), 'expired'],
  ['a digest of another web', 403, verbose('-2130575252, Microsoft.SharePoint.SPException', 'x'), 'expired'],
  ['no access', 403, minimal('-2147024891, System.UnauthorizedAccessException', 'Access denied.'), 'denied'],
  ['no access, as OData 4', 403, odata4('-2147024891, System.UnauthorizedAccessException', 'Access denied.'), 'denied'],
  ['no sign-in', 401, '', 'expired'],
  ['a missing item', 404, minimal('-2130575338, System.ArgumentException', 'Item does not exist.'), 'missing'],
  ['a missing list by title', 404, minimal('-1, System.ArgumentException', "List 'X' does not exist"), 'unprepared'],
  ['a missing list', 404, minimal('-2130575322, Microsoft.SharePoint.SPException', 'Listan finns inte.'), 'unprepared'],
  ['a missing column to select', 400, minimal('-1, Microsoft.SharePoint.SPException', "The field or property 'X' does not exist."), 'unprepared'],
  ['a missing column to filter by', 400, minimal('-2147024809, System.ArgumentException', "Column 'X' does not exist. It may have been deleted by another user."), 'unprepared'],
  ['a missing column to write', 400, minimal('-1, Microsoft.SharePoint.Client.InvalidClientQueryException', "The property 'X' does not exist on type 'SP.Data.SeatsListItem'."), 'unprepared'],
  ['another ETag', 412, minimal('-1, Microsoft.SharePoint.Client.ClientServiceException', 'The request ETag'), 'conflict'],
  ['a save conflict', 409, minimal('-2130246326, Microsoft.SharePoint.SPException', 'Save Conflict.'), 'conflict'],
  ['a duplicate value', 500, minimal('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'x'), 'conflict'],
  ['a file checked out', 423, verbose('-2130575306, Microsoft.SharePoint.SPFileCheckOutException', 'x'), 'conflict'],
  ['throttling', 429, '<html><body>Throttled</body></html>', 'throttled'],
  ['a busy server', 503, '', 'throttled'],
  ['a gateway', 502, '<html></html>', 'offline'],
  ['the threshold', 500, minimal('-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'prohibited'), 'invalid'],
  ['an unknown property', 400, minimal('-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'x'), 'invalid'],
  ['an error in XML', 404, '<m:error xmlns:m="x"><m:code>-2130575338, X</m:code><m:message xml:lang="en-US">gone</m:message></m:error>', 'missing']
];

describe('an error of SharePoint', () => {
  it.each(cases)('%s (%i) becomes a failure the application knows', async (_name, status, body, kind) => {
    expect(toFailure(await answer(status, body)).kind).toBe(kind);
  });

  it('keeps the server’s own words for the details, and nothing of a page’s markup', async () => {
    expect(toFailure(await answer(404, minimal('-2130575338, X', 'Item does not exist.'))).detail).toBe(
      '404 -2130575338, X Item does not exist.'
    );
    expect(toFailure(await answer(429, '<html><style>p{}</style><p>Too many</p></html>')).detail).toBe('429 Too many');
  });

  it('is offline when no answer came', () => {
    expect(toFailure(new TypeError('fetch failed')).kind).toBe('offline');
    expect(toFailure(new TypeError('Failed to fetch')).kind).toBe('offline');
    expect(toFailure(Object.assign(new Error('gone'), { name: 'AbortError' })).kind).toBe('offline');
    expect(toFailure(Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' })).kind).toBe('offline');
  });

  it('stays a failure, and leaves success alone', async () => {
    const failure = new Failure('conflict', 'x');
    expect(toFailure(failure)).toBe(failure);
    await expect(failing(async () => 1)).resolves.toBe(1);
    await expect(failing(() => Promise.reject(new Error('odd')))).rejects.toMatchObject({ kind: 'invalid', detail: 'odd' });
  });
});
