import '@pnp/sp/items/list';
import type { CaseIndex, CaseIndexRow, StoredCaseIndexRow } from '../../../application/ports/caseIndex';
import { workingStateOf } from '../../../domain/approval/workingState';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import type { NewRow } from '../../../schema/derive/row';
import { caseIndex } from '../../../schema/lists/caseIndex';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { joinKeys, splitKeys } from '../rows/keyList';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsByHighest, rowsOfAny, rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof caseIndex>;

const storedOf = (row: Row): StoredCaseIndexRow => ({
  mandateKey: row.MandateKey ?? '',
  groupKey: row.GroupKey ?? '',
  state: workingStateOf(row.State),
  step: row.Step ?? '',
  waitingBodies: splitKeys(row.WaitingBodies),
  waitingSince: row.WaitingSince ?? '',
  due: row.Due ?? '',
  isOpen: row.IsOpen ?? false,
  awaitsStamp: row.AwaitsStamp ?? false,
  submitted: row.Submitted ?? '',
  foldedTo: row.FoldedTo ?? 0,
  version: row['odata.etag']
});

/** A case's standing as a row holds it. */
export const caseIndexValues = (row: CaseIndexRow): NewRow<typeof caseIndex> => ({
  Title: row.mandateKey,
  MandateKey: row.mandateKey,
  GroupKey: row.groupKey,
  State: row.state,
  Step: row.step,
  WaitingBodies: joinKeys(row.waitingBodies),
  WaitingSince: row.waitingSince,
  Due: row.due,
  IsOpen: row.isOpen,
  AwaitsStamp: row.awaitsStamp,
  Submitted: row.submitted,
  FoldedTo: row.foldedTo
});

/** The cache of where every case stands. */
export function createCaseIndex(site: SharePointSite, guard: WriteGuard): CaseIndex {
  const rowOf = async (mandateKey: string): Promise<Row | undefined> =>
    (await rowsWhere(site, caseIndex, whereEquals(caseIndex, 'MandateKey', mandateKey)))[0];

  async function overwrite(kept: Row, row: CaseIndexRow): Promise<void> {
    if ((kept.FoldedTo ?? 0) >= row.foldedTo) {
      return;
    }
    try {
      await failing(() => site.list(caseIndex).items.getById(kept.ID).update(caseIndexValues(row), kept['odata.etag']));
    } catch (error) {
      // Somebody else has folded meanwhile: the next who reads repairs what is still old.
      if (toFailure(error).kind !== 'conflict') {
        throw error;
      }
    }
  }

  return {
    open: async () => {
      const found = rowsOfAny(site, caseIndex, [whereEquals(caseIndex, 'IsOpen', true), whereEquals(caseIndex, 'AwaitsStamp', true)]);
      return [...new Map((await noneWhenHidden(found)).map((row) => [row.ID, storedOf(row)])).values()];
    },
    ofGroups: async (groupKeys) => {
      const found = rowsOfAny(site, caseIndex, whereAnyOf(caseIndex, 'GroupKey', groupKeys));
      return (await noneWhenHidden(found)).map(storedOf);
    },
    all: async () => (await noneWhenHidden(rowsAbove(site, caseIndex, 0))).map(storedOf),
    ofMandate: async (mandateKey) => {
      const row = await rowOf(mandateKey);
      return row ? storedOf(row) : null;
    },
    newest: async (count) => (await noneWhenHidden(rowsByHighest(site, caseIndex, 'FoldedTo', count))).map(storedOf),
    write: async (row) => {
      await guard();
      const kept =
        (await rowOf(row.mandateKey)) ??
        (await addOnce(site, {
          list: caseIndex,
          folder: '',
          keyColumn: 'MandateKey',
          key: row.mandateKey,
          values: caseIndexValues(row)
        }));
      await overwrite(kept, row);
    }
  };
}
