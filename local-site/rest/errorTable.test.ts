/** @jest-environment node */
import { claim, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from './testing/siteUnderTest';

/*
 * The table of errors, row by row, in every form an error has. Evidence of the rows: [R] recordings of pnpcore,
 * [I] public issues, [C] cli-microsoft365, [T] one tenant in 2026; of the forms: [R], [M] and [C/I] as in levelTable.
 */
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Errors')";
const LIBRARY = "web/lists/getbytitle('Files')";
const FILE = (name: string): string => `web/getfilebyserverrelativepath(decodedurl='/sites/test/Files/${name}')`;
const SP = 'Microsoft.SharePoint.SPException';
const CLIENT = 'Microsoft.SharePoint.Client';
const LEVELS = {
  nometadata: { Accept: 'application/json;odata=nometadata' },
  minimal: { Accept: 'application/json' },
  verbose: { Accept: 'application/json;odata=verbose' },
  fourth: { Accept: 'application/json', 'OData-Version': '4.0' },
  atom: { Accept: 'application/atom+xml' }
} as const;

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  const groups = rowsOf<{ Id: number; Title: string }>(await admin.get('web/sitegroups?$select=Id,Title'));
  for (const [name, group] of [['mia', 'Members'], ['rut', 'Visitors']]) {
    await admin.post(`web/sitegroups(${groups.find(({ Title }) => Title.includes(group))?.Id})/users`, { LoginName: claim(name) });
  }
  await admin.post('web/lists', { Title: 'Errors', BaseTemplate: 100 });
  await admin.post(`${LIST}/fields`, { Title: 'Code', FieldTypeKind: 2, EnforceUniqueValues: true });
  await admin.post(`${LIST}/fields`, { Title: 'Long', FieldTypeKind: 3 });
  await admin.post(`${LIST}/fields`, { Title: 'Even', FieldTypeKind: 9, ValidationFormula: '=[Even]<10', ValidationMessage: 'Too many.' });
  await admin.merge(LIST, { ValidationFormula: '=[Title]<>"no"', ValidationMessage: 'Never no.' });
  await admin.post(`${LIST}/items`, { Title: 'one', Code: 'A' });
  await admin.post('web/lists', { Title: 'Files', BaseTemplate: 101 });
  for (const name of ['out.txt', 'in.txt']) await admin.post(`web/getfolderbyserverrelativepath(decodedurl='/sites/test/Files')/files/addusingpath(decodedurl='${name}')`, 'x');
  await under.as('mia').post(`${FILE('out.txt')}/checkout()`);
  await admin.post('web/lists', { Title: 'Large', BaseTemplate: 100 });
  for (let number = 0; number <= 20; number += 1) await admin.post("web/lists/getbytitle('Large')/items", { Title: `t${number}` });
  await under.control({ threshold: 20 });
});
afterAll(() => under.site.close());

interface Row {
  readonly who?: string;
  readonly verb?: 'GET' | 'POST' | 'MERGE';
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string;
  readonly status: number;
  readonly code: string;
  readonly message: string | RegExp;
}

const notFilterable = "The field 'Long' cannot be used in the query filter expression.";
const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException', message: 'Access denied. You do not have permission to perform this action or access this resource.' };
const rows: Record<string, Row> = {
  'a list by title': { path: "web/lists/getbytitle('X')", status: 404, code: '-1, System.ArgumentException', message: /^List 'X' does not exist at site with URL 'http:\/\/127\.0\.0\.1:\d+\/sites\/test'\.$/ },
  'a list by id': { path: "web/lists(guid'3f3c8d5d-0000-0000-0000-000000000000')", status: 404, code: `-2130575322, ${SP}`, message: 'List does not exist.\n\nThe page you selected contains a list that does not exist. It may have been deleted by another user.' },
  'an item': { path: `${LIST}/items(99)`, status: 404, code: '-2130575338, System.ArgumentException', message: 'Item does not exist. It may have been deleted by another user.' },
  'a file': { path: FILE('none.txt'), status: 404, code: `-2130575338, ${SP}`, message: 'The file /sites/test/Files/none.txt does not exist.' },
  'a folder': { path: "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Files/none')", status: 404, code: '-2147024894, System.IO.FileNotFoundException', message: 'File Not Found.' },
  'a segment': { path: 'web/nothing', status: 404, code: `-1, ${CLIENT}.ResourceNotFoundException`, message: 'Cannot find resource for the request nothing.' },
  'a function': { path: "web/getnothing('x')", status: 404, code: `-1, ${CLIENT}.ResourceNotFoundException`, message: 'Cannot find resource for the request getnothing.' },
  'a taken title': { verb: 'POST', path: 'web/lists', body: { Title: 'ERRORS', BaseTemplate: 100 }, status: 500, code: `-2130575342, ${SP}`, message: 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.' },
  'an address elsewhere': { path: "web/getfilebyserverrelativeurl('/sites/other/x.txt')", status: 400, code: '-2147024809, System.ArgumentException', message: 'Server relative urls must start with SPWeb.ServerRelativeUrl' },
  'an unknown user': { verb: 'POST', path: 'web/ensureuser', body: { logonName: 'nobody@elsewhere.example' }, status: 400, code: `-2146232832, ${SP}`, message: 'The specified user nobody@elsewhere.example could not be found.' },
  'a reader who writes': { who: 'rut', verb: 'POST', path: `${LIST}/items`, body: { Title: 'x' }, ...denied },
  'a stranger who reads': { who: 'nobody', path: `${LIST}/items(1)`, ...denied },
  'an unknown property': { verb: 'POST', path: `${LIST}/items`, body: { Titel: 'x' }, status: 400, code: `-1, ${CLIENT}.InvalidClientQueryException`, message: "The property 'Titel' does not exist on type 'SP.Data.ErrorsListItem'. Make sure to only use property names that are defined by the type." },
  'an unknown column to select': { path: `${LIST}/items?$select=X`, status: 400, code: `-1, ${SP}`, message: "The field or property 'X' does not exist." },
  'an unknown column to expand': { path: `${LIST}/items?$expand=X`, status: 400, code: `-1, ${SP}`, message: "The field or property 'X' does not exist." },
  'an unknown column to filter by': { path: `${LIST}/items?$filter=X eq 1`, status: 400, code: '-2147024809, System.ArgumentException', message: "Column 'X' does not exist. It may have been deleted by another user." },
  'a lookup that is not expanded': { path: `${LIST}/items?$select=Author/Title`, status: 400, code: `-1, ${SP}`, message: "The query to field 'Author/Title' is not valid. The $select query string must specify the target fields and the $expand query string must contains Author." },
  'long text in a filter': { path: `${LIST}/items?$filter=Long eq 'x'`, status: 400, code: `-1, ${SP}`, message: notFilterable },
  'a bad expression': { path: `${LIST}/items?$filter=Title eq`, status: 400, code: `-1, ${CLIENT}.InvalidClientQueryException`, message: 'The expression "Title eq" is not valid.' },
  'an old ETag': { verb: 'MERGE', path: `${LIST}/items(1)`, body: { Title: 'x' }, etag: '"8"', status: 412, code: `-1, ${CLIENT}.ClientServiceException`, message: /^The request ETag value '"8"' does not match the object's ETag value '"[0-9a-f-]{36},1"'\.$/ },
  'a value that is not unique': { verb: 'POST', path: `${LIST}/items`, body: { Title: 'two', Code: 'a' }, status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', message: 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Code].' },
  "a column's validation": { verb: 'POST', path: `${LIST}/items`, body: { Even: 11 }, status: 500, code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException', message: 'Too many.' },
  "a list's validation": { verb: 'POST', path: `${LIST}/items`, body: { Title: 'no' }, status: 500, code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message: 'Never no.' },
  "a file that is another's to change": { verb: 'POST', path: `${FILE('out.txt')}/checkout()`, status: 423, code: '-2130575306, Microsoft.SharePoint.SPFileCheckOutException', message: 'The file "/sites/test/Files/out.txt" is checked out for editing by Mia.' },
  'a check-in of what is in': { verb: 'POST', path: `${FILE('in.txt')}/checkin(comment='',checkintype=1)`, status: 400, code: `-2147024738, ${SP}`, message: /^The file is not checked out\./ },
  'a name that is taken': { verb: 'POST', path: "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Files')/files/addusingpath(decodedurl='IN.txt',overwrite=false)", status: 400, code: `-2130575257, ${SP}`, message: /^A file or folder with the name .* already exists\. / },
  'a filter over the threshold': { path: "web/lists/getbytitle('Large')/items?$filter=Title eq 't3'", status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', message: 'The attempted operation is prohibited because it exceeds the list view threshold.' },
  'an item for a library': { verb: 'POST', path: `${LIBRARY}/items`, body: { Title: 'x' }, status: 500, code: `-2146232832, ${SP}`, message: 'To add an item to a document library, use SPFileCollection.Add()' },
  'an attachment for a library': { verb: 'POST', path: `${LIBRARY}/items(2)/AttachmentFiles/add(FileName='a.txt')`, status: 500, code: `-2146232832, ${SP}`, message: 'Attachments are not allowed for Document libraries and Surveys' },
  'minor versions for a list': { verb: 'MERGE', path: LIST, body: { EnableMinorVersions: true }, status: 500, code: `-2146232832, ${SP}`, message: 'The list does not support minor versioning' },
  'a long description of a group': { verb: 'POST', path: 'web/sitegroups', body: { Title: 'G', Description: 'x'.repeat(513) }, status: 500, code: '-2147024809, System.ArgumentException', message: 'The parameter Description cannot be null or bigger than 512 characters.' }
};

/** Code and message, whatever form the error has. */
function errorIn(answer: Answer, level: keyof typeof LEVELS): { code: string; message: string } {
  if (level === 'atom') {
    const [, code, message] = /<m:code>([^<]*)<\/m:code><m:message xml:lang="en-US">([^<]*)<\/m:message>/.exec(answer.text) ?? [];
    const plain = (text = ''): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;|&#39;/g, "'").replace(/&amp;/g, '&');
    return { code: plain(code), message: plain(message) };
  }
  const body = answer.body as Record<string, { code: string; message: string | { value: string } }>;
  const { code, message } = body[level === 'verbose' || level === 'fourth' ? 'error' : 'odata.error'];
  return { code, message: typeof message === 'string' ? message : message.value };
}

describe.each(Object.entries(rows))('the error of %s', (_, { who = 'admin', verb = 'GET', path, body, etag = '*', status, code, message }) => {
  it.each(Object.keys(LEVELS) as (keyof typeof LEVELS)[])('has its status, code and text at the level %s', async level => {
    const merge: Record<string, string> = verb === 'MERGE' ? { 'X-HTTP-Method': 'MERGE', 'If-Match': etag } : {};
    const answer = await send(`${under.site.address}/_api/${path}`, verb === 'GET' ? 'GET' : 'POST', body, { Authorization: `Bearer ${who}@uppdrag.example`, ...LEVELS[level], ...merge });
    const error = errorIn(answer, level);
    expect([answer.status, error.code]).toEqual([status, code]);
    if (typeof message === 'string') expect(error.message).toBe(message);
    else expect(error.message).toMatch(message);
    expect(answer.headers.get('content-type')).toMatch(level === 'atom' ? /^application\/xml/ : /^application\/json/);
    const form = answer.body as { error?: { message: unknown }; 'odata.error'?: { message: unknown } };
    if (level === 'fourth') expect(typeof form.error?.message).toBe('string');
    if (level === 'nometadata' || level === 'minimal') expect(form['odata.error']?.message).toMatchObject({ lang: 'en-US' });
    if (level === 'verbose') expect(form.error?.message).toMatchObject({ lang: 'en-US' });
  });
});

describe('a digest', () => {
  it('that is missing is told with 403, in the words people know', async () => {
    const answer = await send(`${under.site.address}/_api/web/lists`, 'POST', { Title: 'x', BaseTemplate: 100 }, { Accept: 'application/json;odata=nometadata' });
    expect([answer.status, errorIn(answer, 'nometadata')]).toEqual([403, {
      code: `-2130575251, ${SP}`, message: "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    }]);
  });
});
