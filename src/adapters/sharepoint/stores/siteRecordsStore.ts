import '@pnp/sp/items/list';
import { unlessHidden } from '../../../application/ports/unlessHidden';
import type { ListCensus, PublishedRow, SiteRecords, VerifiedList } from '../../../application/ports/siteRecords';
import { isConfigurationFile } from '../../../domain/approval/fileOf';
import { whereAnyOf, whereIdAbove } from '../../../schema/derive/query';
import { caseIndex } from '../../../schema/lists/caseIndex';
import { establishedMandates, establishedTexts } from '../../../schema/lists/established';
import { ledger } from '../../../schema/lists/ledger';
import { snapshots } from '../../../schema/lists/snapshots';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { largestPage, pagesById } from '../rows/pagesById';
import { rowsOfAny } from '../rows/readRows';
import { withdrawalKey } from './establishedSnapshots';
import { filedTexts } from './filedTexts';
import { majorVersion, PUBLISHED } from './majorVersion';
import { noneWhenHidden } from './noneWhenHidden';

const definitions: Readonly<Record<VerifiedList, ListDefinition>> = { ledger, snapshots, establishedTexts, establishedMandates };

interface FileRow {
  readonly ID: number;
  readonly MandateKey: string | null;
  readonly GroupKey: string | null;
  readonly TextHash: string | null;
  readonly File?: { readonly UniqueId: string; readonly Level: number; readonly ServerRelativeUrl: string };
}

/** Everything that is kept, read page by page to be verified. */
export function createSiteRecords(site: SharePointSite): SiteRecords {
  /** Every item of a list, folders too, with a few columns only. */
  const pages = <Row extends { readonly ID: number }>(list: ListDefinition, columns: readonly string[], expanded: readonly string[] = []): AsyncGenerator<readonly Row[]> =>
    pagesById((above) =>
      failing(() =>
        site
          .list(list)
          .items.select('ID', ...columns)
          .expand(...expanded)
          .filter(whereIdAbove(above))
          .orderBy('ID')
          .top(largestPage)<readonly Row[]>()
      )
    );

  async function census(list: VerifiedList, onRead?: (rows: number) => void): Promise<ListCensus> {
    const definition = definitions[list];
    const { ItemCount: held } = await failing(() => site.list(definition).select('ItemCount')<{ readonly ItemCount: number }>());
    const mandateKeys = new Set<string>();
    let seen = 0;
    for await (const rows of pages<{ readonly ID: number; readonly MandateKey: string | null }>(definition, ['MandateKey'])) {
      for (const { MandateKey } of rows) if (MandateKey && !isConfigurationFile(MandateKey)) mandateKeys.add(MandateKey);
      seen += rows.length;
      onRead?.(rows.length);
    }
    return { mandateKeys, seen, held };
  }

  return {
    census: (list, onRead) => unlessHidden(failing(() => census(list, onRead)), null),
    establishedTexts: async (mandateKeys) => {
      const rows = await rowsOfAny(site, establishedTexts, whereAnyOf(establishedTexts, 'MandateKey', mandateKeys));
      const marks = new Set(rows.filter((row) => site.folderBelow(establishedTexts, row.FileDirRef) === '').map(({ RowKey }) => RowKey));
      return filedTexts(rows, ({ GroupKey }) => GroupKey ?? '').map(({ first, ...text }) => ({
        ...text,
        mandateKey: first.MandateKey ?? '',
        isWithdrawn: marks.has(withdrawalKey(text.snapshot.key))
      }));
    },
    publishedFiles: async () => {
      const found: PublishedRow[] = [];
      const columns = ['MandateKey', 'GroupKey', 'TextHash', 'File/UniqueId', 'File/Level', 'File/ServerRelativeUrl'];
      for await (const rows of pages<FileRow>(establishedMandates, columns, ['File'])) {
        for (const { ID, MandateKey, GroupKey, TextHash, File } of rows) {
          // A draft has a row as well for those who may see drafts; readers see what was let through.
          const seen = File?.Level === PUBLISHED ? { TextHash } : File && (await majorVersion<Pick<FileRow, 'TextHash'>>(site, ID));
          if (!File || !seen) continue;
          const underDraft = 'VersionLabel' in seen ? { underDraft: seen.VersionLabel } : {};
          const { UniqueId: fileId, ServerRelativeUrl: address } = File;
          found.push({ mandateKey: MandateKey ?? '', groupKey: GroupKey ?? '', fileId, address, textHash: seen.TextHash ?? '', ...underDraft });
        }
      }
      return found;
    },
    indexedTo: async (mandateKeys) => {
      const rows = await noneWhenHidden(rowsOfAny(site, caseIndex, whereAnyOf(caseIndex, 'MandateKey', mandateKeys)));
      return new Map(rows.map((row) => [row.MandateKey ?? '', row.FoldedTo ?? 0]));
    }
  };
}
