import type { Reaction } from '../../../testing/scriptedNetwork';
import { json, lost, restoreNetwork, scriptNetwork, spError } from '../../../testing/scriptedNetwork';
import { ledger } from '../../../schema/lists/ledger';
import { siteOf } from '../connection/site';
import { addOnce } from './addOnce';

const added = (): Response =>
  json({ value: [{ FieldName: 'Title', HasException: false }, { FieldName: 'Id', FieldValue: '7', HasException: false }] });
const refused = (ErrorCode: number, ErrorMessage: string): Response =>
  json({ value: [{ FieldName: 'RecordKey', HasException: true, ErrorCode, ErrorMessage }, { FieldName: 'Id', FieldValue: '0' }] });

interface Stored {
  readonly ID: number;
  readonly folder?: string;
  readonly key?: string;
}
const found = (...rows: readonly Stored[]): Response =>
  json({
    value: rows.map(({ ID, folder = 'groups/rag-x', key = 'r1' }) => ({
      ID,
      FileSystemObjectType: 0,
      RecordKey: key,
      FileDirRef: `/sites/a/Lists/Ledger/${folder}`
    }))
  });
const none = (): Response => found();
const planted: Stored = { ID: 3, folder: 'groups/rag-y' };

function add(reactions: readonly Reaction[], nowhereElse = false) {
  const network = scriptNetwork(...reactions);
  const values = { RecordType: 'recall', Record1: "{'å'}" };
  const row = { list: ledger, folder: 'groups/rag-x', keyColumn: 'RecordKey', key: 'r1', values, nowhereElse } as const;
  return { row: addOnce(siteOf(network.sp), row), sent: network.sent };
}

afterEach(restoreNetwork);

describe('adding a row once', () => {
  it('looks the key up, adds the row to the folder and reads it back', async () => {
    const { row, sent } = add([none(), added(), found({ ID: 7 })]);
    await expect(row).resolves.toMatchObject({ ID: 7 });
    for (const lookUp of [sent[0], sent[2]]) {
      expect(new URL(lookUp?.url ?? '').searchParams.get('$filter')).toBe("RecordKey eq 'r1'");
    }
    expect(JSON.parse(String(sent[1]?.init.body))).toMatchObject({
      listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/a/Lists/Ledger/groups/rag-x' } },
      bNewDocumentUpdate: false,
      formValues: [
        { FieldName: 'RecordType', FieldValue: 'recall' },
        { FieldName: 'Record1', FieldValue: "{'å'}" },
        { FieldName: 'RecordKey', FieldValue: 'r1' }
      ]
    });
  });

  it('adds nothing when the folder has it already', async () => {
    const { row, sent } = add([found({ ID: 7 }, { ID: 8 })]);
    await expect(row).resolves.toMatchObject({ ID: 7 });
    expect(sent).toHaveLength(1);
  });

  it('takes neither another folder’s row nor a key in other letter case for its own', async () => {
    const others = [planted, { ID: 4, folder: 'groups/rag-x/deeper' }, { ID: 5, key: 'R1' }];
    await expect(add([found(...others), added(), found(...others, { ID: 7 })]).row).resolves.toMatchObject({ ID: 7 });
  });

  it('counts the first row when two calls have added at the same moment', async () => {
    await expect(add([none(), added(), found({ ID: 6 }, { ID: 7 })]).row).resolves.toMatchObject({ ID: 6 });
  });

  it('gives a key up that must stand nowhere else but does, and adds nothing', async () => {
    const { row, sent } = add([found(planted)], true);
    await expect(row).rejects.toMatchObject({ kind: 'conflict' });
    expect(sent).toHaveLength(1);
    await expect(add([found(planted, { ID: 7 })], true).row).resolves.toMatchObject({ ID: 7 });
  });

  it.each([
    ['the answer was lost', lost()],
    ['the list keeps its keys unique', refused(-2130575169, 'duplicate values were found')],
    ['so told by text alone', refused(-2146232832, 'because duplicate values were found in the field')],
    ['so told by status', spError(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException')]
  ])('finds the row that is there after all when %s', async (_case, reaction) => {
    await expect(add([none(), reaction, found({ ID: 7 })]).row).resolves.toMatchObject({ ID: 7 });
  });

  it.each([
    ['offline', lost()],
    ['conflict', refused(-2130575169, 'duplicate values were found')]
  ])('fails as %s when the row is not there after all', async (kind, reaction) => {
    await expect(add([none(), reaction, found(planted)]).row).rejects.toMatchObject({ kind });
  });

  it.each([
    ['denied', spError(403, '-2147024891, System.UnauthorizedAccessException')],
    ['denied', refused(-2147024891, 'Access denied.')],
    ['invalid', refused(-2146232832, 'Enter a number')],
    ['invalid', json({ value: [{ FieldName: 'Id', FieldValue: '0' }] })]
  ])('fails as %s, and looks no further', async (kind, reaction) => {
    const { row, sent } = add([none(), reaction]);
    await expect(row).rejects.toMatchObject({ kind });
    expect(sent).toHaveLength(2);
  });
});
