import { json, restoreNetwork, scriptNetwork } from '../../../testing/scriptedNetwork';
import { whereEquals } from '../../../schema/derive/query';
import { ledger } from '../../../schema/lists/ledger';
import { siteOf } from '../connection/site';
import { rowsAbove, rowsWhere } from './readRows';

const items = (first: number, count: number, type = 0): Response =>
  json({ value: Array.from({ length: count }, (_, index) => ({ ID: first + index, FileSystemObjectType: type })) });

afterEach(restoreNetwork);

describe('reading rows', () => {
  it('asks for the list’s columns by an indexed filter, in the order of ids', async () => {
    const { sp, sent } = scriptNetwork(items(1, 1));
    await rowsWhere(siteOf(sp), ledger, whereEquals(ledger, 'MandateKey', 'm1'), ['Author']);
    const query = new URL(sent[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ $filter: "MandateKey eq 'm1'", $orderby: 'ID asc', $top: '5000', $expand: 'Author' });
    expect(query.get('$select')?.split(',')).toEqual(expect.arrayContaining(['ID', 'RecordKey', 'FileDirRef', 'Author/Title']));
  });

  it('leaves out folders, which are items too', async () => {
    const { sp } = scriptNetwork(items(1, 3, 1));
    expect(await rowsAbove(siteOf(sp), ledger, 0)).toEqual([]);
  });

  it('goes on from the last id while pages are full', async () => {
    const { sp, sent } = scriptNetwork(items(8, 5000), items(5008, 5000, 1), items(10_008, 2));
    const rows = await rowsAbove(siteOf(sp), ledger, 7);
    expect([rows.length, rows[0]?.ID, rows[5001]?.ID]).toEqual([5002, 8, 10_009]);
    expect(sent.map(({ url }) => new URL(url).searchParams.get('$filter'))).toEqual(['ID gt 7', 'ID gt 5007', 'ID gt 10007']);
  });
});
