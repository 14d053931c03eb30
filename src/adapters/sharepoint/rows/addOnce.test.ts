import type { Reaction } from '../../../testing/scriptedNetwork';
import { json, lost, restoreNetwork, scriptNetwork, spError } from '../../../testing/scriptedNetwork';
import { ledger } from '../../../schema/lists/ledger';
import { siteOf } from '../connection/site';
import { addOnce } from './addOnce';

const added = (): Response =>
  json({ value: [{ FieldName: 'Title', HasException: false }, { FieldName: 'Id', FieldValue: '7', HasException: false }] });
const refused = (ErrorCode: number, ErrorMessage: string): Response =>
  json({ value: [{ FieldName: 'RecordKey', HasException: true, ErrorCode, ErrorMessage }, { FieldName: 'Id', FieldValue: '0' }] });
const found = (...ids: readonly number[]): Response => json({ value: ids.map((ID) => ({ ID, FileSystemObjectType: 0 })) });

function add(...reactions: readonly Reaction[]) {
  const network = scriptNetwork(...reactions);
  const values = { RecordType: 'recall', Record1: "{'å'}" };
  const row = addOnce(siteOf(network.sp), { list: ledger, folder: 'groups/rag-x', keyColumn: 'RecordKey', key: 'r1', values });
  return { row, sent: network.sent };
}

afterEach(restoreNetwork);

describe('adding a row once', () => {
  it('adds it to the folder with its key, and reads it back by the key', async () => {
    const { row, sent } = add(added(), found(7));
    await expect(row).resolves.toMatchObject({ ID: 7 });
    expect(JSON.parse(String(sent[0]?.init.body))).toMatchObject({
      listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/a/Lists/Ledger/groups/rag-x' } },
      bNewDocumentUpdate: false,
      formValues: [
        { FieldName: 'RecordType', FieldValue: 'recall' },
        { FieldName: 'Record1', FieldValue: "{'å'}" },
        { FieldName: 'RecordKey', FieldValue: 'r1' }
      ]
    });
    expect(new URL(sent[1]?.url ?? '').searchParams.get('$filter')).toBe("RecordKey eq 'r1'");
  });

  it.each([
    ['the answer was lost', lost()],
    ['the key is taken', refused(-2130575169, 'duplicate values were found')],
    ['the key is taken, told by text alone', refused(-2146232832, 'because duplicate values were found in the field')],
    ['the key is taken, told by status', spError(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException')]
  ])('finds the row that is there when %s', async (_case, reaction) => {
    await expect(add(reaction, found(7)).row).resolves.toMatchObject({ ID: 7 });
  });

  it.each([
    ['offline', lost()],
    ['conflict', refused(-2130575169, 'duplicate values were found')]
  ])('fails as %s when the row is not there after all', async (kind, reaction) => {
    await expect(add(reaction, found()).row).rejects.toMatchObject({ kind });
  });

  it.each([
    ['denied', spError(403, '-2147024891, System.UnauthorizedAccessException')],
    ['denied', refused(-2147024891, 'Access denied.')],
    ['invalid', refused(-2146232832, 'Enter a number')],
    ['invalid', json({ value: [{ FieldName: 'Id', FieldValue: '0' }] })]
  ])('fails as %s, and looks for nothing', async (kind, reaction) => {
    const { row, sent } = add(reaction);
    await expect(row).rejects.toMatchObject({ kind });
    expect(sent).toHaveLength(1);
  });
});
