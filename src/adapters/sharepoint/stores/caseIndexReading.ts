import type { CaseIndex, CaseIndexRow } from '../../../application/ports/caseIndex';
import { workingStateOf } from '../../../domain/approval/workingState';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { caseIndex } from '../../../schema/lists/caseIndex';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { splitKeys } from '../rows/keyList';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsByHighest, rowsOfAny, rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from './noneWhenHidden';

type Row = ReadRow<typeof caseIndex>;

const storedOf = (row: Row): CaseIndexRow => ({
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
  foldedTo: row.FoldedTo ?? 0
});

/** The cache of where every case stands. */
export function createCaseIndexReading(connected: SharePointSite): Omit<CaseIndex, 'write'> {
  const site = leanly(connected);
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
      const [row] = await rowsWhere(site, caseIndex, whereEquals(caseIndex, 'MandateKey', mandateKey));
      return row ? storedOf(row) : null;
    },
    newest: async (count) => (await noneWhenHidden(rowsByHighest(site, caseIndex, 'FoldedTo', count))).map(storedOf)
  };
}
