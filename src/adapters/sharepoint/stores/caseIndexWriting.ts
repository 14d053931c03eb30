import '@pnp/sp/items/list';
import type { CaseIndex, CaseIndexRow } from '../../../application/ports/caseIndex';
import { whereEquals } from '../../../schema/derive/query';
import type { NewRow } from '../../../schema/derive/row';
import { caseIndex } from '../../../schema/lists/caseIndex';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { addOnce } from '../rows/addOnce';
import { joinKeys } from '../rows/keyList';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof caseIndex>;

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

/** Writes where a case stands after something has happened to it. */
export function createCaseIndexWriting(site: SharePointSite, guard: WriteGuard): Pick<CaseIndex, 'write'> {
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
