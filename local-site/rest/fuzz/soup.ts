import fc from 'fast-check';

/** Text of a language's own pieces in any order, with anything between them: what is nearly right breaks most. */
function soup(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) });
  return fc.array(piece, { maxLength: 30 }).map(parts => parts.join(''));
}

export const filterSoup = soup(
  ' ', ' eq ', ' ne ', ' lt ', ' and ', ' or ', 'Title', 'Id', 'Author/Title', 'AuthorId', 'Created', 'When', 'Nope', '__proto__', '(', ')', ',', "'", "''", "'a'", "datetime'2026-01-01T00:00:00Z'",
  "guid'", '1', '-1.5', '9'.repeat(400), 'null', 'true', 'startswith(', 'substringof(', 'year(', 'not ', '@p', '/', '%', '+'
);
export const selectionSoup = soup(',', '/', '*', ' ', 'Title', 'Id', 'Author', 'Author/Title', 'File', 'ParentList', 'RootFolder', 'FieldValuesAsText', 'RoleAssignments', 'Member', '__proto__', 'constructor', 'Nope');
export const orderSoup = soup(',', ' ', 'Title', 'Id', 'When', 'Author/Title', ' desc', ' asc', '/', 'Nope', '__proto__');
export const tokenSoup = soup('Paged=TRUE', '&', '=', 'p_ID=', '1', 'p_Title=', 'a', '%', 'PagedPrev=TRUE', 'p_When=', '20260101 00:00:00', 'p_Num=', '-', 'PageFirstRow=', '\u0000');
export const pathSoup = soup('web', '/', 'lists', "('", "')", '(', ')', "getbytitle('S')", 'items', 'fields', 'roleassignments', "getfolderbyserverrelativepath(decodedurl='", '/sites/test/Shared Documents', 'files', '$value', '@p', '=', ',', 'null', '1', "guid'", '..', '%', '%00', '__proto__', 'constructor', 'me');
export const xmlSoup = soup('<', '>', '</', '/>', '<a>', '</a>', '<b c="', '"', "'", '=', ' ', '&amp;', '&#65;', '&#x0;', '&nope;', '<!--', '-->', '<![CDATA[', ']]>', '<?x ?>', '<!DOCTYPE a>', '__proto__', 'é', '\u0000');
export const camlSoup = soup(
  '<View>', '</View>', '<View/>', '<View Scope="RecursiveAll">', '<Query>', '</Query>', '<Where>', '</Where>', '<And>', '</And>', '<Or>', '</Or>', '<Eq>', '</Eq>', '<Neq>', '</Neq>', '<In>', '</In>', '<Values>', '</Values>', '<Contains>', '</Contains>',
  '<IsNull>', '</IsNull>', '<FieldRef Name="Title"/>', '<FieldRef Name="When"/>', '<FieldRef Name="Author" LookupId="TRUE"/>', '<FieldRef Name="Nope"/>', '<FieldRef/>', '<Value Type="Text">a</Value>', '<Value Type="DateTime"><Today OffsetDays="9e9"/></Value>',
  '<Value Type="Integer"><UserID/></Value>', '<Value>', '</Value>', '<OrderBy>', '</OrderBy>', '<GroupBy Collapse="TRUE">', '</GroupBy>', '<RowLimit>', '</RowLimit>', '5', '-1', '1e9', '<ViewFields>', '</ViewFields>', '<Aggregations>', '</Aggregations>', '<Joins>', '</Joins>', 'x'
);
/** Whole conditions in a proper view, so that more of them are understood. */
export const camlWhereSoup = fc.array(fc.constantFrom(
  ...['Eq', 'Neq', 'Lt', 'Geq', 'BeginsWith', 'Contains', 'Includes', 'NotIncludes', 'Membership', 'IsNull', 'In', 'DateRangesOverlap'].flatMap(element => ['Title', 'When', 'Num', 'Author', 'ID', 'ContentTypeId', '_ModerationStatus'].map(name =>
    `<${element}><FieldRef Name="${name}"/>${element === 'In' ? '<Values>' : ''}<Value Type="Text">x</Value><Value Type="DateTime"><Month/></Value>${element === 'In' ? '</Values>' : ''}</${element}>`))
), { minLength: 1, maxLength: 4 }).map(parts => `<View><Query><Where>${parts.reduce((left, right) => `<And>${left}${right}</And>`)}</Where></Query></View>`);
export const batchSoup = soup('--b', '--b--', '--c', '--c--', '\n', '\r\n', '\n\n', 'Content-Type: application/http', 'Content-Type: multipart/mixed; boundary=c', 'GET /sites/test/_api/web HTTP/1.1', 'POST /sites/test/_api/web/lists HTTP/1.1', 'Accept: application/json', ':', '{}', ' ');
export const formSoup = soup('1', ';#', '2', 'a', ',', '[{"Key":"', 'i:0#.f|membership|admin@uppdrag.example', '"}]', '[', ']', '{', '}', 'null', '2/23/2026', '31/31/2026', ' 1:61 PM', '2026-02-31', 'https://x', '__proto__', '-', '\u0000', '\ud800');
export const timeSoup = soup('2026', '-', '02', '31', '29', 'T', ' ', ':', '23', '59', '60', 'Z', '+', '14:00', '-12:00', '.5', '0001', '9999', '1/2/2026', 'PM', 'AM', '/');
