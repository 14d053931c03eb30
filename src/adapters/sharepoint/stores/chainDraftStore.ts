import '@pnp/sp/items/list';
import type { ChainDraft, ChainDrafts, StoredChainDraft } from '../../../application/ports/chainDrafts';
import { Failure } from '../../../application/ports/failure';
import { parseRecord } from '../../../domain/approval/parseRecord';
import type { ChainRecord } from '../../../domain/approval/record';
import { chainDrafts } from '../../../schema/lists/chainDrafts';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove } from '../rows/readRows';
import { readVersion, versionOf } from '../rows/rowVersion';
import { saveOver } from '../rows/saveOver';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof chainDrafts>;

/** Null for what is no chain, or another than its row says. */
function chainOf(row: Row): ChainRecord | null {
  try {
    const record = parseRecord(JSON.parse(row.Content ?? ''));
    return record?.type === 'chain' && record.chainKey === row.ChainKey ? record : null;
  } catch {
    return null;
  }
}

function draftOf(row: Row): StoredChainDraft | null {
  const chain = chainOf(row);
  return chain && { chain, version: versionOf(row), editor: row.Editor?.Title ?? '', modified: row.Modified ?? '' };
}

/** Drafts of chains: a row for each chain, which only administrators may write. */
export function createChainDrafts(site: SharePointSite, guard: WriteGuard): ChainDrafts {
  async function save({ chain, version }: ChainDraft): Promise<StoredChainDraft> {
    await guard();
    const values = { Title: chain.name, Content: JSON.stringify(chain) };
    const key = chain.chainKey;
    const row =
      version === ''
        ? await addOnce(site, { list: chainDrafts, folder: '', keyColumn: 'ChainKey', key, values }, ['Editor'])
        : await saveOver(site, chainDrafts, version, values);
    const stored = draftOf(row);
    if (stored === null || row.Content !== values.Content) {
      throw new Failure('conflict', `${row.Editor?.Title ?? ''} has written ${key} first`);
    }
    return stored;
  }

  async function remove({ version }: ChainDraft): Promise<void> {
    await guard();
    const { id, etag } = readVersion(version);
    try {
      await failing(() => site.list(chainDrafts).items.getById(id).delete(etag));
    } catch (error) {
      const failure = toFailure(error);
      if (failure.kind !== 'missing') {
        throw failure;
      }
    }
  }

  return {
    all: async () =>
      (await noneWhenHidden(rowsAbove(site, chainDrafts, 0, ['Editor']))).flatMap((row) => draftOf(row) ?? []),
    save,
    remove
  };
}
