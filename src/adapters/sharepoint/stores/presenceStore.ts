import type { PresenceStore } from '../../../application/ports/presenceStore';
import type { Presence } from '../../../domain/presence/presence';
import { whereEquals } from '../../../schema/derive/query';
import { presence } from '../../../schema/lists/collaboration';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveOver } from '../rows/saveOver';
import { noneWhenHidden } from './noneWhenHidden';
import { plainLogin } from './plainLogin';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof presence>;

const rowKey = (mandateKey: string, login: string): string => `${mandateKey}.${login}`;

/** Who and when are the row's own, which the server keeps. */
const presenceOf = (row: Row): Presence => ({
  login: plainLogin(row.Author?.Name ?? ''),
  name: row.Author?.Title ?? '',
  sectionKey: row.SectionKey ?? '',
  seen: row.Modified ?? ''
});

/** A row per draft and person, in the group's folder; the server lets each change the own row only. */
export function createPresenceStore(site: SharePointSite, guard: WriteGuard): PresenceStore {
  /** The version of the person's row, which is made when there is none. */
  async function firstVersion(login: string, mandateKey: string, groupKey: string, values: object): Promise<string> {
    const key = rowKey(mandateKey, login);
    return versionOf(
      await addOnce(site, {
        list: presence,
        folder: groupKey,
        keyColumn: 'RowKey',
        key,
        values: { MandateKey: mandateKey, GroupKey: groupKey, ...values }
      })
    );
  }

  return {
    tell: async (login, { mandateKey, groupKey, sectionKey }, version) => {
      await guard();
      const values = { Title: sectionKey, SectionKey: sectionKey };
      const from = version === '' ? await firstVersion(login, mandateKey, groupKey, values) : version;
      const row = await saveOver(site, presence, from, values);
      return { login, name: row.Editor?.Title ?? '', sectionKey, seen: row.Modified ?? '', version: versionOf(row) };
    },
    ofMandate: async (mandateKey, groupKey) => {
      const rows = await noneWhenHidden(rowsWhere(site, presence, whereEquals(presence, 'MandateKey', mandateKey), ['Author', 'Editor']));
      return rows
        .filter((row) => site.folderBelow(presence, row.FileDirRef) === groupKey)
        .filter((row) => row.RowKey === rowKey(mandateKey, presenceOf(row).login))
        .map(presenceOf);
    }
  };
}
