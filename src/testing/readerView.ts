import { extractText } from '../adapters/word/extractText';
import type { EstablishedMandate } from '../application/ports/establishedMandates';
import { rosterSnapshots } from '../schema/lists/rosterSnapshots';
import { ledger } from '../schema/lists/ledger';
import { snapshots } from '../schema/lists/snapshots';
import { establishedMandates } from '../schema/lists/established';
import { siteOf } from '../adapters/sharepoint/connection/site';
import type { BareSite } from './provisionedSite';

/** What a reader sees of a mandate; every way to it must agree. */
export interface ReaderView {
  readonly mandate: EstablishedMandate;
  /** Text of the Word file as downloaded. */
  readonly text: string;
}

/**
 * What a reader sees of the group's mandate, null for nothing. @throws Error when two ways to it disagree: the row of
 * the library, the file, and the text beside it; or when a working list shows a reader anything
 */
export async function readerView(site: BareSite, groupKey: string): Promise<ReaderView | null> {
  const { established } = site.ports('reader');
  const library = siteOf(site.connection('reader'));
  for (const list of [rosterSnapshots, ledger, snapshots]) {
    const rows = await library.list(list).items.top(5)<readonly object[]>().catch(() => []);
    if (rows.length > 0) throw new Error(`A reader sees ${list.name}`);
  }
  const mandates = await established.ofGroups([groupKey]);
  const rows = await library.list(establishedMandates).items.select('Title')<readonly object[]>();
  if (rows.length !== mandates.length || mandates.length > 1) throw new Error(`A reader sees ${rows.length} rows of ${mandates.length} mandates`);
  const [mandate] = mandates;
  if (!mandate) return null;
  const text = extractText(await established.download(mandate.file.serverRelativeUrl));
  if (!text.includes(mandate.snapshotHash)) throw new Error('The file is another than its row says');
  if (text.includes('UPPHÄVD') !== (mandate.withdrawnOn !== '')) throw new Error('The file and its row do not agree on the withdrawal');
  return { mandate, text };
}
